import type { Collection, CollectionGroup } from "../../collection/model/collection.js";
import { walk } from "../../collection/model/walk.js";

/** The error message for a name that is no field's. */
export function unknownField(collection: Collection, name: string): string {
  const known = collection.fields.map((field) => JSON.stringify(field.name)).join(", ");
  return (
    `Collection ${JSON.stringify(collection.id)} has no field ${JSON.stringify(name)}, so there is nothing to say about what is asked. ` +
    `Use one of ${known}; <TextField<typeof collection> name="..."> or bindFields has the compiler check it.`
  );
}

/** The error message for a name that is no group's. */
export function unknownGroup({ id, root }: Collection, name: string): string {
  const known = containersIn(root).map((one) => JSON.stringify(one));
  return (
    `Collection ${JSON.stringify(id)} has no group or list ${JSON.stringify(name)} of the kind that this component renders. ` +
    (known.length > 0 ? `It has ${known.join(", ")}.` : "Its schema has no objects or lists in it.")
  );
}

/** The names of the groups and lists; a row has none of its own. */
function containersIn(root: CollectionGroup): string[] {
  return walk(root).flatMap(({ node, name }) => (node.kind === "field" || node.key === "*" ? [] : [name]));
}
