import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import { codeIn, guidePath, readPage } from "../support/guides.js";

test("the tables of the server guide accept rows, and let none be changed", async () => {
  const [tables = "There is none."] = codeIn(await readPage(guidePath("server")), "sql");
  const database = await PGlite.create();
  await database.exec(tables);
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
