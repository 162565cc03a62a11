// Generated from clinical/medication/medication-statement-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The patient took a course at home to its end, such as an antibiotic or a steroid taper, and the line leaves the current list.
 *
 * Event `MedicationStatement.Completed`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationStatementCompleted {
  /** Line whose course is over. UUID. */
  readonly medicationStatementId: string;
  /** Patient who finished the course. UUID. */
  readonly patientId: string;
  /** Prescription of ours from which the course came; null for outside ones. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Drug of the course taken at home, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Illness for which the course was meant, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** First day of taking, as remembered. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly startedDate: string | null;
  /** Last day of taking. Date as `YYYY-MM-DD`. */
  readonly finishedDate: string;
  /** Doses the patient admits to have left out; null if not asked. Whole number of 32 bits. Default: `null`. */
  readonly missedDoseCount: number | null;
  /** Answer to the question whether it helped. Sensitive: `PHI`. */
  readonly courseEffect: CourseEffect;
  /** Tablets still in the cupboard, which the patient is asked to bring back. Default: `null`. */
  readonly leftoverQuantity: Quantity | null;
  /** Who asked, a caller after discharge or the patient in the portal. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the answer was charted. Point in time, to the millisecond. */
  readonly recordedAt: Date;
}

/** {@link MedicationStatementCompleted} as a publisher passes it: what has a default may be left out. */
export type MedicationStatementCompletedInput = WithDefaults<MedicationStatementCompleted, "orderId" | "reason" | "startedDate" | "missedDoseCount" | "leftoverQuantity", { readonly medication: CodeableConceptInput; readonly reason: CodeableConceptInput | null; readonly leftoverQuantity: QuantityInput | null; readonly recordedBy: ActorInput }>;

/** How the patient fared by own account. A symbol that is not known yet is read as `UNKNOWN`. */
export type CourseEffect = "RESOLVED" | "IMPROVED" | "UNCHANGED" | "WORSE" | "UNKNOWN";

/**
 * The patient took a course at home to its end, such as an antibiotic or a steroid taper, and the line leaves the current list.
 *
 * Event `MedicationStatement.Completed`, version 1. Topic `clinical.events`, key `medicationStatementId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationStatementCompleted: EventDefinition<"MedicationStatement.Completed", MedicationStatementCompleted, MedicationStatementCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "MedicationStatement.Completed",
  version: 1,
  topic: "clinical.events",
  key: "medicationStatementId",
  aggregate: "MedicationStatement",
  schema: '{"type":"record","name":"MedicationStatementCompleted","namespace":"healthtech.clinical","fields":[{"name":"medicationStatementId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"startedDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"finishedDate","type":{"type":"int","logicalType":"date"}},{"name":"missedDoseCount","type":["null","int"],"default":null},{"name":"courseEffect","type":{"type":"enum","name":"CourseEffect","symbols":["RESOLVED","IMPROVED","UNCHANGED","WORSE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"leftoverQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
