// Generated from clinical/emergency/emergency-visit-stemi-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The catheterisation laboratory was activated for an ST-elevation infarction on the first electrocardiogram. It does not mean that a vessel was opened, which a procedure event tells.
 *
 * Event `EmergencyVisit.StemiActivated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EmergencyVisitStemiActivated {
  /** Visit with the infarction. UUID. */
  readonly encounterId: string;
  /** Patient with chest pain or equivalent. UUID. */
  readonly patientId: string;
  /** Call of the catheterisation team. UUID. */
  readonly activationId: string;
  /**
   * Electrocardiogram that led to the call; null for a strip sent by the crew outside our record.
   *
   * UUID. Default: `null`.
   */
  readonly diagnosticReportId: string | null;
  /** Wall of the heart that the ST elevation points to, SNOMED CT, with the leads as its text. Sensitive: `PHI`. */
  readonly infarctTerritories: readonly CodeableConcept[];
  /** Source of the call. */
  readonly stemiActivationOrigin: StemiActivationOrigin;
  /** How flow is to be restored. Sensitive: `PHI`. */
  readonly reperfusionStrategy: ReperfusionStrategy;
  /** Begin of pain as the patient tells it. Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`. */
  readonly symptomOnsetAt: Date | null;
  /** First crew or staff at the patient; the 90-minute goal counts from here. Point in time, to the millisecond. */
  readonly firstMedicalContactAt: Date;
  /** Time on the tracing. Point in time, to the millisecond. */
  readonly firstEcgAt: Date;
  /** True when the patient was resuscitated on the way. Sensitive: `PHI`. */
  readonly isCardiacArrest: boolean;
  /** Cardiologist on call who accepted; null until answered. UUID. Default: `null`. */
  readonly interventionalPractitionerId: string | null;
  /** When the laboratory was called. Point in time, to the millisecond. */
  readonly activatedAt: Date;
}

/** {@link EmergencyVisitStemiActivated} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitStemiActivatedInput = WithDefaults<EmergencyVisitStemiActivated, "diagnosticReportId" | "symptomOnsetAt" | "interventionalPractitionerId", { readonly infarctTerritories: readonly CodeableConceptInput[] }>;

/**
 * Who activated. FIELD_ECG is a call on the crew's tracing before the patient arrives, which spares the stop in the department.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StemiActivationOrigin = "FIELD_ECG" | "EMERGENCY_PHYSICIAN" | "CARDIOLOGIST" | "TRANSFERRING_HOSPITAL" | "INPATIENT_TEAM" | "UNKNOWN";

/**
 * Plan at activation. TRANSFER_FOR_PCI where this hospital has no laboratory at that hour.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ReperfusionStrategy = "PRIMARY_PCI" | "FIBRINOLYSIS" | "TRANSFER_FOR_PCI" | "NONE_COMFORT" | "UNDECIDED" | "UNKNOWN";

/**
 * The catheterisation laboratory was activated for an ST-elevation infarction on the first electrocardiogram. It does not mean that a vessel was opened, which a procedure event tells.
 *
 * Event `EmergencyVisit.StemiActivated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EmergencyVisitStemiActivated: EventDefinition<"EmergencyVisit.StemiActivated", EmergencyVisitStemiActivated, EmergencyVisitStemiActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.StemiActivated",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitStemiActivated","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"activationId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"infarctTerritories","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"stemiActivationOrigin","type":{"type":"enum","name":"StemiActivationOrigin","symbols":["FIELD_ECG","EMERGENCY_PHYSICIAN","CARDIOLOGIST","TRANSFERRING_HOSPITAL","INPATIENT_TEAM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reperfusionStrategy","type":{"type":"enum","name":"ReperfusionStrategy","symbols":["PRIMARY_PCI","FIBRINOLYSIS","TRANSFER_FOR_PCI","NONE_COMFORT","UNDECIDED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"symptomOnsetAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"firstMedicalContactAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"firstEcgAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"isCardiacArrest","type":"boolean","confluent:tags":["PHI"]},{"name":"interventionalPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"activatedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
