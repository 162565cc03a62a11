import { diffStates, sameView } from "./diff-states.js";
import type { EventState } from "./event-state.js";
import { deleteRows, insertRows, updateRow } from "./event-types-table.js";
import { changeComments, createView, dropViews } from "./view-statements.js";

/**
 * The statements that turn the database of one set of events into that of another. Every view that goes or changes is
 * dropped before any is created, because a name may pass from one event to another. A view whose columns change is
 * dropped and created anew: PostgreSQL cannot replace it.
 */
export function planStatements(before: readonly EventState[], after: readonly EventState[]): readonly string[] {
  const { removed, added, changed } = diffStates(before, after);
  const rebuilt = changed.filter((change) => !sameView(change.before, change.after));
  const kept = changed.filter((change) => sameView(change.before, change.after));
  return [
    ...dropViews([...removed, ...rebuilt.map((change) => change.before)]),
    ...deleteRows(removed),
    ...changed.flatMap((change) => updateRow(change.before, change.after)),
    ...insertRows(added),
    ...[...added, ...rebuilt.map((change) => change.after)].map(createView),
    ...kept.flatMap((change) => changeComments(change.before, change.after)),
  ];
}
