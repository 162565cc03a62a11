import { grouped } from "./grouped.js";

/** One item that differs from what most items of its group say. */
export interface Dissenter<T> {
  readonly item: T;
  /** What most say. */
  readonly common: string;
  /** How many say it. */
  readonly count: number;
  /** One that says it. */
  readonly example: T;
}

/** Those whose view is not the most frequent one; among equally frequent views the one that came first counts as common. */
export function* minority<T>(items: readonly T[], viewOf: (item: T) => string): Iterable<Dissenter<T>> {
  const byView = grouped(items, viewOf);
  if (byView.size < 2) return;
  const [common, those] = [...byView].reduce((most, next) => (next[1].length > most[1].length ? next : most));
  const example = those[0];
  if (example === undefined) return;
  for (const [view, dissenters] of byView) {
    if (view === common) continue;
    for (const item of dissenters) yield { item, common, count: those.length, example };
  }
}
