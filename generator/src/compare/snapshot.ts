import type { EventDeclaration } from "../resolve/event-declaration.js";
import type { ResolvedFile, ResolvedTree } from "../resolve/resolved-tree.js";
import type { NamedSchema, Schema } from "../resolve/schema.js";

/** The schemas of one moment, bound and without a fault. */
export interface Snapshot {
  /** For sentences: `release 1.2.0`, `origin/main`. */
  readonly label: string;
  readonly resolved: ResolvedTree;
  /**
   * `schemas` where nothing but Avro's own part is there, as a registry keeps it: no docs, no attributes of events and
   * no domains. What is not there has not changed.
   */
  readonly holds: "everything" | "schemas";
}

/** An event with the file that declares it. */
export interface EventSite {
  readonly file: ResolvedFile;
  readonly event: EventDeclaration;
}

/** A snapshot with the ways through it that a comparison takes. */
export interface SnapshotIndex {
  readonly snapshot: Snapshot;
  /** By event type. */
  readonly events: ReadonlyMap<string, EventSite>;
  /** By full name of its record. */
  readonly eventsByRecord: ReadonlyMap<string, EventSite>;
  /** The file that defines a type. */
  fileOf(fullName: string): ResolvedFile | undefined;
  /** Types of the events whose payload a type is part of, sorted. */
  eventsWith(fullName: string): readonly string[];
}

export function indexOf(snapshot: Snapshot): SnapshotIndex {
  const { files, types } = snapshot.resolved;
  const sites = files.flatMap((file) => (file.event === null ? [] : [{ file, event: file.event }]));
  const eventsByRecord = new Map(sites.map((site) => [site.event.record.fullName, site]));
  const bySource = new Map(files.map((file) => [file.source, file]));
  const users = new Map<string, string[]>([...types.keys()].map((name) => [name, []]));
  for (const user of types.values()) for (const used of usedBy(user)) users.get(used)?.push(user.fullName);
  const known = new Map<string, readonly string[]>();

  return {
    snapshot,
    events: new Map(sites.map((site) => [site.event.eventType, site])),
    eventsByRecord,
    fileOf: (fullName) => {
      const type = types.get(fullName);
      return type === undefined ? undefined : bySource.get(type.file);
    },
    eventsWith(fullName) {
      let events = known.get(fullName);
      if (events === undefined) {
        const reached = new Set([fullName]);
        for (const name of reached) for (const user of users.get(name) ?? []) reached.add(user);
        events = [...reached].flatMap((name) => eventsByRecord.get(name)?.event.eventType ?? []).sort();
        known.set(fullName, events);
      }
      return events;
    },
  };
}

/** Full names of the types that a type mentions itself. */
function usedBy(type: NamedSchema): readonly string[] {
  const found = new Set<string>();
  const visit = (schema: Schema): void => {
    switch (schema.kind) {
      case "primitive":
        return;
      case "array":
        visit(schema.items);
        return;
      case "map":
        visit(schema.values);
        return;
      case "union":
        for (const branch of schema.branches) visit(branch);
        return;
      default:
        found.add(schema.fullName);
    }
  };
  if (type.kind === "record") for (const { schema } of type.fields) visit(schema);
  return [...found];
}
