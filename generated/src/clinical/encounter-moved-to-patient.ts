// Generated from clinical/encounters-adt/encounter-moved-to-patient.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A whole encounter was taken from one patient record and put on another, because it had been registered for the wrong person. Both records need a clinical check; joining two records of one person is Patient.Merged.
 *
 * Event `Encounter.MovedToPatient`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface EncounterMovedToPatient {
  /** Encounter the event belongs to. UUID. */
  readonly encounterId: string;
  /** Patient whom the event is about. UUID. */
  readonly patientId: string;
  /** Patient under whom the encounter had been recorded by mistake. UUID. */
  readonly wrongPatientId: string;
  /** Visit number that the registration system printed on the wristband (PV1-19), type VN. Sensitive: `PII`. */
  readonly visitNumber: Identifier;
  /** Record number of the patient to whom the encounter belongs. Sensitive: `PII`. */
  readonly medicalRecordNumber: Identifier;
  /** Record number from which the encounter was taken (MRG-1). Sensitive: `PII`. */
  readonly wrongMedicalRecordNumber: Identifier;
  /** Orders that moved along. UUID. Default: `[]`. */
  readonly movedOrderIds: readonly string[];
  /** Notes and reports that moved along. Whole number of 32 bits. */
  readonly movedDocumentCount: number;
  /**
   * True when somebody may have been treated by the wrong patient's data, so that an incident was filed.
   *
   * Sensitive: `PHI`.
   */
  readonly hasTreatmentImpact: boolean;
  /** Incident report on the mix-up; null when none was needed. UUID. Default: `null`. */
  readonly incidentId: string | null;
  /** True when a claim went out for the wrong person and must be voided. Sensitive: `FINANCIAL`. */
  readonly wasClaimSent: boolean;
  /** When readers began to see the encounter with the right patient. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Data steward who moved the encounter. Sensitive: `PII`. */
  readonly movedBy: Actor;
  /** How the mix-up was found. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link EncounterMovedToPatient} as a publisher passes it: what has a default may be left out. */
export type EncounterMovedToPatientInput = WithDefaults<EncounterMovedToPatient, "movedOrderIds" | "incidentId" | "note", { readonly visitNumber: IdentifierInput; readonly medicalRecordNumber: IdentifierInput; readonly wrongMedicalRecordNumber: IdentifierInput; readonly movedBy: ActorInput }>;

/**
 * A whole encounter was taken from one patient record and put on another, because it had been registered for the wrong person. Both records need a clinical check; joining two records of one person is Patient.Merged.
 *
 * Event `Encounter.MovedToPatient`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const EncounterMovedToPatient: EventDefinition<"Encounter.MovedToPatient", EncounterMovedToPatient, EncounterMovedToPatientInput> = /*@__PURE__*/ defineEvent({
  type: "Encounter.MovedToPatient",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "Encounter",
  schema: '{"type":"record","name":"EncounterMovedToPatient","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"wrongPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"visitNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"medicalRecordNumber","type":"healthtech.shared.Identifier","confluent:tags":["PII"]},{"name":"wrongMedicalRecordNumber","type":"healthtech.shared.Identifier","confluent:tags":["PII"]},{"name":"movedOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"movedDocumentCount","type":"int"},{"name":"hasTreatmentImpact","type":"boolean","confluent:tags":["PHI"]},{"name":"incidentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"wasClaimSent","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"movedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
