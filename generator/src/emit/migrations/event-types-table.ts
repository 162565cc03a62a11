import type { EventRow, EventState } from "./event-state.js";
import { identifier, literal, literalOrNull, textArray } from "./sql-text.js";

/** The schema `events` and its reference table, which the first migration creates. */
export const CREATE_EVENTS_SCHEMA: readonly string[] = [
  `CREATE SCHEMA events;

COMMENT ON SCHEMA events IS 'The event types, and a view with typed columns over the stored events of each.';

CREATE TABLE events.event_types (
  event_type text PRIMARY KEY,
  domain text NOT NULL,
  aggregate_type text NOT NULL,
  record_name text NOT NULL,
  schema_version integer NOT NULL,
  topic text NOT NULL,
  key_field text,
  owner text,
  status text NOT NULL,
  since text,
  sensitive_tags text[] NOT NULL,
  view_name text NOT NULL,
  doc text NOT NULL
);

COMMENT ON TABLE events.event_types IS 'Every event type of the catalog.';
COMMENT ON COLUMN events.event_types.record_name IS 'Full name of the Avro record.';
COMMENT ON COLUMN events.event_types.topic IS 'Without the prefix of the platform.';
COMMENT ON COLUMN events.event_types.key_field IS 'The payload field whose value is the message key.';
COMMENT ON COLUMN events.event_types.owner IS 'The team that owns the domain.';
COMMENT ON COLUMN events.event_types.since IS 'SDK version that first had it.';
COMMENT ON COLUMN events.event_types.sensitive_tags IS 'PII, PHI, FINANCIAL: what the payload holds, at any depth.';
COMMENT ON COLUMN events.event_types.view_name IS 'View in the schema events.';`,
];

/** The opposite; refused while anything that is not ours lies in the schema. */
export const DROP_EVENTS_SCHEMA: readonly string[] = ["DROP TABLE events.event_types;\nDROP SCHEMA events;"];

/** So many rows that a statement stays readable. */
const ROWS_PER_INSERT = 50;

export function insertRows(states: readonly EventState[]): readonly string[] {
  const statements: string[] = [];
  for (let start = 0; start < states.length; start += ROWS_PER_INSERT) {
    const chunk = states.slice(start, start + ROWS_PER_INSERT);
    const rows = chunk.map(({ eventType, row }) => `  (${[literal(eventType), ...rowValues(row)].join(", ")})`);
    statements.push(
      `INSERT INTO events.event_types\n  (event_type, ${COLUMNS.join(", ")})\nVALUES\n${rows.join(",\n")};`,
    );
  }
  return statements;
}

export function deleteRows(states: readonly EventState[]): readonly string[] {
  if (states.length === 0) return [];
  const types = states.map(({ eventType }) => `  ${literal(eventType)}`);
  return [`DELETE FROM events.event_types WHERE event_type IN (\n${types.join(",\n")}\n);`];
}

/** Sets the columns that differ; nothing where none does. */
export function updateRow(before: EventState, after: EventState): readonly string[] {
  const old = rowValues(before.row);
  const assignments = rowValues(after.row).flatMap((value, index) =>
    value === old[index] ? [] : [`  ${identifier(COLUMNS[index] ?? "")} = ${value}`],
  );
  if (assignments.length === 0) return [];
  return [`UPDATE events.event_types SET\n${assignments.join(",\n")}\nWHERE event_type = ${literal(after.eventType)};`];
}

const COLUMNS = [
  "domain",
  "aggregate_type",
  "record_name",
  "schema_version",
  "topic",
  "key_field",
  "owner",
  "status",
  "since",
  "sensitive_tags",
  "view_name",
  "doc",
] as const satisfies readonly (keyof EventRow)[];

/** In the order of `COLUMNS`. */
function rowValues(row: EventRow): readonly string[] {
  return COLUMNS.map((column) => {
    const value = row[column];
    if (typeof value === "number") return String(value);
    return typeof value === "object" && value !== null ? textArray(value) : literalOrNull(value);
  });
}
