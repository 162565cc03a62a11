import { quote } from "../../../load/quote.js";
import type { Target } from "./schema-graph.js";

/** A type in a sentence: `int`, `the record "a.B"`, `an array`, `the union of 3 branches`. */
export function typeLabel(type: Target): string {
  switch (type.kind) {
    case "primitive":
      return type.type;
    case "array":
      return "an array";
    case "map":
      return "a map";
    case "union":
      return `the union of ${type.branches.length === 1 ? "1 branch" : `${type.branches.length} branches`}`;
    default:
      return `the ${type.kind} ${quote(type.fullName)}`;
  }
}
