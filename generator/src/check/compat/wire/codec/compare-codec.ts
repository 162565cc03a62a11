import { quote } from "../../../../load/quote.js";
import { memberOf } from "../../../../resolve/members.js";
import type { NamedSchema, RecordSchema, Schema, UnionSchema } from "../../../../resolve/schema.js";
import { isNamed, nameFits, nameFitsExactly } from "../named.js";
import { type SchemaGraph, type Target, targetOf } from "../schema-graph.js";
import { typeLabel } from "../type-label.js";
import type { Place } from "../wire-incompatibility.js";
import { writtenFields } from "../written-fields.js";
import { brokenResolvers } from "./broken-resolvers.js";
import type { CodecDisagreement } from "./codec-disagreement.js";
import { javaBranch } from "./java-branch.js";
import { createAvscReads, createJavaReads } from "./reads.js";

/**
 * Where avsc does not do with the writer's data what Java's checker says: each place once, in the order of the reader's
 * schema. Says nothing of what the wire verdict finds itself; so where that is empty and this is not, the registry accepts
 * the pair, and consumers on avsc fail or misread. Both schemas must have passed {@link compareWire} without throwing.
 */
export function compareCodec(readerGraph: SchemaGraph, writerGraph: SchemaGraph): readonly CodecDisagreement[] {
  const graphs = { reader: readerGraph, writer: writerGraph };
  const avscReads = createAvscReads(readerGraph, writerGraph);
  const javaReads = createJavaReads(readerGraph, writerGraph);
  const seen = new Map<Target, Set<Target>>();
  const found: CodecDisagreement[] = [];
  visit(readerGraph.root, writerGraph.root, "");
  for (const { reader, writer, path } of brokenResolvers(readerGraph, writerGraph)) {
    const [to, from] = [targetOf(reader, readerGraph), targetOf(writer, writerGraph)];
    found.push({
      type: "RESOLVER_BROKEN",
      location: `/${path.slice(1)}`,
      message: `What was written as ${typeLabel(from)} makes avsc fail, because a union met it before and could not read it as ${typeLabel(to)}.`,
      reader: to,
      writer: from,
      at: { reader: placeOf(reader), writer: placeOf(writer) },
    });
  }
  return found;

  function visit(readerUse: Schema, writerUse: Schema, path: string): void {
    const reader = targetOf(readerUse, readerGraph);
    const writer = targetOf(writerUse, writerGraph);
    const ofReader = seen.get(reader) ?? new Set<Target>();
    seen.set(reader, ofReader);
    if (ofReader.has(writer)) return;
    ofReader.add(writer);
    if (writer.kind === "union") {
      for (const [index, branch] of writer.branches.entries()) visit(readerUse, branch, `${path}/${index}`);
    } else if (reader.kind === "union") visitUnion(readerUse, reader, writerUse, writer, path);
    else if (reader.kind === "array" && writer.kind === "array") visit(reader.items, writer.items, `${path}/items`);
    else if (reader.kind === "map" && writer.kind === "map") visit(reader.values, writer.values, `${path}/values`);
    else if (isNamed(reader) && isNamed(writer) && reader.kind === writer.kind) {
      if (nameFits(reader, writer) && !nameFitsExactly(reader, writer))
        found.push(namespaceChanged(reader, writer, path));
      if (reader.kind === "record" && writer.kind === "record") visitFields(reader, writer, path);
    }
  }

  function visitUnion(readerUse: Schema, reader: UnionSchema, writerUse: Schema, writer: Target, path: string): void {
    const branch = javaBranch(reader, writerUse, graphs, javaReads);
    if (branch === undefined) return;
    const other = reader.branches.find((each) => avscReads(each, writerUse));
    if (other === undefined || other === branch) {
      visit(branch, writerUse, path);
      return;
    }
    const [java, avsc] = [targetOf(branch, readerGraph), targetOf(other, readerGraph)];
    found.push({
      type: "OTHER_BRANCH_READ",
      location: `/${path.slice(1)}`,
      message: `What was written as ${typeLabel(writer)} is read as ${typeLabel(java)} by Java, and by avsc as ${typeLabel(avsc)}, which comes first in the reader's union.`,
      reader,
      writer,
      branch: java,
      other: avsc,
      at: { reader: placeOf(readerUse), writer: placeOf(writerUse) },
    });
  }

  function visitFields(reader: RecordSchema, writer: RecordSchema, path: string): void {
    const written = writtenFields(writer);
    for (const [index, field] of reader.fields.entries()) {
      const [first] = written(field);
      if (first !== undefined) visit(field.schema, first.schema, `${path}/fields/${index}/type`);
    }
  }
}

function namespaceChanged(reader: NamedSchema, writer: NamedSchema, path: string): CodecDisagreement {
  return {
    type: "NAMESPACE_CHANGED",
    location: `/${path.slice(1)}${path === "" ? "" : "/"}name`,
    message: `The writer writes ${typeLabel(writer)}, and ${quote(reader.fullName)} of the reader is another name to avsc, and no alias.`,
    reader,
    writer,
    at: { reader: namePlace(reader), writer: namePlace(writer) },
  };
}

function placeOf({ file, node }: Schema): Place {
  return { file, node };
}

/** The namespace is what differs; it may stand further out. */
function namePlace({ file, node }: NamedSchema): Place {
  return { file, node: memberOf(node, "namespace") ?? memberOf(node, "name") ?? node };
}
