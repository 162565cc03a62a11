import type { NamedSchema } from "../../../resolve/schema.js";
import type { Target } from "./schema-graph.js";

export function isNamed(type: Target): type is NamedSchema {
  return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}

/** By full name or alias, as the specification has it, and avsc. An alias `.A` is the `A` of the null namespace. */
export function nameFitsExactly(reader: NamedSchema, { fullName }: NamedSchema): boolean {
  return reader.fullName === fullName || reader.aliases.some((alias) => alias === fullName || alias === `.${fullName}`);
}

/** As Java's checker has it: namespaces do not count, unless an alias is what makes the names agree. */
export function nameFits(reader: NamedSchema, writer: NamedSchema): boolean {
  return reader.name === writer.name || reader.aliases.includes(writer.fullName);
}
