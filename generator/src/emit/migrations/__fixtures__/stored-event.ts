import { randomUUID } from "node:crypto";

/** A row of `stored_events` as the event store writes it. */
export function storedEvent(eventType: string, payload: object, tenant: string = randomUUID()) {
  return {
    event_id: randomUUID(),
    tenant_id: tenant,
    aggregate_type: "Patient",
    aggregate_id: randomUUID(),
    version: 1,
    event_type: eventType,
    event_data: JSON.stringify(payload),
    occurred_at: new Date("2026-03-01T08:00:00.123Z"),
  };
}
