// Generated from clinical/problems/condition-resolved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A listed problem is over and is not expected to come back by itself, such as a healed fracture or a cured infection. For a disease that is only silent see Condition.Remitted.
 *
 * Event `Condition.Resolved`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionResolved {
  /** Problem that moved to the resolved list. UUID. */
  readonly conditionId: string;
  /** Patient who no longer has it. UUID. */
  readonly patientId: string;
  /** Encounter in which resolution was judged. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What was resolved, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Day from which it counts as over. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly abatementDate: string;
  /** Ground for closing it. Sensitive: `PHI`. */
  readonly conditionResolutionBasis: ConditionResolutionBasis;
  /** Procedure that removed the cause; null without one. UUID. Sensitive: `PHI`. Default: `null`. */
  readonly curativeProcedureId: string | null;
  /** What remained behind, SNOMED CT, such as a scar or weakness. Sensitive: `PHI`. Default: `[]`. */
  readonly residualFindings: readonly CodeableConcept[];
  /** Medication orders ended because their reason is gone. UUID. Default: `[]`. */
  readonly stoppedOrderIds: readonly string[];
  /** True when it shall show under past history. Sensitive: `PHI`. */
  readonly isHistoryToKeep: boolean;
  /** Days from onset; null when onset is unknown. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly durationDays: number | null;
  /** Clinician who closed the entry. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link ConditionResolved} as a publisher passes it: what has a default may be left out. */
export type ConditionResolvedInput = WithDefaults<ConditionResolved, "encounterId" | "curativeProcedureId" | "residualFindings" | "stoppedOrderIds" | "durationDays", { readonly code: CodeableConceptInput; readonly residualFindings: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * On what the judgement rests. LIST_CLEANUP tidies entries that nobody has seen for years and says little about health.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConditionResolutionBasis = "CLINICAL_EXAM" | "TEST_RESULT" | "PROCEDURE" | "TIME_ELAPSED" | "PATIENT_REPORT" | "LIST_CLEANUP" | "UNKNOWN";

/**
 * A listed problem is over and is not expected to come back by itself, such as a healed fracture or a cured infection. For a disease that is only silent see Condition.Remitted.
 *
 * Event `Condition.Resolved`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionResolved: EventDefinition<"Condition.Resolved", ConditionResolved, ConditionResolvedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Resolved",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionResolved","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"abatementDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"conditionResolutionBasis","type":{"type":"enum","name":"ConditionResolutionBasis","symbols":["CLINICAL_EXAM","TEST_RESULT","PROCEDURE","TIME_ELAPSED","PATIENT_REPORT","LIST_CLEANUP","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"curativeProcedureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null,"confluent:tags":["PHI"]},{"name":"residualFindings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"stoppedOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isHistoryToKeep","type":"boolean","confluent:tags":["PHI"]},{"name":"durationDays","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
