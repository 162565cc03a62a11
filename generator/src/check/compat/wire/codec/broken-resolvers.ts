import type { Schema } from "../../../../resolve/schema.js";
import { isNamed, nameFitsExactly } from "../named.js";
import { type SchemaGraph, type Target, targetOf } from "../schema-graph.js";
import { writtenFields } from "../written-fields.js";
import { createAvscReads } from "./reads.js";

/** A pair of records that avsc takes where it is met here, and cannot read. */
export interface BrokenResolver {
  readonly reader: Schema;
  readonly writer: Schema;
  /** JSON pointer without its first slash. */
  readonly path: string;
}

/**
 * avsc enters the resolver of two records before it has made it, for recursive types, and does not take it back where it
 * fails. A union goes on to its next branch then; but the next union that meets the same two finds the half-made one, and
 * every value that goes there ends in a TypeError. This repeats avsc's steps, in its order.
 */
export function brokenResolvers(readerGraph: SchemaGraph, writerGraph: SchemaGraph): readonly BrokenResolver[] {
  const readsAlone = createAvscReads(readerGraph, writerGraph);
  const entered = new Map<Target, Map<Target, "open" | "made" | "broken">>();
  const found: BrokenResolver[] = [];
  return makes(readerGraph.root, writerGraph.root, "") ? found : [];

  function makes(readerUse: Schema, writerUse: Schema, path: string): boolean {
    const reader = targetOf(readerUse, readerGraph);
    const writer = targetOf(writerUse, writerGraph);
    if (reader.kind !== "record" || writer.kind !== "record") return makesOther(readerUse, writerUse, path);
    const ofReader = entered.get(reader) ?? new Map();
    entered.set(reader, ofReader);
    const before = ofReader.get(writer);
    if (before === "broken") found.push({ reader: readerUse, writer: writerUse, path });
    if (before !== undefined) return true;
    ofReader.set(writer, "open");
    const written = writtenFields(writer);
    const isMade =
      nameFitsExactly(reader, writer) &&
      reader.fields.every((field, index) => {
        const [first, ...more] = written(field);
        if (first === undefined) return field.default !== undefined;
        return (
          more.every((other) => other === first) && makes(field.schema, first.schema, `${path}/fields/${index}/type`)
        );
      });
    ofReader.set(writer, isMade ? "made" : "broken");
    return isMade;
  }

  function makesOther(readerUse: Schema, writerUse: Schema, path: string): boolean {
    const reader = targetOf(readerUse, readerGraph);
    const writer = targetOf(writerUse, writerGraph);
    if (writer.kind === "union") {
      return writer.branches.every((branch, index) => makes(readerUse, branch, `${path}/${index}`));
    }
    if (reader.kind === "union") return reader.branches.some((branch) => makes(branch, writerUse, path));
    if (reader.kind === "array" && writer.kind === "array") return makes(reader.items, writer.items, `${path}/items`);
    if (reader.kind === "map" && writer.kind === "map") return makes(reader.values, writer.values, `${path}/values`);
    // What has no parts is made or not, whatever was met before.
    return (isNamed(reader) || reader.kind === "primitive") && readsAlone(readerUse, writerUse);
  }
}
