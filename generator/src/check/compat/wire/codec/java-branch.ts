import type { Schema, UnionSchema } from "../../../../resolve/schema.js";
import { isNamed, nameFits, nameFitsExactly } from "../named.js";
import { isPromotion } from "../promotion.js";
import { type SchemaGraph, type Target, targetOf } from "../schema-graph.js";
import type { Reads } from "./reads.js";

/**
 * The branch of a reader's union that Java, and our runtime, read a value with: of those that can read it, the one of the
 * same type and name, before one of the same simple name, before a promotion (specification, "Schema Resolution", and
 * Java's order within it). Undefined where none can.
 */
export function javaBranch(union: UnionSchema, writerUse: Schema, graphs: Graphs, reads: Reads): Schema | undefined {
  const writer = targetOf(writerUse, graphs.writer);
  let best: Schema | undefined;
  let bestRank = NO_MATCH;
  for (const branch of union.branches) {
    const rank = rankOf(targetOf(branch, graphs.reader), writer);
    if (rank >= bestRank || !reads(branch, writerUse)) continue;
    best = branch;
    bestRank = rank;
  }
  return best;
}

interface Graphs {
  readonly reader: SchemaGraph;
  readonly writer: SchemaGraph;
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
