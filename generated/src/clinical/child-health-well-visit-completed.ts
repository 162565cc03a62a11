// Generated from clinical/paediatrics/child-health-well-visit-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A preventive visit of the periodicity schedule was finished. Immunisations and screens given in it are events of their own; a sick visit is none of this.
 *
 * Event `ChildHealth.WellVisitCompleted`, version 1. Topic `clinical.events`, key `patientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChildHealthWellVisitCompleted {
  /** Child who was seen. UUID. */
  readonly patientId: string;
  /** Visit of the schedule that was finished. UUID. */
  readonly encounterId: string;
  /** Visit of the schedule that this one counts for. */
  readonly wellVisitAge: WellVisitAge;
  /** Preventive visit code, CPT 99381 to 99395. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** Z00.121 with or Z00.129 without abnormal findings, ICD-10-CM. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** True when nothing is overdue as the child leaves. Sensitive: `PHI`. */
  readonly isImmunizationUpToDate: boolean;
  /** Screens due at this age but not done, LOINC. Sensitive: `PHI`. Default: `[]`. */
  readonly undoneScreens: readonly CodeableConcept[];
  /** Anticipatory guidance given, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly guidanceTopics: readonly CodeableConcept[];
  /** True when a dentist sees the child; null when not asked. Sensitive: `PHI`. Default: `null`. */
  readonly hasDentalHome: boolean | null;
  /** Adult who came along. Sensitive: `PII`. Default: `null`. */
  readonly accompaniedBy: Actor | null;
  /** Earliest day for the next visit of the schedule. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly nextVisitDate: string | null;
  /** Pediatrician or nurse practitioner. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link ChildHealthWellVisitCompleted} as a publisher passes it: what has a default may be left out. */
export type ChildHealthWellVisitCompletedInput = WithDefaults<ChildHealthWellVisitCompleted, "undoneScreens" | "guidanceTopics" | "hasDentalHome" | "accompaniedBy" | "nextVisitDate", { readonly procedureCode: CodeableConceptInput; readonly diagnosis: CodeableConceptInput; readonly undoneScreens: readonly CodeableConceptInput[]; readonly guidanceTopics: readonly CodeableConceptInput[]; readonly accompaniedBy: ActorInput | null; readonly performer: ActorInput }>;

/** Slot of the Bright Futures schedule. A symbol that is not known yet is read as `UNKNOWN`. */
export type WellVisitAge = "NEWBORN" | "DAYS_3_TO_5" | "MONTH_1" | "MONTH_2" | "MONTH_4" | "MONTH_6" | "MONTH_9" | "MONTH_12" | "MONTH_15" | "MONTH_18" | "MONTH_24" | "MONTH_30" | "YEARS_3_TO_6" | "YEARS_7_TO_10" | "YEARS_11_TO_21" | "UNKNOWN";

/**
 * A preventive visit of the periodicity schedule was finished. Immunisations and screens given in it are events of their own; a sick visit is none of this.
 *
 * Event `ChildHealth.WellVisitCompleted`, version 1. Topic `clinical.events`, key `patientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChildHealthWellVisitCompleted: EventDefinition<"ChildHealth.WellVisitCompleted", ChildHealthWellVisitCompleted, ChildHealthWellVisitCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "ChildHealth.WellVisitCompleted",
  version: 1,
  topic: "clinical.events",
  key: "patientId",
  aggregate: "ChildHealth",
  schema: '{"type":"record","name":"ChildHealthWellVisitCompleted","namespace":"healthtech.clinical","fields":[{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"wellVisitAge","type":{"type":"enum","name":"WellVisitAge","symbols":["NEWBORN","DAYS_3_TO_5","MONTH_1","MONTH_2","MONTH_4","MONTH_6","MONTH_9","MONTH_12","MONTH_15","MONTH_18","MONTH_24","MONTH_30","YEARS_3_TO_6","YEARS_7_TO_10","YEARS_11_TO_21","UNKNOWN"],"default":"UNKNOWN"}},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"diagnosis","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"isImmunizationUpToDate","type":"boolean","confluent:tags":["PHI"]},{"name":"undoneScreens","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"guidanceTopics","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"hasDentalHome","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"accompaniedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"nextVisitDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"performer","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
