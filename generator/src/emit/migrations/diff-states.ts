import { isDeepStrictEqual } from "node:util";
import type { EventState } from "./event-state.js";

/** What must happen to get from one set of events to another. Each list is sorted by event type. */
export interface StateDiff {
  readonly removed: readonly EventState[];
  readonly added: readonly EventState[];
  readonly changed: readonly StateChange[];
}

export interface StateChange {
  readonly before: EventState;
  readonly after: EventState;
}

/** Compares two sets of events, both sorted by event type. A renamed event is one that went and one that came. */
export function diffStates(before: readonly EventState[], after: readonly EventState[]): StateDiff {
  const earlier = new Map(before.map((state) => [state.eventType, state]));
  const later = new Set(after.map((state) => state.eventType));
  return {
    removed: before.filter((state) => !later.has(state.eventType)),
    added: after.filter((state) => !earlier.has(state.eventType)),
    changed: after.flatMap((state) => {
      const old = earlier.get(state.eventType);
      return old === undefined || isDeepStrictEqual(old, state) ? [] : [{ before: old, after: state }];
    }),
  };
}

export function isEmptyDiff(diff: StateDiff): boolean {
  return diff.removed.length + diff.added.length + diff.changed.length === 0;
}

/** Whether the view can stay as it is; its comments do not count. */
export function sameView(a: EventState, b: EventState): boolean {
  return a.view.name === b.view.name && isDeepStrictEqual(a.view.definition, b.view.definition);
}
