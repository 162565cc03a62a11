// Generated from operations/platform/system-downtime-declared.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * An application that care depends on was declared down, planned or not. Wards go to the downtime forms named; what they write is entered afterwards.
 *
 * Event `SystemDowntime.Declared`, version 1. Topic `operations.events`, key `downtimeId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface SystemDowntimeDeclared {
  /** Downtime until it is called off. UUID. */
  readonly downtimeId: string;
  /** Application as users call it. */
  readonly systemName: string;
  /** NO_MEDICATION_RECORD brings the printed administration records to every ward. */
  readonly downtimeImpact: DowntimeImpact;
  /** Sites whose wards have to switch to paper. UUID. */
  readonly facilityIds: readonly string[];
  /** Whether connections were cut on purpose. */
  readonly isSuspectedCyberattack: boolean;
  /** Forms and procedures to be used, by number. */
  readonly fallbackForms: readonly string[];
  /** When it should be back; null while nobody knows. Point in time, to the millisecond. Default: `null`. */
  readonly expectedEndAt: Date | null;
  /** Incident commander who declared it. Sensitive: `PII`. */
  readonly declaredBy: Actor;
  /** From when records may be missing. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link SystemDowntimeDeclared} as a publisher passes it: what has a default may be left out. */
export type SystemDowntimeDeclaredInput = WithDefaults<SystemDowntimeDeclared, "expectedEndAt", { readonly declaredBy: ActorInput }>;

/** What does not work. A symbol that is not known yet is read as `UNKNOWN`. */
export type DowntimeImpact = "READ_ONLY" | "NO_ORDERS" | "NO_RESULTS" | "NO_MEDICATION_RECORD" | "FULL" | "UNKNOWN";

/**
 * An application that care depends on was declared down, planned or not. Wards go to the downtime forms named; what they write is entered afterwards.
 *
 * Event `SystemDowntime.Declared`, version 1. Topic `operations.events`, key `downtimeId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const SystemDowntimeDeclared: EventDefinition<"SystemDowntime.Declared", SystemDowntimeDeclared, SystemDowntimeDeclaredInput> = /*@__PURE__*/ defineEvent({
  type: "SystemDowntime.Declared",
  version: 1,
  topic: "operations.events",
  key: "downtimeId",
  aggregate: "SystemDowntime",
  schema: '{"type":"record","name":"SystemDowntimeDeclared","namespace":"healthtech.operations","fields":[{"name":"downtimeId","type":{"type":"string","logicalType":"uuid"}},{"name":"systemName","type":"string"},{"name":"downtimeImpact","type":{"type":"enum","name":"DowntimeImpact","symbols":["READ_ONLY","NO_ORDERS","NO_RESULTS","NO_MEDICATION_RECORD","FULL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"facilityIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"isSuspectedCyberattack","type":"boolean"},{"name":"fallbackForms","type":{"type":"array","items":"string"}},{"name":"expectedEndAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"declaredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
