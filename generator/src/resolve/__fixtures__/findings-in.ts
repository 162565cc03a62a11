import { treeOf } from "../../load/__fixtures__/tree-of.js";
import { resolve } from "../resolve.js";

/** What `resolve` says of these files, one line each: `a.avsc:1:2 [rule] message | fix`. */
export function findingsIn(contents: Readonly<Record<string, unknown>>): readonly string[] {
  return resolve(treeOf(contents)).diagnostics.map(
    ({ file, line, column, rule, message, fix }) =>
      `${file.slice("schemas/".length)}:${line}:${column} [${rule}] ${message}${fix === null ? "" : ` | ${fix}`}`,
  );
}

/** The rules of what `resolve` says, in order. */
export function rulesIn(contents: Readonly<Record<string, unknown>>): readonly string[] {
  return resolve(treeOf(contents)).diagnostics.map((diagnostic) => diagnostic.rule);
}

/** A record with one field of a type, alone in its file. */
export function recordWith(type: unknown, rest: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { "d/r.avsc": { type: "record", name: "R", namespace: "n", fields: [{ name: "f", type, ...rest }] } };
}
