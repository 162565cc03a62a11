import type { JsonNode, JsonObject } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { SourceFile } from "../load/source-tree.js";
import { didYouMean } from "../nearest-name.js";
import type { EventDeclaration } from "./event-declaration.js";
import { eventTypeFault, nameEvents } from "./event-names.js";
import type { Findings } from "./findings.js";
import { countOf, memberOf, optionalStringOf, type Reading, stringOf, stringsOf, wrongKind } from "./members.js";
import { placeOf } from "./paths.js";
import type { RecordSchema } from "./schema.js";

/** Folder of the types that several domains use; never of an event. */
const SHARED = "shared";

/** A file whose record may be an event. */
export interface Candidate {
  readonly file: SourceFile;
  readonly record: RecordSchema;
  /** Another file uses the record by its name. */
  readonly isUsedElsewhere: boolean;
}

/** The events that the files declare, by file. */
export function declareEvents(
  candidates: readonly Candidate[],
  findings: Findings,
): ReadonlyMap<SourceFile, EventDeclaration> {
  const declared = candidates.filter(isEvent).map(({ file, record }) => {
    const reading: Reading = { file, findings, rule: "attribute-shape" };
    return { file, record, place: placeOf(file), recordName: record.name, ...readAttributes(record.node, reading) };
  });
  const names = nameEvents(declared);
  return new Map(
    declared.map(({ file, record, eventType, attributes }, index) => [
      file,
      { record, eventType: names[index] ?? record.name, eventTypeNode: eventType, ...attributes },
    ]),
  );
}

function isEvent({ file, record, isUsedElsewhere }: Candidate): boolean {
  if (placeOf(file).domain === SHARED) return false;
  return record.attributes.has("eventType") || !isUsedElsewhere;
}

function readAttributes(node: JsonObject, reading: Reading) {
  const strings = (key: string) => stringsOf(node, key, reading)?.map((item) => item.value) ?? [];
  return {
    eventType: readEventType(node, reading),
    attributes: {
      aggregate: readAggregate(node, reading),
      schemaVersion: countOf(node, "schemaVersion", 1, reading) ?? 1,
      status: readStatus(node, reading),
      since: optionalStringOf(node, "since", reading)?.value ?? null,
      standards: strings("standards"),
      producers: strings("producers"),
      consumers: strings("consumers"),
      examples: readExamples(node, reading),
    },
  };
}

function readEventType(node: JsonObject, reading: Reading) {
  const eventType = stringOf(node, "eventType", reading);
  if (eventType === undefined) return null;
  const fault = eventTypeFault(eventType);
  if (fault === null) return eventType;
  reading.findings.report(reading.file, eventType, "name-invalid", fault.message, fault.fix);
  return null;
}

function readAggregate(node: JsonObject, reading: Reading): EventDeclaration["aggregate"] {
  const aggregate = memberOf(node, "aggregate");
  if (aggregate === undefined) return null;
  if (aggregate.kind !== "object") {
    wrongKind(aggregate, "aggregate", 'an object such as {"type": "Patient", "id": "patientId"}', reading);
    return null;
  }
  for (const { key } of aggregate.members.values()) {
    if (key.value === "type" || key.value === "id") continue;
    const message = `"aggregate" has no key ${quote(key.value)}.`;
    reading.findings.report(reading.file, key, reading.rule, message, 'Its keys are "type" and "id".');
  }
  const type = stringOf(aggregate, "type", reading);
  const id = stringOf(aggregate, "id", reading)?.value ?? null;
  if (!aggregate.members.has("type")) {
    const fix = 'Add "type", such as "Patient".';
    reading.findings.report(reading.file, aggregate, reading.rule, '"aggregate" needs a "type".', fix);
  }
  return type === undefined ? null : { type: type.value, id, node: aggregate };
}

const STATUSES = ["draft", "stable", "deprecated"] as const;

function readStatus(node: JsonObject, reading: Reading): EventDeclaration["status"] {
  const written = stringOf(node, "status", reading);
  if (written === undefined) return "stable";
  const status = STATUSES.find((each) => each === written.value);
  if (status !== undefined) return status;
  const fix = didYouMean(written.value, STATUSES, 'Write "draft", "stable" or "deprecated".');
  reading.findings.report(reading.file, written, reading.rule, `There is no status ${quote(written.value)}.`, fix);
  return "stable";
}

function readExamples(node: JsonObject, reading: Reading): readonly JsonNode[] {
  const examples = memberOf(node, "examples");
  if (examples === undefined) return [];
  if (examples.kind === "array") return examples.items;
  wrongKind(examples, "examples", "an array", reading);
  return [];
}
