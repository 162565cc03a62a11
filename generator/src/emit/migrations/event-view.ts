import type { Catalog, Event, Field } from "../../model/catalog.js";
import { viewColumnNames } from "../../model/identifiers.js";
import { tagsOfField } from "../kit/sensitive-tags.js";
import { columnExpression } from "./column-expression.js";
import { identifier, literal } from "./sql-text.js";

/** A view over the stored events of one type. */
export interface EventView {
  /** Within the schema `events`. */
  readonly name: string;
  /** The statement that creates it, line by line, without its semicolon. */
  readonly definition: readonly string[];
  readonly comment: string;
  /** Of the columns that have something to say. */
  readonly columnComments: readonly ColumnComment[];
}

export interface ColumnComment {
  readonly column: string;
  readonly text: string;
}

/** Columns that every view takes from the table itself. */
const ENVELOPE_COLUMNS = ["event_id", "tenant_id", "aggregate_id", "version", "occurred_at"];

/**
 * The view of an event: what is true of every event, then the payload in columns. It is evaluated with the rights of
 * whoever reads it (security_invoker), so that row-level security keeps tenants apart through it as well.
 */
export function eventView(event: Event, types: Catalog["types"]): EventView {
  const { fields } = event.record;
  const names = viewColumnNames(
    fields.map((field) => field.name),
    new Set(ENVELOPE_COLUMNS),
  );
  const columns = fields.map((field, index) => ({ field, name: names[index] ?? field.name }));
  const selected = [
    ...ENVELOPE_COLUMNS,
    ...columns.map(({ field, name }) => `${columnExpression(field, types)} AS ${identifier(name)}`),
  ];
  return {
    name: event.viewName,
    definition: [
      `CREATE VIEW events.${identifier(event.viewName)} WITH (security_invoker = true) AS`,
      "SELECT",
      ...selected.map((column, index) => `  ${column}${index === selected.length - 1 ? "" : ","}`),
      "FROM stored_events",
      `WHERE event_type = ${literal(event.eventType)}`,
    ],
    comment: event.doc || event.eventType,
    columnComments: columns.flatMap(({ field, name }) => {
      const text = columnComment(field, types);
      return text === "" ? [] : [{ column: name, text }];
    }),
  };
}

/** The field's doc, and the sensitivity of what is in the column: `Date of birth. [PHI]`. */
function columnComment(field: Field, types: Catalog["types"]): string {
  const tags = tagsOfField(field, types);
  return [field.doc, tags.length === 0 ? "" : `[${tags.join(", ")}]`].filter((part) => part !== "").join(" ");
}
