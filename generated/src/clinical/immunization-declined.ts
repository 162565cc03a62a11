// Generated from clinical/immunization/immunization-declined.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A vaccine that was due was offered and the patient, or the parent, said no this time. A clinician's own decision not to give it is Immunization.Deferred.
 *
 * Event `Immunization.Declined`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImmunizationDeclined {
  /** Entry that stands for the dose not given. UUID. */
  readonly immunizationId: string;
  /** Patient who remains unprotected. UUID. */
  readonly patientId: string;
  /** Visit at which the vaccine was offered. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Vaccine offered, CVX. Sensitive: `PHI`. */
  readonly vaccine: CodeableConcept;
  /** Main reason for the no. Sensitive: `PHI`. */
  readonly vaccineRefusalReason: VaccineRefusalReason;
  /** Dose of the series that was refused. Whole number of 32 bits. Default: `null`. */
  readonly doseSequence: number | null;
  /** Whether a clinician explained what going without may mean. */
  readonly wasRiskExplained: boolean;
  /** Whether a refusal form was signed, as the hospital asks for hepatitis B at birth. */
  readonly hasSignedRefusal: boolean;
  /**
   * When it is to be offered again; null if the patient wants no further offer.
   *
   * Date as `YYYY-MM-DD`. Default: `null`.
   */
  readonly reofferDate: string | null;
  /** Patient, parent or guardian who decided. Sensitive: `PII`. */
  readonly declinedBy: Actor;
  /** Clinician who had offered it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the refusal was charted. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link ImmunizationDeclined} as a publisher passes it: what has a default may be left out. */
export type ImmunizationDeclinedInput = WithDefaults<ImmunizationDeclined, "encounterId" | "doseSequence" | "reofferDate", { readonly vaccine: CodeableConceptInput; readonly declinedBy: ActorInput; readonly recordedBy: ActorInput }>;

/**
 * Ground as told (RXA-18, NIP002). PARENTAL_DECISION is for minors without a nearer reason; NOT_TODAY a wish to come back for it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VaccineRefusalReason = "RELIGIOUS" | "PARENTAL_DECISION" | "SAFETY_CONCERN" | "NOT_THOUGHT_NEEDED" | "NEEDLE_FEAR" | "COST" | "NOT_TODAY" | "OTHER" | "UNKNOWN";

/**
 * A vaccine that was due was offered and the patient, or the parent, said no this time. A clinician's own decision not to give it is Immunization.Deferred.
 *
 * Event `Immunization.Declined`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImmunizationDeclined: EventDefinition<"Immunization.Declined", ImmunizationDeclined, ImmunizationDeclinedInput> = /*@__PURE__*/ defineEvent({
  type: "Immunization.Declined",
  version: 1,
  topic: "clinical.events",
  key: "immunizationId",
  aggregate: "Immunization",
  schema: '{"type":"record","name":"ImmunizationDeclined","namespace":"healthtech.clinical","fields":[{"name":"immunizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"vaccine","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"vaccineRefusalReason","type":{"type":"enum","name":"VaccineRefusalReason","symbols":["RELIGIOUS","PARENTAL_DECISION","SAFETY_CONCERN","NOT_THOUGHT_NEEDED","NEEDLE_FEAR","COST","NOT_TODAY","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"doseSequence","type":["null","int"],"default":null},{"name":"wasRiskExplained","type":"boolean"},{"name":"hasSignedRefusal","type":"boolean"},{"name":"reofferDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"declinedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
