import { AvroCodec } from "../../adapters/avro/avro-codec.js";
import { InMemoryBroker } from "../../adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "../../adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "../../adapters/memory/in-memory-transport.js";
import { asyncCurrentEvent } from "../../adapters/system/async-current-event.js";
import { uuidV7Generator } from "../../adapters/system/uuid-v7-generator.js";
import { defineEvent } from "../../event/define-event.js";
import { metadataOf } from "../../event/headers.js";
import type { PublishRequest } from "../../event/publish-request.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { DirectDelivery } from "../direct-delivery.js";
import { EventPreparer } from "../event-preparer.js";
import { Publisher } from "../publisher.js";

export interface Created {
  readonly patientId: string;
  readonly note: string | null;
}
export interface CreatedInput {
  readonly patientId: string;
  readonly note?: string | null;
}

export const schemaOf = (key: unknown, more: object = {}) =>
  JSON.stringify({
    type: "record",
    name: "PatientCreated",
    namespace: "healthtech.patient",
    fields: [
      { name: "patientId", type: key, ...more },
      { name: "note", type: ["null", "string"], default: null },
    ],
  });
export const event = { type: "Patient.Created", version: 3, topic: "patient.events", aggregate: "Patient" } as const;
export const created = defineEvent<"Patient.Created", Created, CreatedInput>({
  ...event,
  key: "patientId",
  schema: schemaOf({ type: "string", logicalType: "uuid" }),
});
export const keyed = (type: unknown, more: object = {}) =>
  defineEvent<"Patient.Created", Record<string, unknown>>({ ...event, key: "patientId", schema: schemaOf(type, more) });
export const keyless = defineEvent<"Patient.Created", Created, CreatedInput>({ ...created, key: null });

export const PATIENT = "018f3a4e-7b1c-7def-8123-456789abcdef";
export const TENANT = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
export const TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
export const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function setUp() {
  const clock = new FakeClock();
  const broker = new InMemoryBroker({ clock });
  const registry = new InMemorySchemaRegistry();
  const transport = new InMemoryTransport(broker);
  const preparer = new EventPreparer({
    service: "prm-service",
    topicPrefix: "healthtech",
    codec: new AvroCodec(registry),
    clock,
    ids: uuidV7Generator,
    currentEvent: asyncCurrentEvent,
  });
  const publisher = new Publisher(preparer, new DirectDelivery(transport));
  const sent = () =>
    broker.records().map((record) => ({ ...record, metadata: metadataOf(record.headers, record.timestamp) }));
  return { clock, broker, registry, transport, preparer, publisher, sent };
}

export const request = (more: Partial<PublishRequest<CreatedInput>> = {}): PublishRequest<CreatedInput> => ({
  tenantId: TENANT,
  payload: { patientId: PATIENT },
  ...more,
});
export const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));
