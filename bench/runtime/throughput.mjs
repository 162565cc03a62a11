import { summaryOf } from "../measure.mjs";

/** What the rounds of each contender say of one of its figures: events a second, or microseconds of processor an event. */
export function figuresOf(results, figure) {
  return Object.fromEntries(
    Object.entries(results).map(([name, rounds]) => [name, rounds.map((round) => round[figure])]),
  );
}

export function rowOf(id, values, unit) {
  return { id, ...summaryOf(values), unit };
}

export function against(name, values) {
  return { baseline: { name, ...summaryOf(values) } };
}

/** The ratio alone, where nothing was promised. */
export function compared(values, peer) {
  return { ratio: summaryOf(values).value / summaryOf(peer).value };
}
