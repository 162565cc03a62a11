import type { EventState } from "./event-state.js";
import { identifier, literal } from "./sql-text.js";

/** One statement for all, so that a list of hundreds can be read at a glance. */
export function dropViews(states: readonly EventState[]): readonly string[] {
  if (states.length === 0) return [];
  const names = states.map(({ view }) => `  events.${identifier(view.name)}`);
  return [`DROP VIEW\n${names.join(",\n")};`];
}

/** The view and its comments, as one text. */
export function createView({ view }: EventState): string {
  const comments = [
    commentOnView(view.name, view.comment),
    ...view.columnComments.map(({ column, text }) => commentOnColumn(view.name, column, text)),
  ];
  return `${view.definition.join("\n")};\n\n${comments.join("\n")}`;
}

/** Brings the comments of a view that stays from one text to another, as one text; nothing where none differs. */
export function changeComments(before: EventState, after: EventState): readonly string[] {
  const { name } = after.view;
  const old = new Map(before.view.columnComments.map(({ column, text }) => [column, text]));
  const kept = new Set(after.view.columnComments.map(({ column }) => column));
  const statements = [
    ...(before.view.comment === after.view.comment ? [] : [commentOnView(name, after.view.comment)]),
    ...after.view.columnComments
      .filter(({ column, text }) => old.get(column) !== text)
      .map(({ column, text }) => commentOnColumn(name, column, text)),
    ...[...old.keys()].filter((column) => !kept.has(column)).map((column) => commentOnColumn(name, column, null)),
  ];
  return statements.length === 0 ? [] : [statements.join("\n")];
}

function commentOnView(view: string, text: string): string {
  return `COMMENT ON VIEW events.${identifier(view)} IS ${literal(text)};`;
}

function commentOnColumn(view: string, column: string, text: string | null): string {
  const value = text === null ? "NULL" : literal(text);
  return `COMMENT ON COLUMN events.${identifier(view)}.${identifier(column)} IS ${value};`;
}
