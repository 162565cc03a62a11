import type { Place } from "./place.js";

/**
 * One difference between two states of the schemas, as data. Nobody has judged it: `check/compat/` says which of them
 * break somebody, a changelog lists them all.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** What changed, as an approval names it: an event type, or the full name of a type that no event's file defines. */
  readonly subject: string;
  /** Within the subject: `birthDate`, `Contact.phone`, `Contact.kind.MOBILE`; empty for the subject itself. */
  readonly path: string;
  /** As people would say it; null where there was nothing. */
  readonly before: string | null;
  /** Likewise; null where there is nothing any more. */
  readonly after: string | null;
  /** Where it stands today, or where what is gone would stand. */
  readonly place: Place;
  /** Types of the events whose payload it is part of, sorted; of those that are gone, as they were called. */
  readonly events: readonly string[];
}

/** What a change may be, and what it does to whoever uses the schemas. */
export const CHANGE_KINDS = [
  "event-added",
  "event-removed",
  "event-renamed",
  "status-changed",
  "schema-version-changed",
  "topic-changed",
  "key-changed",
  "aggregate-changed",
  "producers-changed",
  "consumers-changed",
  "standards-changed",
  "examples-changed",
  "export-removed",
  "type-added",
  "type-removed",
  "type-renamed",
  "field-added",
  "required-field-added",
  "field-removed",
  "field-type-changed",
  "field-encoding-changed",
  "logical-type-changed",
  "decimal-changed",
  "unit-changed",
  "code-system-changed",
  "tag-added",
  "tag-removed",
  "default-added",
  "default-removed",
  "default-changed",
  "enum-symbol-added",
  "enum-symbol-removed",
  "enum-default-changed",
  "fixed-size-changed",
  "doc-changed",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
