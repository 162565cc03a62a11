import type { ResolvedTree } from "../resolve/resolved-tree.js";
import type { NamedSchema } from "../resolve/schema.js";

/** The definition behind a full name. Throws for a name that the tree does not have: resolve/ lets none through. */
export type SchemaLookup = (fullName: string) => NamedSchema;

export function lookupIn(resolved: Pick<ResolvedTree, "types">): SchemaLookup {
  return (fullName) => {
    const type = resolved.types.get(fullName);
    if (type === undefined) throw new Error(`The resolved tree has no type ${JSON.stringify(fullName)}.`);
    return type;
  };
}
