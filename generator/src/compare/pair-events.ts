import type { EventSite, SnapshotIndex } from "./snapshot.js";

/** One event on both sides. */
export interface EventPair {
  readonly before: EventSite;
  readonly after: EventSite;
}

export interface PairedEvents {
  /** By event type of today. */
  readonly pairs: readonly EventPair[];
  readonly removed: readonly EventSite[];
  readonly added: readonly EventSite[];
}

/** Finds each earlier event again: by its event type, else by its record's name, else by a name that today's calls an alias. */
export function pairEvents(before: SnapshotIndex, after: SnapshotIndex): PairedEvents {
  const successors = new Map<EventSite, EventSite>();
  const taken = new Set<EventSite>();
  const pair = (old: EventSite, today: EventSite | undefined): void => {
    if (today === undefined || successors.has(old) || taken.has(today)) return;
    successors.set(old, today);
    taken.add(today);
  };
  const byAlias = new Map(
    [...after.events.values()].flatMap((site) => site.event.record.aliases.map((alias) => [alias, site] as const)),
  );
  // What the event is called counts most, but a registry knows records only.
  const olds = [...before.events.values()];
  if (before.snapshot.holds === "everything") for (const old of olds) pair(old, after.events.get(old.event.eventType));
  for (const old of olds) pair(old, after.eventsByRecord.get(old.event.record.fullName));
  for (const old of olds) pair(old, byAlias.get(old.event.record.fullName));
  return {
    pairs: [...successors].map(([old, today]) => ({ before: old, after: today })),
    removed: olds.filter((old) => !successors.has(old)),
    added: [...after.events.values()].filter((site) => !taken.has(site)),
  };
}
