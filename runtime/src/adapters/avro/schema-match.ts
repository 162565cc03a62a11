import { promotionOf } from "./promotion.js";
import type { Schema, TypeName, UnionBranch, UnionSchema } from "./schema.js";

/**
 * How the name that something was written under fits the reader's: `exact` (or an alias), `unqualified` when only the
 * namespace differs, which Java's compatibility check lets pass too, or `none`.
 */
export function nameMatch(writer: TypeName, reader: TypeName): "exact" | "unqualified" | "none" {
  if (writer.fullName === reader.fullName || reader.aliases.includes(writer.fullName)) return "exact";
  return unqualified(writer.fullName) === unqualified(reader.fullName) ? "unqualified" : "none";
}

/**
 * Branches of the reader's union that may read what was written, the best first, in the order that Java tries them:
 * the same type and name; then the same simple name; then records of whatever name; then promotions.
 */
export function candidateBranches(writer: Exclude<Schema, UnionSchema>, union: UnionSchema): readonly UnionBranch[] {
  return union.branches
    .map((branch) => ({ branch, rank: rankOf(writer, branch.schema) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((left, right) => left.rank - right.rank)
    .map(({ branch }) => branch);
}

const NO_MATCH = 4;

function rankOf(writer: Exclude<Schema, UnionSchema>, reader: UnionBranch["schema"]): number {
  if (writer.kind !== reader.kind) return NO_MATCH;
  if (writer.kind === "leaf" && reader.kind === "leaf" && writer.type !== reader.type) {
    return promotionOf(writer, reader) === undefined ? NO_MATCH : 3;
  }
  const [from, to] = [nameOf(writer), nameOf(reader)];
  if (from === null || to === null) return 0;
  const match = nameMatch(from, to);
  if (match === "none") return writer.kind === "record" ? 2 : NO_MATCH;
  return match === "exact" ? 0 : 1;
}

function nameOf(schema: Exclude<Schema, UnionSchema>): TypeName | null {
  return schema.kind === "record" || schema.kind === "leaf" ? schema.name : null;
}

function unqualified(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}
