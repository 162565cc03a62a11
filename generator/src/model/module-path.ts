import type { ResolvedFile } from "../resolve/resolved-tree.js";
import type { NamedSchema } from "../resolve/schema.js";
import { domainName, fileName } from "./identifiers.js";

/** The one named type that a schema file holds at its top. */
export function rootTypeOf({ schema }: Pick<ResolvedFile, "schema">): NamedSchema {
  if (schema.kind === "record" || schema.kind === "enum" || schema.kind === "fixed") return schema;
  throw new Error(`A file that holds a ${schema.kind} gets no further than resolve/.`);
}

/** Where a schema file's module goes within the SDK, without extension: by its type's name, so that areas stay out of import paths. */
export function modulePathOf(file: Pick<ResolvedFile, "domain" | "schema">): string {
  return `${domainName(file.domain)}/${fileName(rootTypeOf(file).name)}`;
}
