import type { Schema, UnionSchema } from "../../../../resolve/schema.js";
import { isNamed, nameFits, nameFitsExactly } from "../named.js";
import { isPromotion } from "../promotion.js";
import { type SchemaGraph, type Target, targetOf } from "../schema-graph.js";

/**
 * The branch of a reader's union that Java, and our runtime, read a value with (specification, "Schema Resolution": "the
 * first schema in the reader's union that matches"; Java looks for the same type before it promotes). Undefined where
 * none fits.
 */
export function javaBranch(union: UnionSchema, writer: Target, graph: SchemaGraph): Schema | undefined {
  let best: Schema | undefined;
  let bestRank = NO_MATCH;
  for (const branch of union.branches) {
    const rank = rankOf(targetOf(branch, graph), writer);
    if (rank >= bestRank) continue;
    best = branch;
    bestRank = rank;
  }
  return best;
}

const NO_MATCH = 3;

/** 0: the same type and name; 1: the same simple name; 2: a promotion. */
function rankOf(reader: Target, writer: Target): number {
  if (reader.kind === "primitive" && writer.kind === "primitive") {
    if (reader.type === writer.type) return 0;
    return isPromotion(writer.type, reader.type) ? 2 : NO_MATCH;
  }
  if (reader.kind !== writer.kind) return NO_MATCH;
  if (!isNamed(reader) || !isNamed(writer) || nameFitsExactly(reader, writer)) return 0;
  return nameFits(reader, writer) ? 1 : NO_MATCH;
}
