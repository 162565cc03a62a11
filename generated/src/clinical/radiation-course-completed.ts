// Generated from clinical/oncology/radiation-course-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { CtcaeGrade } from "./ctcae-grade.js";

/**
 * The last fraction was given, or the course was ended early, and the treatment summary was signed. Late effects are told afterwards by CancerToxicity.Graded.
 *
 * Event `RadiationCourse.Completed`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RadiationCourseCompleted {
  /** Course that is closed. UUID. */
  readonly radiationCourseId: string;
  /** Patient whose radiation is over. UUID. */
  readonly patientId: string;
  /** Signed treatment summary. UUID. Default: `null`. */
  readonly documentId: string | null;
  /** Region that was irradiated, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Total dose to the main target in fact given, cGy. Sensitive: `PHI`. */
  readonly deliveredDose: Quantity;
  /** Fractions in fact given. Whole number of 32 bits. */
  readonly deliveredFractionCount: number;
  /** Fractions that had been prescribed, for comparison. Whole number of 32 bits. */
  readonly plannedFractionCount: number;
  /** How the course came to its end. Sensitive: `PHI`. */
  readonly radiationEndReason: RadiationEndReason;
  /** Calendar days from first to last fraction. Whole number of 32 bits. */
  readonly elapsedDays: number;
  /** Worst acute effect during the course. Sensitive: `PHI`. */
  readonly worstCtcaeGrade: CtcaeGrade;
  /** Cancer drugs given at the same time, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly concurrentDrugs: readonly CodeableConcept[];
  /** First fraction to last. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
  /** First visit after the course. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly followUpDate: string | null;
  /** Radiation oncologist who signed the summary. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link RadiationCourseCompleted} as a publisher passes it: what has a default may be left out. */
export type RadiationCourseCompletedInput = WithDefaults<RadiationCourseCompleted, "documentId" | "concurrentDrugs" | "followUpDate", { readonly bodySite: CodeableConceptInput; readonly deliveredDose: QuantityInput; readonly concurrentDrugs: readonly CodeableConceptInput[]; readonly effectivePeriod: PeriodInput; readonly performer: ActorInput }>;

/** Whether it ended as prescribed, and if not, why. A symbol that is not known yet is read as `UNKNOWN`. */
export type RadiationEndReason = "AS_PRESCRIBED" | "TOXICITY" | "PROGRESSION" | "PATIENT_CHOICE" | "DEATH" | "OTHER" | "UNKNOWN";

/**
 * The last fraction was given, or the course was ended early, and the treatment summary was signed. Late effects are told afterwards by CancerToxicity.Graded.
 *
 * Event `RadiationCourse.Completed`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RadiationCourseCompleted: EventDefinition<"RadiationCourse.Completed", RadiationCourseCompleted, RadiationCourseCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "RadiationCourse.Completed",
  version: 1,
  topic: "clinical.events",
  key: "radiationCourseId",
  aggregate: "RadiationCourse",
  schema: '{"type":"record","name":"RadiationCourseCompleted","namespace":"healthtech.clinical","fields":[{"name":"radiationCourseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"documentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bodySite","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"deliveredDose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"deliveredFractionCount","type":"int"},{"name":"plannedFractionCount","type":"int"},{"name":"radiationEndReason","type":{"type":"enum","name":"RadiationEndReason","symbols":["AS_PRESCRIBED","TOXICITY","PROGRESSION","PATIENT_CHOICE","DEATH","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"elapsedDays","type":"int"},{"name":"worstCtcaeGrade","type":{"type":"enum","name":"CtcaeGrade","symbols":["GRADE_0","GRADE_1","GRADE_2","GRADE_3","GRADE_4","GRADE_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"concurrentDrugs","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"followUpDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
