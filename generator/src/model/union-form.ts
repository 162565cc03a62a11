import type { LogicalType, PrimitiveName, Schema } from "../resolve/schema.js";
import type { SchemaLookup } from "./schema-lookup.js";

/** What a value looks like, in TypeScript or in JSON, to whoever must tell the branches of a union apart. */
type Shape = "boolean" | "number" | "bigint" | "string" | "bytes" | "date" | "array" | "object";

interface Looks {
  readonly value: Shape;
  readonly json: readonly Shape[];
}

/** `plain` where no two branches look alike, neither in TypeScript nor in JSON (DECISIONS.md, "One form of a union"). */
export function unionForm(branches: readonly Schema[], lookup: SchemaLookup): "plain" | "tagged" {
  const looks = branches.map((branch) => looksOf(branch, lookup));
  const isDistinct = (shapes: readonly Shape[]) => new Set(shapes).size === shapes.length;
  return isDistinct(looks.map((look) => look.value)) && isDistinct(looks.flatMap((look) => look.json))
    ? "plain"
    : "tagged";
}

function looksOf(branch: Schema, lookup: SchemaLookup): Looks {
  switch (branch.kind) {
    case "primitive":
      return leafLooks(branch.type, branch.logicalType);
    case "array":
      return { value: "array", json: ["array"] };
    case "map":
    case "record":
      return { value: "object", json: ["object"] };
    case "enum":
      return TEXT;
    case "fixed":
      return leafLooks("bytes", branch.logicalType);
    case "reference":
      return looksOf(lookup(branch.fullName), lookup);
    case "union":
      throw new Error("A union inside a union gets no further than resolve/.");
  }
}

const TEXT: Looks = { value: "string", json: ["string"] };
const BIGINT: Looks = { value: "bigint", json: ["string"] };
const NUMBER: Looks = { value: "number", json: ["number"] };

function leafLooks(base: PrimitiveName, logicalType: LogicalType | null): Looks {
  switch (logicalType?.name) {
    case undefined:
      return primitiveLooks(base);
    case "uuid":
    case "date":
    case "decimal":
    case "local-timestamp-millis":
      return TEXT;
    case "time-millis":
      return NUMBER;
    case "timestamp-millis":
      return { value: "date", json: ["string"] };
    case "duration":
      return { value: "object", json: ["object"] };
    case "time-micros":
    case "timestamp-micros":
    case "timestamp-nanos":
    case "local-timestamp-micros":
    case "local-timestamp-nanos":
      return BIGINT;
  }
}

function primitiveLooks(type: PrimitiveName): Looks {
  switch (type) {
    case "boolean":
      return { value: "boolean", json: ["boolean"] };
    case "int":
      return NUMBER;
    case "float":
    case "double":
      // NaN and the infinities are strings in JSON.
      return { value: "number", json: ["number", "string"] };
    case "long":
      return BIGINT;
    case "bytes":
      return { value: "bytes", json: ["string"] };
    case "string":
      return TEXT;
    case "null":
      throw new Error("The null branch is left out before.");
  }
}
