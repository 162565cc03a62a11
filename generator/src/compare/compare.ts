import { lookupIn, type SchemaLookup } from "../model/schema-lookup.js";
import type { NamedSchema } from "../resolve/schema.js";
import type { Change, ChangeKind } from "./change.js";
import { compareEvent } from "./compare-event.js";
import { compareExports } from "./compare-exports.js";
import { compareType } from "./compare-type.js";
import { type EventPair, type PairedEvents, pairEvents } from "./pair-events.js";
import { type PairedTypes, pairTypes, type TypePair } from "./pair-types.js";
import { memberPlace, type Place } from "./place.js";
import { placeOfGone } from "./place-of-gone.js";
import { indexOf, type Snapshot, type SnapshotIndex } from "./snapshot.js";
import { subjectOf } from "./subject.js";

/** Everything that lies between two moments. */
export interface Comparison {
  readonly before: SnapshotIndex;
  readonly after: SnapshotIndex;
  readonly changes: readonly Change[];
  /** The events that are there on both sides. */
  readonly events: readonly EventPair[];
  /** Those of them whose payload is made of a type that was touched. */
  readonly touched: readonly EventPair[];
}

/** What every part of the comparison may look at. */
export interface ComparisonContext {
  readonly before: SnapshotIndex;
  readonly after: SnapshotIndex;
  readonly events: PairedEvents;
  readonly types: PairedTypes;
  readonly lookups: { readonly before: SchemaLookup; readonly after: SchemaLookup };
  /** Whether the earlier side knows docs, attributes of events and domains at all. */
  readonly knowsAll: boolean;
  change(kind: ChangeKind, about: About): Change;
}

export interface About {
  /** The type of today, or of then where there is none any more, that the change is part of. */
  readonly type: NamedSchema;
  readonly path?: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly place: Place;
  /** Where it is another one than the file of the type. */
  readonly subject?: string;
}

/** Compares two moments. A file whose text is the same on both sides costs next to nothing. */
export function compare(earlier: Snapshot, after: SnapshotIndex): Comparison {
  const before = indexOf(earlier);
  const today = after.snapshot;
  const events = pairEvents(before, after);
  const records = new Map(
    events.pairs.map((pair) => [pair.before.event.record.fullName, pair.after.event.record.fullName]),
  );
  const types = pairTypes(earlier.resolved.types, today.resolved.types, records);
  const context: ComparisonContext = {
    before,
    after,
    events,
    types,
    lookups: { before: lookupIn(earlier.resolved), after: lookupIn(today.resolved) },
    knowsAll: earlier.holds === "everything",
    change: (kind, about) => changeOf(kind, about, before, after),
  };
  const touchedTypes = types.pairs.filter((pair) => isTouched(pair) || !context.knowsAll);
  const changes = [
    ...addedAndRemoved(context),
    ...events.pairs.flatMap((pair) => compareEvent(pair, context)),
    ...touchedTypes.flatMap((pair) => compareType(pair, context)),
    ...compareExports(context),
  ];
  const names = new Set(touchedTypes.flatMap(({ after: type }) => after.eventsWith(type.fullName)));
  return {
    before,
    after,
    changes,
    events: events.pairs,
    touched: events.pairs.filter((pair) => names.has(pair.after.event.eventType)),
  };
}

function isTouched({ before, after }: TypePair): boolean {
  return before.file.text !== after.file.text || before.file.relativePath !== after.file.relativePath;
}

function addedAndRemoved(context: ComparisonContext): readonly Change[] {
  const { events, types, after, knowsAll } = context;
  const records = new Set([...events.added, ...events.removed].map(({ event }) => event.record.fullName));
  const isShared = (type: NamedSchema) => !records.has(type.fullName);
  return [
    ...(knowsAll ? events.added : []).map(({ file, event }) =>
      context.change("event-added", {
        type: event.record,
        before: null,
        after: event.eventType,
        place: memberPlace(file.source, event.record.node, "eventType", "name"),
      }),
    ),
    ...events.removed.map((site) =>
      context.change("event-removed", {
        type: site.event.record,
        before: site.event.status,
        after: null,
        place: placeOfGone(site.file, after.snapshot.resolved),
      }),
    ),
    ...(knowsAll ? types.added : []).filter(isShared).map((type) =>
      context.change("type-added", {
        type,
        before: null,
        after: type.name,
        place: memberPlace(type.file, type.node, "name"),
      }),
    ),
  ];
}

function changeOf(kind: ChangeKind, about: About, before: SnapshotIndex, after: SnapshotIndex): Change {
  const { type, path = "", place } = about;
  const isToday = after.snapshot.resolved.types.get(type.fullName) === type;
  const side = isToday ? after : before;
  const file = side.fileOf(type.fullName);
  const isRoot = file === undefined || file.schema === type;
  return Object.freeze({
    kind,
    subject: about.subject ?? (file === undefined ? type.fullName : subjectOf(file)),
    path: [...(isRoot ? [] : [type.name]), ...(path === "" ? [] : [path])].join("."),
    before: about.before,
    after: about.after,
    place,
    events: side.eventsWith(type.fullName),
  });
}
