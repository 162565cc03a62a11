import type { NamedSchema, Schema } from "../../../resolve/schema.js";

/** A schema together with the named types that it refers to. */
export interface SchemaGraph {
  readonly root: Schema;
  /** By full name; holds every type that a reference in `root`, or in another of these types, leads to. */
  readonly types: ReadonlyMap<string, NamedSchema>;
}

/** What stands at a node once a reference has been followed. One type is one object wherever it is used. */
export type Target = Exclude<Schema, { readonly kind: "reference" }>;

export function targetOf(schema: Schema, { types }: SchemaGraph): Target {
  if (schema.kind !== "reference") return schema;
  const target = types.get(schema.fullName);
  if (target === undefined) throw new TypeError(`The graph lacks the type ${JSON.stringify(schema.fullName)}.`);
  return target;
}
