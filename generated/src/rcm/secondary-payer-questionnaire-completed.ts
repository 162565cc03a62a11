// Generated from rcm/eligibility/secondary-payer-questionnaire-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A Medicare patient answered the questions that decide whether another insurer pays before Medicare. Asked at each inpatient admission and every 90 days for recurring outpatient services.
 *
 * Event `SecondaryPayerQuestionnaire.Completed`, version 1. Topic `rcm.events`, key `questionnaireId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface SecondaryPayerQuestionnaireCompleted {
  /** The filled form, kept for ten years. UUID. */
  readonly questionnaireId: string;
  /** Person on Medicare whose payers are being put in order. UUID. */
  readonly patientId: string;
  /** Visit at which it was asked. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** ESRD has a 30-month coordination period of its own. Sensitive: `PHI`. */
  readonly medicareEntitlementBasis: MedicareEntitlementBasis;
  /** Whether illness or injury comes from work. Sensitive: `PHI`. */
  readonly isWorkRelated: boolean;
  /** Whether an accident with a liable party caused it. Sensitive: `PHI`. */
  readonly isAccidentRelated: boolean;
  /** Whether the patient or spouse works and has group coverage. Sensitive: `FINANCIAL`, `PII`. */
  readonly hasEmployerPlan: boolean;
  /**
   * Size that matters: LT20, GE20 or GE100 employees; null without an employer plan.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly employerSizeCode: string | null;
  /** Conclusion from the answers. Sensitive: `FINANCIAL`. */
  readonly medicareIsPrimary: boolean;
  /** Patient or the relative who answered. Sensitive: `PII`. */
  readonly answeredBy: Actor;
}

/** {@link SecondaryPayerQuestionnaireCompleted} as a publisher passes it: what has a default may be left out. */
export type SecondaryPayerQuestionnaireCompletedInput = WithDefaults<SecondaryPayerQuestionnaireCompleted, "encounterId" | "employerSizeCode", { readonly answeredBy: ActorInput }>;

/** Why the patient has Medicare. A symbol that is not known yet is read as `UNKNOWN`. */
export type MedicareEntitlementBasis = "AGE" | "DISABILITY" | "ESRD" | "DUAL" | "UNKNOWN";

/**
 * A Medicare patient answered the questions that decide whether another insurer pays before Medicare. Asked at each inpatient admission and every 90 days for recurring outpatient services.
 *
 * Event `SecondaryPayerQuestionnaire.Completed`, version 1. Topic `rcm.events`, key `questionnaireId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const SecondaryPayerQuestionnaireCompleted: EventDefinition<"SecondaryPayerQuestionnaire.Completed", SecondaryPayerQuestionnaireCompleted, SecondaryPayerQuestionnaireCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "SecondaryPayerQuestionnaire.Completed",
  version: 1,
  topic: "rcm.events",
  key: "questionnaireId",
  aggregate: "SecondaryPayerQuestionnaire",
  schema: '{"type":"record","name":"SecondaryPayerQuestionnaireCompleted","namespace":"healthtech.rcm","fields":[{"name":"questionnaireId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medicareEntitlementBasis","type":{"type":"enum","name":"MedicareEntitlementBasis","symbols":["AGE","DISABILITY","ESRD","DUAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isWorkRelated","type":"boolean","confluent:tags":["PHI"]},{"name":"isAccidentRelated","type":"boolean","confluent:tags":["PHI"]},{"name":"hasEmployerPlan","type":"boolean","confluent:tags":["FINANCIAL","PII"]},{"name":"employerSizeCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"medicareIsPrimary","type":"boolean","confluent:tags":["FINANCIAL"]},{"name":"answeredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
