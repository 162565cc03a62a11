// Generated from clinical/emergency/emergency-visit-disposition-decided.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The emergency clinician decided where the patient goes next. It precedes the leaving itself, and for an admission it starts the boarding clock; a later change of mind is another event.
 *
 * Event `EmergencyVisit.DispositionDecided`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EmergencyVisitDispositionDecided {
  /** Visit whose end was decided. UUID. */
  readonly encounterId: string;
  /** Patient to be sent on. UUID. */
  readonly patientId: string;
  /** What was decided. Sensitive: `PHI`. */
  readonly emergencyDisposition: EmergencyDisposition;
  /** Decision that this one replaces; null for the first. Sensitive: `PHI`. Default: `null`. */
  readonly previousEmergencyDisposition: EmergencyDisposition | null;
  /** Emergency diagnoses, ICD-10-CM, the main one first. Sensitive: `PHI`. */
  readonly diagnoses: readonly CodeableConcept[];
  /** Service asked to admit; null when the patient goes home. Default: `null`. */
  readonly requestedServiceName: string | null;
  /** Physician who accepted the admission or transfer. UUID. Default: `null`. */
  readonly acceptingPractitionerId: string | null;
  /** Bed request placed with the decision. UUID. Default: `null`. */
  readonly bedRequestId: string | null;
  /** True when the bed must have a monitor. Sensitive: `PHI`. */
  readonly isTelemetryNeeded: boolean;
  /** State for transport, as the transfer form demands; null without transfer. Sensitive: `PHI`. Default: `null`. */
  readonly stabilizationText: string | null;
  /** When the decision was entered; door to decision is reported from it. Point in time, to the millisecond. */
  readonly decidedAt: Date;
  /** Emergency clinician who answers for where the patient goes. UUID. */
  readonly practitionerId: string;
}

/** {@link EmergencyVisitDispositionDecided} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitDispositionDecidedInput = WithDefaults<EmergencyVisitDispositionDecided, "previousEmergencyDisposition" | "requestedServiceName" | "acceptingPractitionerId" | "bedRequestId" | "stabilizationText", { readonly diagnoses: readonly CodeableConceptInput[] }>;

/**
 * Way out of the department. OBSERVE is outpatient status with a bed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type EmergencyDisposition = "HOME" | "ADMIT" | "OBSERVE" | "OPERATING_ROOM" | "TRANSFER_OUT" | "PSYCHIATRIC_FACILITY" | "SKILLED_NURSING" | "CUSTODY" | "DECEASED" | "UNKNOWN";

/**
 * The emergency clinician decided where the patient goes next. It precedes the leaving itself, and for an admission it starts the boarding clock; a later change of mind is another event.
 *
 * Event `EmergencyVisit.DispositionDecided`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EmergencyVisitDispositionDecided: EventDefinition<"EmergencyVisit.DispositionDecided", EmergencyVisitDispositionDecided, EmergencyVisitDispositionDecidedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.DispositionDecided",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitDispositionDecided","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"emergencyDisposition","type":{"type":"enum","name":"EmergencyDisposition","symbols":["HOME","ADMIT","OBSERVE","OPERATING_ROOM","TRANSFER_OUT","PSYCHIATRIC_FACILITY","SKILLED_NURSING","CUSTODY","DECEASED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"previousEmergencyDisposition","type":["null","healthtech.clinical.EmergencyDisposition"],"default":null,"confluent:tags":["PHI"]},{"name":"diagnoses","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"requestedServiceName","type":["null","string"],"default":null},{"name":"acceptingPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bedRequestId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isTelemetryNeeded","type":"boolean","confluent:tags":["PHI"]},{"name":"stabilizationText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"decidedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"practitionerId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});
