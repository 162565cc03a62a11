import { branchName } from "../model/build-type-ref.js";
import type { FixedSchema, LogicalType, NamedSchema, PrimitiveSchema, Schema } from "../resolve/schema.js";
import type { Change } from "./change.js";
import type { ComparisonContext } from "./compare.js";
import { describeLogicalType } from "./describe-schema.js";
import { memberPlace } from "./place.js";

interface Compared {
  readonly before: Schema;
  readonly after: Schema;
  /** The type of today whose part they are, and where in it. */
  readonly type: NamedSchema;
  readonly path: string;
}

/**
 * Logical types that changed where Avro would read the one as the other: it looks at the bytes, and takes milliseconds
 * for microseconds. Where it would not, it says so itself. Does not follow names: a named type is compared by itself.
 */
export function compareMeaning({ before, after, type, path }: Compared, context: ComparisonContext): readonly Change[] {
  const inner = (was: Schema, is: Schema) => compareMeaning({ before: was, after: is, type, path }, context);
  if (before.kind === "union" || after.kind === "union") {
    const branches = { before: branchesOf(before), after: branchesOf(after) };
    return branches.before.flatMap((was) => {
      const is = counterpart(was, branches.after);
      return is === undefined ? [] : inner(was, is);
    });
  }
  if (before.kind === "array" && after.kind === "array") return inner(before.items, after.items);
  if (before.kind === "map" && after.kind === "map") return inner(before.values, after.values);
  if (!isLeaf(before) || !isLeaf(after) || !readsAs(before, after)) return [];

  const was = before.logicalType;
  const is = after.logicalType;
  if (textOf(was) === textOf(is)) return [];
  const isDecimal = was?.name === "decimal" && is?.name === "decimal";
  return [
    context.change(isDecimal ? "decimal-changed" : "logical-type-changed", {
      type,
      path,
      before: was === null ? nameOf(before) : describeLogicalType(was),
      after: is === null ? nameOf(after) : describeLogicalType(is),
      place: memberPlace(after.file, after.node, "logicalType", "type"),
    }),
  ];
}

type Leaf = PrimitiveSchema | FixedSchema;

function isLeaf(schema: Schema): schema is Leaf {
  return schema.kind === "primitive" || schema.kind === "fixed";
}

function nameOf(leaf: Leaf): string {
  return leaf.kind === "primitive" ? leaf.type : leaf.name;
}

function textOf(logicalType: LogicalType | null): string {
  return logicalType === null ? "" : describeLogicalType(logicalType);
}

const NUMBERS = ["int", "long", "float", "double"];
const TEXTS = ["string", "bytes"];

/** Whether Avro reads the one as the other, in one direction at least. */
function readsAs(before: Leaf, after: Leaf): boolean {
  if (before.kind !== "primitive" || after.kind !== "primitive") return before.kind === after.kind;
  const together = (group: readonly string[]) => group.includes(before.type) && group.includes(after.type);
  return before.type === after.type || together(NUMBERS) || together(TEXTS);
}

function branchesOf(schema: Schema): readonly Schema[] {
  return schema.kind === "union" ? schema.branches : [schema];
}

/** The branch that Avro would read another one as: the one of its name, else the first that it can be promoted to. */
function counterpart(branch: Schema, among: readonly Schema[]): Schema | undefined {
  return (
    among.find((candidate) => branchName(candidate) === branchName(branch)) ??
    (isLeaf(branch) ? among.find((candidate) => isLeaf(candidate) && readsAs(branch, candidate)) : undefined)
  );
}
