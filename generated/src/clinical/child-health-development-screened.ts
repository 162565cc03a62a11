// Generated from clinical/paediatrics/child-health-development-screened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A validated developmental questionnaire was scored, whether filled in by a parent or asked by the nurse. A positive screen is no diagnosis; the referral that follows is Referral.Requested.
 *
 * Event `ChildHealth.DevelopmentScreened`, version 1. Topic `clinical.events`, key `patientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChildHealthDevelopmentScreened {
  /** Child who was screened. UUID. */
  readonly patientId: string;
  /** Visit to which the screen belongs; null when done at home before it. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** The answers themselves. UUID. */
  readonly questionnaireResponseId: string;
  /** Questionnaire in use. */
  readonly developmentInstrument: DevelopmentInstrument;
  /** Age form that was used, in months. Whole number of 32 bits. */
  readonly formMonths: number;
  /**
   * Sum where the instrument has one, M-CHAT-R 0 to 20.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly totalScore: number | null;
  /** Result by the published cutoffs. Sensitive: `PHI`. */
  readonly developmentScreenResult: DevelopmentScreenResult;
  /** Domains below the cutoff; empty on a negative screen. Sensitive: `PHI`. Default: `[]`. */
  readonly developmentDomains: readonly DevelopmentDomain[];
  /** True when the parent voiced a worry, whatever the score. Sensitive: `PHI`. */
  readonly hasParentConcern: boolean;
  /** Who answered, usually a parent. Sensitive: `PII`. */
  readonly respondent: Actor;
  /** Billing code of the screen, CPT 96110. Sensitive: `PHI`. Default: `null`. */
  readonly procedureCode: CodeableConcept | null;
  /** When the score was final. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link ChildHealthDevelopmentScreened} as a publisher passes it: what has a default may be left out. */
export type ChildHealthDevelopmentScreenedInput = WithDefaults<ChildHealthDevelopmentScreened, "encounterId" | "totalScore" | "developmentDomains" | "procedureCode", { readonly respondent: ActorInput; readonly procedureCode: CodeableConceptInput | null }>;

/**
 * ASQ_3 and PEDS look at development in general, M_CHAT_R at autism, SWYC at both.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DevelopmentInstrument = "ASQ_3" | "M_CHAT_R" | "PEDS" | "SWYC" | "UNKNOWN";

/**
 * MONITOR is near the cutoff and repeated early; POSITIVE is beyond it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type DevelopmentScreenResult = "NEGATIVE" | "MONITOR" | "POSITIVE" | "UNKNOWN";

/** Domains of development as ASQ-3 names them. A symbol that is not known yet is read as `UNKNOWN`. */
export type DevelopmentDomain = "COMMUNICATION" | "GROSS_MOTOR" | "FINE_MOTOR" | "PROBLEM_SOLVING" | "PERSONAL_SOCIAL" | "UNKNOWN";

/**
 * A validated developmental questionnaire was scored, whether filled in by a parent or asked by the nurse. A positive screen is no diagnosis; the referral that follows is Referral.Requested.
 *
 * Event `ChildHealth.DevelopmentScreened`, version 1. Topic `clinical.events`, key `patientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChildHealthDevelopmentScreened: EventDefinition<"ChildHealth.DevelopmentScreened", ChildHealthDevelopmentScreened, ChildHealthDevelopmentScreenedInput> = /*@__PURE__*/ defineEvent({
  type: "ChildHealth.DevelopmentScreened",
  version: 1,
  topic: "clinical.events",
  key: "patientId",
  aggregate: "ChildHealth",
  schema: '{"type":"record","name":"ChildHealthDevelopmentScreened","namespace":"healthtech.clinical","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"questionnaireResponseId","type":{"type":"string","logicalType":"uuid"}},{"name":"developmentInstrument","type":{"type":"enum","name":"DevelopmentInstrument","symbols":["ASQ_3","M_CHAT_R","PEDS","SWYC","UNKNOWN"],"default":"UNKNOWN"}},{"name":"formMonths","type":"int"},{"name":"totalScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"developmentScreenResult","type":{"type":"enum","name":"DevelopmentScreenResult","symbols":["NEGATIVE","MONITOR","POSITIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"developmentDomains","type":{"type":"array","items":{"type":"enum","name":"DevelopmentDomain","symbols":["COMMUNICATION","GROSS_MOTOR","FINE_MOTOR","PROBLEM_SOLVING","PERSONAL_SOCIAL","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["PHI"]},{"name":"hasParentConcern","type":"boolean","confluent:tags":["PHI"]},{"name":"respondent","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"procedureCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
