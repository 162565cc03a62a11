import { createHash } from "node:crypto";
import { jsonOfNode } from "../model/json-of-node.js";
import { lookupIn } from "../model/schema-lookup.js";
import { writeSchemaJson } from "../model/write-schema-json.js";
import type { FieldSchema, NamedSchema, RecordSchema, Schema } from "../resolve/schema.js";
import { topicOf } from "./compare-event.js";
import { CODE_SYSTEM, type MeaningSource, UNIT } from "./doc-terms.js";
import type { SnapshotIndex } from "./snapshot.js";
import { subjectOf } from "./subject.js";

/**
 * What an approval of a break holds on to: sixteen hex digits of everything about a subject that a rule judges, so that
 * it ends as soon as the subject changes again. Docs are left out but for the units and code systems that they name, and
 * so is the `schemaVersion`: an approved break has it raised, which must not end the approval.
 * Null for a subject that there is not.
 */
export function fingerprintOf(subject: string, side: SnapshotIndex): string | null {
  const { resolved } = side.snapshot;
  const domain = resolved.domains.get(subject);
  if (domain !== undefined) return digest([JSON.stringify(jsonOfNode(domain.source.root))]);
  const site = side.events.get(subject);
  if (site !== undefined) {
    const { record, eventType, aggregate } = site.event;
    const facts = [eventType, aggregate?.type ?? null, aggregate?.id ?? null, topicOf(site, side)];
    return digest([JSON.stringify(facts), ...textsOf(record, side)]);
  }
  const file = resolved.files.find((candidate) => subjectOf(candidate) === subject);
  const type = file === undefined ? undefined : resolved.types.get(subject);
  return type === undefined ? null : digest(textsOf(type, side));
}

/** The whole Avro schema of an event, as services get it. */
export function schemaTextOf(record: RecordSchema, types: ReadonlyMap<string, NamedSchema>): string {
  return writeSchemaJson(record, lookupIn({ types })).json;
}

function textsOf(type: NamedSchema, { snapshot }: SnapshotIndex): readonly string[] {
  const lookup = lookupIn(snapshot.resolved);
  const reached = new Set<NamedSchema>([type]);
  const visit = (schema: Schema): void => {
    if (schema.kind === "array") visit(schema.items);
    else if (schema.kind === "map") visit(schema.values);
    else if (schema.kind === "union") schema.branches.forEach(visit);
    else if (schema.kind !== "primitive") reached.add(lookup(schema.fullName));
  };
  const texts: string[] = [];
  for (const each of reached) {
    texts.push(writeSchemaJson(withoutVersion(each), lookup).json);
    if (each.kind !== "record") continue;
    for (const field of each.fields) {
      visit(field.schema);
      texts.push(`${field.name} ${meant(field, UNIT)} ${meant(field, CODE_SYSTEM)}`);
    }
  }
  return texts;
}

function withoutVersion(type: NamedSchema): NamedSchema {
  return { ...type, attributes: new Map([...type.attributes].filter(([name]) => name !== "schemaVersion")) };
}

function meant(field: FieldSchema, { attributes, termsOf }: MeaningSource): string {
  const said = attributes.flatMap((name) => {
    const node = field.attributes.get(name) ?? field.schema.attributes.get(name);
    return node === undefined ? [] : [JSON.stringify(jsonOfNode(node))];
  });
  return JSON.stringify([...said, ...[...termsOf(field.doc)].sort()]);
}

function digest(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex").slice(0, 16);
}
