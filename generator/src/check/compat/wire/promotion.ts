import type { PrimitiveName } from "../../../resolve/schema.js";

/** What a reader of the type on the left reads beside its own (specification, "Schema Resolution"). */
const READS: Readonly<Record<PrimitiveName, readonly PrimitiveName[]>> = {
  null: [],
  boolean: [],
  int: [],
  long: ["int"],
  float: ["int", "long"],
  double: ["int", "long", "float"],
  bytes: ["string"],
  string: ["bytes"],
};

export function isPromotion(writer: PrimitiveName, reader: PrimitiveName): boolean {
  return writer === reader || READS[reader].includes(writer);
}
