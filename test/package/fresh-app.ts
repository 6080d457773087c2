import { type ChildProcess, spawn } from "node:child_process";
import { cp } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { execPath } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { npm, plainEnvironment } from "./command.js";

const apps = fileURLToPath(new URL("../apps", import.meta.url));

/** An application in a new folder, with the packed package installed by npm. */
export interface FreshApp {
  readonly folder: string;
  /** Runs one of its scripts, and returns the output. */
  readonly run: (script: string, ...args: readonly string[]) => Promise<string>;
  /** Starts its server by the file that npx would run, and returns its address once it responds. */
  readonly serve: (file: string, ...args: readonly string[]) => Promise<string>;
  /** Stops its servers. */
  readonly stop: () => Promise<void>;
}

/**
 * Copies an application of `test/apps` with the form that all of them share, and installs its dependencies.
 *
 * @param form the path of its form, such as "src/enquiry.collection.ts".
 * @param options the options of `npm install`.
 */
export async function freshApp(name: string, form: string, ...options: readonly string[]): Promise<FreshApp> {
  const folder = join(inject("workshop"), name);
  const servers: ChildProcess[] = [];
  await cp(join(apps, name), folder, { recursive: true });
  await cp(join(apps, "enquiry.collection.ts"), join(folder, form));
  await npm(folder, "install", inject("tarball"), "--prefer-offline", "--no-audit", "--no-fund", ...options);
  return {
    folder,
    run: (script, ...args) => npm(folder, "run", "--silent", script, "--", ...args),
    async serve(file, ...args) {
      const port = await freePort();
      const command = [join(folder, "node_modules", file), ...args, "--port", String(port)];
      const server = spawn(execPath, command, {
        cwd: folder,
        env: plainEnvironment,
        stdio: ["ignore", "pipe", "pipe"],
      });
      servers.push(server);
      let said = "";
      for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += String(text)));
      const address = `http://localhost:${port}`;
      while (!(await answers(address))) {
        if (server.exitCode !== null) throw new Error(`${file} ended before it answered:\n${said}`);
        await wait(50);
      }
      return address;
    },
    async stop() {
      await Promise.all(servers.map(end));
    },
  };
}

/** A free port. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No port.")),
      );
    });
  });
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || !server.kill()) resolve();
    else server.once("exit", () => resolve());
  });
}
