import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

test("the tables of the README take rows, and let none be changed", async () => {
  const database = await PGlite.create();
  await database.exec(/```sql\n([\s\S]*?)```/.exec(readme)?.[1] ?? "There is none.");
  await database.exec("INSERT INTO notices VALUES ('n', '{}'); INSERT INTO records VALUES ('r', NULL, 'n', '{}')");
  for (const sql of [
    "UPDATE records SET record = '[]'",
    "DELETE FROM records",
    "TRUNCATE records",
    "DELETE FROM notices",
  ])
    await expect(database.exec(sql)).rejects.toThrow(/is append-only/);
  await database.exec("INSERT INTO records VALUES ('w', 'r', 'n', '{}')");
  await database.close();
});
