// Generated from clinical/surgery-anaesthesia/surgical-case-time-out-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The whole team paused before incision and agreed on patient, procedure and side (the time-out of the WHO checklist). Sign-in and sign-out are documented in the record without events.
 *
 * Event `SurgicalCase.TimeOutCompleted`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCaseTimeOutCompleted {
  /** Case about to begin. UUID. */
  readonly surgicalCaseId: string;
  /** Patient whose wristband was read aloud. UUID. */
  readonly patientId: string;
  /** Procedure as read from the consent, CPT. Sensitive: `PHI`. */
  readonly confirmedProcedureCode: CodeableConcept;
  /** Site and side as marked, SNOMED CT. Sensitive: `PHI`. */
  readonly confirmedSite: CodeableConcept;
  /** Whether the surgeon's mark was seen after draping. */
  readonly isSiteMarkVisible: boolean;
  /** What anesthesia answered. Sensitive: `PHI`. */
  readonly antibioticState: AntibioticState;
  /** 0 to 3 for oxygen, spirit and cautery together. Whole number of 32 bits. Default: `null`. */
  readonly fireRiskScore: number | null;
  /** What anybody in the room brought up. Sensitive: `PHI`. Default: `[]`. */
  readonly raisedConcernTexts: readonly string[];
  /** AGREED_AFTER_CORRECTION counts as a good catch. */
  readonly timeOutResult: TimeOutResult;
  /** People who stopped and took part. Whole number of 32 bits. */
  readonly presentCount: number;
  /** When the last answer was given. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Who led the pause, as a rule the circulating nurse. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SurgicalCaseTimeOutCompleted} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseTimeOutCompletedInput = WithDefaults<SurgicalCaseTimeOutCompleted, "fireRiskScore" | "raisedConcernTexts", { readonly confirmedProcedureCode: CodeableConceptInput; readonly confirmedSite: CodeableConceptInput; readonly performer: ActorInput }>;

/**
 * Prophylaxis at the moment of the pause; 120 minutes count for vancomycin and fluoroquinolones.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AntibioticState = "GIVEN_WITHIN_60_MINUTES" | "GIVEN_EARLIER" | "NOT_INDICATED" | "OMITTED" | "UNKNOWN";

/** How the pause ended. A symbol that is not known yet is read as `UNKNOWN`. */
export type TimeOutResult = "AGREED" | "AGREED_AFTER_CORRECTION" | "CASE_HALTED" | "UNKNOWN";

/**
 * The whole team paused before incision and agreed on patient, procedure and side (the time-out of the WHO checklist). Sign-in and sign-out are documented in the record without events.
 *
 * Event `SurgicalCase.TimeOutCompleted`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCaseTimeOutCompleted: EventDefinition<"SurgicalCase.TimeOutCompleted", SurgicalCaseTimeOutCompleted, SurgicalCaseTimeOutCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.TimeOutCompleted",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseTimeOutCompleted","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"confirmedProcedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"confirmedSite","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"isSiteMarkVisible","type":"boolean"},{"name":"antibioticState","type":{"type":"enum","name":"AntibioticState","symbols":["GIVEN_WITHIN_60_MINUTES","GIVEN_EARLIER","NOT_INDICATED","OMITTED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fireRiskScore","type":["null","int"],"default":null},{"name":"raisedConcernTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"timeOutResult","type":{"type":"enum","name":"TimeOutResult","symbols":["AGREED","AGREED_AFTER_CORRECTION","CASE_HALTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"presentCount","type":"int"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
