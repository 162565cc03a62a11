import type { Catalog, Event } from "../../model/catalog.js";
import { tagsOfRecord } from "../kit/sensitive-tags.js";
import { type EventView, eventView } from "./event-view.js";

/** What the migrations make of one event: its row in `events.event_types`, and its view. */
export interface EventState {
  readonly eventType: string;
  readonly row: EventRow;
  readonly view: EventView;
}

/** The row without its key, by column. */
export interface EventRow {
  readonly domain: string;
  readonly aggregate_type: string;
  readonly record_name: string;
  readonly schema_version: number;
  readonly topic: string;
  readonly key_field: string | null;
  readonly owner: string | null;
  readonly status: string;
  readonly since: string | null;
  readonly sensitive_tags: readonly string[];
  readonly view_name: string;
  readonly doc: string;
}

/** One state per event, sorted by event type. */
export function eventStates(catalog: Catalog): readonly EventState[] {
  const owners = new Map(catalog.domains.map((domain) => [domain.name, domain.owner]));
  return catalog.events.map((event) => ({
    eventType: event.eventType,
    row: eventRow(event, owners.get(event.domain) || null, catalog.types),
    view: eventView(event, catalog.types),
  }));
}

function eventRow(event: Event, owner: string | null, types: Catalog["types"]): EventRow {
  return {
    domain: event.domain,
    aggregate_type: event.aggregateType,
    record_name: event.record.fullName,
    schema_version: event.schemaVersion,
    topic: event.topic,
    key_field: event.keyField,
    owner,
    status: event.status,
    since: event.since,
    sensitive_tags: tagsOfRecord(event.record, types),
    view_name: event.viewName,
    doc: event.doc,
  };
}
