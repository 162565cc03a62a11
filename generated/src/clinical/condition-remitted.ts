// Generated from clinical/problems/condition-remitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A disease that may return shows no or few signs, and the clinician declared remission by the criteria of the specialty. It is not a cure and treatment may go on.
 *
 * Event `Condition.Remitted`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionRemitted {
  /** Entry that is now in remission. UUID. */
  readonly conditionId: string;
  /** Patient whose disease is quiet. UUID. */
  readonly patientId: string;
  /** Disease in remission, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Depth by the criteria named. Sensitive: `PHI`. */
  readonly remissionDepth: RemissionDepth;
  /** Criteria that were met, with their year, such as Lugano 2014. Sensitive: `PHI`. */
  readonly criteriaText: string;
  /** Day on which the criteria were first met. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly remissionDate: string;
  /** Imaging, marrow or laboratory reports that the judgement rests on. UUID. Default: `[]`. */
  readonly confirmingReportIds: readonly string[];
  /** True when the remission is held by drugs. Sensitive: `PHI`. */
  readonly isOnTreatment: boolean;
  /**
   * When remission is looked at again; null when follow-up ends.
   *
   * Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`.
   */
  readonly nextReviewDate: string | null;
  /** Days that the disease had been active. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly activeDays: number | null;
  /** Clinician who declared it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ConditionRemitted} as a publisher passes it: what has a default may be left out. */
export type ConditionRemittedInput = WithDefaults<ConditionRemitted, "confirmingReportIds" | "nextReviewDate" | "activeDays", { readonly code: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * How far signs have gone. MOLECULAR is below the limit of the most sensitive test; CLINICAL_ONLY is free of symptoms while markers persist.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RemissionDepth = "COMPLETE" | "PARTIAL" | "MOLECULAR" | "CLINICAL_ONLY" | "UNKNOWN";

/**
 * A disease that may return shows no or few signs, and the clinician declared remission by the criteria of the specialty. It is not a cure and treatment may go on.
 *
 * Event `Condition.Remitted`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionRemitted: EventDefinition<"Condition.Remitted", ConditionRemitted, ConditionRemittedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Remitted",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionRemitted","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"remissionDepth","type":{"type":"enum","name":"RemissionDepth","symbols":["COMPLETE","PARTIAL","MOLECULAR","CLINICAL_ONLY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"criteriaText","type":"string","confluent:tags":["PHI"]},{"name":"remissionDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"confirmingReportIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isOnTreatment","type":"boolean","confluent:tags":["PHI"]},{"name":"nextReviewDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"activeDays","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
