import { expect, it } from "vitest";
import { omitFields } from "./omit-fields.js";

it("omits fields at the top, in objects and in rows, and leaves the values as they are", () => {
  const values = {
    name: "Ada",
    address: { city: "Berlin", zip: "10115" },
    attendees: [
      { name: "Grace", diet: "none" },
      { name: "Mary", diet: "vegan" },
    ],
  };
  const before = structuredClone(values);
  expect(omitFields(values, ["name", "address.zip", "attendees.1.diet"])).toEqual({
    address: { city: "Berlin" },
    attendees: [{ name: "Grace", diet: "none" }, { name: "Mary" }],
  });
  expect(values).toEqual(before);
});

it("passes on the same objects where nothing is omitted in them", () => {
  const files = [new File(["a"], "a.txt")];
  const address = { city: "Berlin" };
  const result = omitFields({ files, address, born: "" }, ["born", "nothing.at.all"]);
  expect(result).toEqual({ files, address });
  expect(Object.values(result)).toEqual([files, address]);
  expect(Object.values(result)[0]).toBe(files);
  expect(Object.values(result)[1]).toBe(address);
});

it("omits nothing in what is no object", () => {
  expect(omitFields({ address: "", rows: null }, ["address.city", "rows.0.name"])).toEqual({ address: "", rows: null });
});
