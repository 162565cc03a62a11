import { createHash } from "node:crypto";
import type { EventDeclaration } from "../resolve/event-declaration.js";
import type { EarlierVersion, ResolvedFile } from "../resolve/resolved-tree.js";
import { buildEarlierEvent } from "./build-earlier-event.js";
import type { Event, RecordType } from "./catalog.js";
import { domainName, enumKey, fileName, viewName } from "./identifiers.js";
import { jsonOfNode } from "./json-of-node.js";

/** What of an event is settled before its declaration is read. */
export interface EventContext {
  readonly file: ResolvedFile;
  readonly record: RecordType;
  readonly topic: string;
  readonly schemaJson: string;
  readonly earlier: readonly EarlierVersion[];
}

export function buildEvent(declaration: EventDeclaration, context: EventContext): Event {
  const { file, record, topic, schemaJson, earlier } = context;
  return Object.freeze({
    eventType: declaration.eventType,
    enumKey: enumKey(declaration.eventType),
    name: record.name,
    inputName: record.inputName,
    fileName: fileName(declaration.record.name),
    viewName: viewName(declaration.eventType),
    domain: domainName(file.domain),
    area: file.area,
    modulePath: record.modulePath,
    source: file.source.relativePath,
    doc: record.doc,
    record,
    aggregateType: declaration.aggregate?.type ?? declaration.eventType.split(".")[0] ?? declaration.eventType,
    keyField: declaration.aggregate?.id ?? null,
    topic,
    schemaVersion: declaration.schemaVersion,
    status: declaration.status,
    since: declaration.since,
    standards: Object.freeze([...declaration.standards]),
    producers: Object.freeze([...declaration.producers]),
    consumers: Object.freeze([...declaration.consumers]),
    examples: Object.freeze(declaration.examples.map(jsonOfNode)),
    schemaJson,
    fingerprint: createHash("sha256").update(schemaJson).digest("hex"),
    previous: Object.freeze(earlier.map((version) => buildEarlierEvent(version, record))),
  });
}
