import { domainName } from "../model/identifiers.js";
import { jsonOfNode } from "../model/json-of-node.js";
import type { Change, ChangeKind } from "./change.js";
import type { ComparisonContext } from "./compare.js";
import type { EventPair } from "./pair-events.js";
import { memberPlace, type Place } from "./place.js";
import type { EventSite, SnapshotIndex } from "./snapshot.js";

/** What differs in what an event says of itself, its payload apart. */
export function compareEvent(pair: EventPair, context: ComparisonContext): readonly Change[] {
  if (!context.knowsAll) return [];
  const { before, after } = pair;
  const record = after.event.record;
  const place = (...keys: readonly string[]) => memberPlace(after.file.source, record.node, ...keys, "name");
  const differing = (
    kind: ChangeKind,
    was: string | null,
    is: string | null,
    at: Place,
    subject?: string,
  ): readonly Change[] => {
    if (was === is) return [];
    const about = { type: record, before: was, after: is, place: at };
    return [context.change(kind, subject === undefined ? about : { ...about, subject })];
  };
  const aggregate = after.event.aggregate?.node ?? record.node;
  const inAggregate = (key: string) =>
    after.event.aggregate === null ? place() : memberPlace(after.file.source, aggregate, key);

  return [
    ...differing("event-renamed", before.event.eventType, after.event.eventType, place("eventType")),
    ...differing("status-changed", before.event.status, after.event.status, place("status")),
    ...differing(
      "schema-version-changed",
      String(before.event.schemaVersion),
      String(after.event.schemaVersion),
      place("schemaVersion"),
    ),
    ...differing("aggregate-changed", aggregateOf(before), aggregateOf(after), inAggregate("type")),
    ...differing("key-changed", keyOf(before), keyOf(after), inAggregate("id")),
    ...differing(
      "topic-changed",
      topicOf(before, context.before),
      topicOf(after, context.after),
      topicPlace(after, context),
      topicSubject(pair),
    ),
    ...differing(
      "producers-changed",
      listOf(before.event.producers),
      listOf(after.event.producers),
      place("producers"),
    ),
    ...differing(
      "consumers-changed",
      listOf(before.event.consumers),
      listOf(after.event.consumers),
      place("consumers"),
    ),
    ...differing(
      "standards-changed",
      listOf(before.event.standards),
      listOf(after.event.standards),
      place("standards"),
    ),
    ...differing("examples-changed", examplesOf(before), examplesOf(after), place("examples")).map((change) => ({
      ...change,
      // An example may be long, and is there to be read where it stands.
      before: null,
      after: null,
    })),
  ];
}

function aggregateOf({ event }: EventSite): string {
  return event.aggregate?.type ?? event.eventType.split(".")[0] ?? event.eventType;
}

function keyOf({ event }: EventSite): string | null {
  return event.aggregate?.id ?? null;
}

/** Without the platform's prefix. */
export function topicOf({ file }: EventSite, { snapshot }: SnapshotIndex): string {
  return snapshot.resolved.domains.get(file.domain)?.topic ?? `${domainName(file.domain)}.events`;
}

/** The domain, unless the event itself moved to another one: a topic belongs to all events of its domain. */
function topicSubject({ before, after }: EventPair): string {
  return before.file.domain === after.file.domain ? after.file.domain : after.event.eventType;
}

/** Where the topic is written: in domain.json, unless the event itself moved to another domain. */
function topicPlace(site: EventSite, { after }: ComparisonContext): Place {
  const domain = after.snapshot.resolved.domains.get(site.file.domain)?.source;
  return domain === undefined
    ? memberPlace(site.file.source, site.event.record.node, "eventType", "name")
    : memberPlace(domain, domain.root, "topic");
}

function listOf(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...values].sort().join(", ");
}

function examplesOf({ event }: EventSite): string {
  return JSON.stringify(event.examples.map(jsonOfNode));
}
