import type { Catalog, FixedType } from "../../model/catalog.js";
import type { TypeRef } from "../../model/type-ref.js";

/** What a field's TypeScript type alone does not say: units, forms, sizes; one sentence each, each once. */
export function meaningsOf(type: TypeRef, types: Catalog["types"]): readonly string[] {
  const meanings = new Set<string>();
  collect(type);
  return [...meanings];

  function collect(part: TypeRef): void {
    switch (part.kind) {
      case "primitive":
        add(PRIMITIVES[part.type]);
        break;
      case "logical":
        add(logicalMeaning(part.logicalType));
        break;
      case "array":
        collect(part.items);
        break;
      case "map":
        collect(part.values);
        break;
      case "union":
        for (const branch of part.branches) collect(branch.type);
        break;
      case "named": {
        const named = types.get(part.fullName);
        if (named?.kind === "fixed") add(fixedMeaning(named));
      }
    }
  }

  function add(meaning: string | undefined): void {
    if (meaning !== undefined) meanings.add(meaning);
  }
}

export function fixedMeaning({ logicalType, size }: FixedType): string {
  return logicalType === null ? `Exactly ${size} ${size === 1 ? "byte" : "bytes"}.` : logicalMeaning(logicalType);
}

const PRIMITIVES: Partial<Record<string, string>> = {
  int: "Whole number of 32 bits.",
  long: "Whole number of 64 bits.",
  float: "Number of single precision.",
};

function logicalMeaning(logicalType: Extract<TypeRef, { kind: "logical" }>["logicalType"]): string {
  switch (logicalType.name) {
    case "uuid":
      return "UUID.";
    case "date":
      return "Date as `YYYY-MM-DD`.";
    case "time-millis":
      return "Milliseconds since midnight.";
    case "time-micros":
      return "Microseconds since midnight.";
    case "timestamp-millis":
      return "Point in time, to the millisecond.";
    case "timestamp-micros":
      return "Microseconds since 1970-01-01T00:00:00Z.";
    case "timestamp-nanos":
      return "Nanoseconds since 1970-01-01T00:00:00Z.";
    case "local-timestamp-millis":
      return "Local time as `YYYY-MM-DDTHH:mm:ss.SSS`, in no time zone.";
    case "local-timestamp-micros":
      return "Local time in microseconds since 1970-01-01T00:00:00, in no time zone.";
    case "local-timestamp-nanos":
      return "Local time in nanoseconds since 1970-01-01T00:00:00, in no time zone.";
    case "duration":
      return "Duration in months, days and milliseconds, each counted apart.";
    case "decimal": {
      const { precision, scale } = logicalType;
      return scale === 0
        ? `Exact whole number of at most ${precision} digits.`
        : `Exact decimal number with ${scale} ${scale === 1 ? "digit" : "digits"} behind the point, of at most ${precision} in all.`;
    }
  }
}
