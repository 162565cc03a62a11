import type { Catalog, NamedType } from "../model/catalog.js";
import type { TypeRef } from "../model/type-ref.js";

/** A type in a word or two, as a person would say it. */
export function typeText(type: TypeRef, types: Catalog["types"]): string {
  switch (type.kind) {
    case "primitive":
      return type.type;
    case "logical": {
      const { logicalType } = type;
      return logicalType.name === "decimal"
        ? `decimal(${logicalType.precision}, ${logicalType.scale})`
        : logicalType.name;
    }
    case "array":
      return `list of ${typeText(type.items, types)}`;
    case "map":
      return `map of ${typeText(type.values, types)}`;
    case "union": {
      const branches = type.branches.map((branch) => typeText(branch.type, types));
      return [...branches, ...(type.nullable ? ["null"] : [])].join(" | ");
    }
    case "named":
      return types.get(type.fullName)?.name ?? type.fullName;
  }
}

/** The named types that a type speaks of, without those inside them. */
export function namedIn(type: TypeRef, types: Catalog["types"]): readonly NamedType[] {
  switch (type.kind) {
    case "array":
      return namedIn(type.items, types);
    case "map":
      return namedIn(type.values, types);
    case "union":
      return type.branches.flatMap((branch) => namedIn(branch.type, types));
    case "named": {
      const named = types.get(type.fullName);
      return named === undefined ? [] : [named];
    }
    default:
      return [];
  }
}

/** Every named type that can be reached from a record, itself left out, in the order in which a reader meets them. */
export function typesBelow(record: NamedType, types: Catalog["types"]): readonly NamedType[] {
  const met = new Set<NamedType>([record]);
  for (const type of met) {
    if (type.kind !== "record") continue;
    for (const field of type.fields) for (const named of namedIn(field.type, types)) met.add(named);
  }
  return [...met].slice(1);
}
