import type { Catalog, FixedType, NamedType } from "../../model/catalog.js";
import type { TypeRef } from "../../model/type-ref.js";
import { code, link, text } from "./markdown-text.js";

/** Where a type is described, as a link target from the page at hand. */
export type TypeTarget = (type: NamedType) => string;

/** A type in words, as Markdown: `array of [HumanName](../shared/human-name.md)`, `date or null`. */
export function typeLabel(type: TypeRef, types: Catalog["types"], target: TypeTarget): string {
  switch (type.kind) {
    case "primitive":
      return type.type;
    case "logical":
      return logicalLabel(type.logicalType);
    case "array":
      return `array of ${nested(type.items, types, target)}`;
    case "map":
      return `map of ${nested(type.values, types, target)}`;
    case "named": {
      const named = types.get(type.fullName);
      return named === undefined ? code(type.fullName) : link(text(named.name), target(named));
    }
    case "union": {
      const branches = type.branches.map((branch) => nested(branch.type, types, target));
      const all = [...branches, ...(type.nullable ? ["null"] : [])].join(" or ");
      return type.form === "tagged" ? `tagged ${all}` : all;
    }
  }
}

/** In brackets where the words would otherwise be read apart: `array of (string or null)`. */
function nested(type: TypeRef, types: Catalog["types"], target: TypeTarget): string {
  const label = typeLabel(type, types, target);
  return type.kind === "union" && type.branches.length + Number(type.nullable) > 1 ? `(${label})` : label;
}

export function logicalLabel(logicalType: NonNullable<FixedType["logicalType"]>): string {
  return logicalType.name === "decimal" ? `decimal(${logicalType.precision}, ${logicalType.scale})` : logicalType.name;
}

/** Whether a value of the type, or of a part of it that has no name of its own, says which branch it is. */
export function hasTag(type: TypeRef): boolean {
  switch (type.kind) {
    case "array":
      return hasTag(type.items);
    case "map":
      return hasTag(type.values);
    case "union":
      return type.form === "tagged" || type.branches.some((branch) => hasTag(branch.type));
    default:
      return false;
  }
}
