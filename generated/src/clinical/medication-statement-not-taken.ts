// Generated from clinical/medication/medication-statement-not-taken.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * It came out that a prescribed home drug was never begun or lies untouched. It is put on the list as not taken, so that nobody orders it on in hospital in good faith.
 *
 * Event `MedicationStatement.NotTaken`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationStatementNotTaken {
  /** Line that says what is not taken. UUID. */
  readonly medicationStatementId: string;
  /** Patient who was supposed to take it. UUID. */
  readonly patientId: string;
  /** Visit in which it came out. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Prescription of ours that was not followed, if it is one. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Drug prescribed but not taken, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Main barrier as the patient told it. Sensitive: `PHI`. */
  readonly nonAdherenceReason: NonAdherenceReason;
  /** Date on the prescription, where known. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly prescribedDate: string | null;
  /** Whether the pharmacies' record shows that it was at least bought; null if nobody looked. Default: `null`. */
  readonly wasFilled: boolean | null;
  /** Whether the patient would take it from now on. Default: `null`. */
  readonly isWillingToStart: boolean | null;
  /** The explanation in the patient's own words. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /** Clinician to whom it was told. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When it came out. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationStatementNotTaken} as a publisher passes it: what has a default may be left out. */
export type MedicationStatementNotTakenInput = WithDefaults<MedicationStatementNotTaken, "encounterId" | "orderId" | "prescribedDate" | "wasFilled" | "isWillingToStart" | "reasonText", { readonly medication: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * What kept the patient from it. FEAR_OF_HARM covers leaflets and hearsay; PRACTICAL is caps, swallowing or no one to help.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type NonAdherenceReason = "COST" | "NEVER_FILLED" | "FEAR_OF_HARM" | "FEELS_WELL" | "FORGETS" | "PRACTICAL" | "NOT_UNDERSTOOD" | "BELIEF" | "OTHER" | "UNKNOWN";

/**
 * It came out that a prescribed home drug was never begun or lies untouched. It is put on the list as not taken, so that nobody orders it on in hospital in good faith.
 *
 * Event `MedicationStatement.NotTaken`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationStatementNotTaken: EventDefinition<"MedicationStatement.NotTaken", MedicationStatementNotTaken, MedicationStatementNotTakenInput> = /*@__PURE__*/ defineEvent({
  type: "MedicationStatement.NotTaken",
  version: 1,
  topic: "clinical.events",
  key: "medicationStatementId",
  aggregate: "MedicationStatement",
  schema: '{"type":"record","name":"MedicationStatementNotTaken","namespace":"healthtech.clinical","fields":[{"name":"medicationStatementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"nonAdherenceReason","type":{"type":"enum","name":"NonAdherenceReason","symbols":["COST","NEVER_FILLED","FEAR_OF_HARM","FEELS_WELL","FORGETS","PRACTICAL","NOT_UNDERSTOOD","BELIEF","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"prescribedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"wasFilled","type":["null","boolean"],"default":null},{"name":"isWillingToStart","type":["null","boolean"],"default":null},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
