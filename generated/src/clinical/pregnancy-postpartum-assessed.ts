// Generated from clinical/maternity/pregnancy-postpartum-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A midwife or nurse assessed the mother after birth, in hospital or at the visit within twelve weeks. The newborn's examination is another record.
 *
 * Event `Pregnancy.PostpartumAssessed`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PregnancyPostpartumAssessed {
  /** Pregnancy after which the mother was seen. UUID. */
  readonly pregnancyId: string;
  /** Mother who was assessed. UUID. */
  readonly patientId: string;
  /** Stay or visit; null for a home visit outside of an encounter. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Completed days since birth. Whole number of 32 bits. */
  readonly postpartumDays: number;
  /** Systolic pressure at rest, mm[Hg]; 150 and above goes to the obstetrician. Sensitive: `PHI`. */
  readonly systolicQuantity: Quantity;
  /** Diastolic pressure taken with it, mm[Hg]. Sensitive: `PHI`. */
  readonly diastolicQuantity: Quantity;
  /** Tone of the uterus. Sensitive: `PHI`. */
  readonly postpartumUterus: PostpartumUterus;
  /** Amount of lochia. Sensitive: `PHI`. */
  readonly postpartumLochia: PostpartumLochia;
  /** Feeding as the mother tells it. Sensitive: `PHI`. */
  readonly postpartumFeeding: PostpartumFeeding;
  /**
   * Edinburgh Postnatal Depression Scale, 0 to 30, LOINC 71354-5; 13 and above is positive.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly edinburghScore: number | null;
  /**
   * Item 10 of the Edinburgh scale answered other than never; null when not asked.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly hasSelfHarmThoughts: boolean | null;
  /** Method the mother chose, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly contraceptionPlan: CodeableConcept | null;
  /** Problems that need follow-up, ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly concerns: readonly CodeableConcept[];
  /** Who examined the mother. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PregnancyPostpartumAssessed} as a publisher passes it: what has a default may be left out. */
export type PregnancyPostpartumAssessedInput = WithDefaults<PregnancyPostpartumAssessed, "encounterId" | "edinburghScore" | "hasSelfHarmThoughts" | "contraceptionPlan" | "concerns", { readonly systolicQuantity: QuantityInput; readonly diastolicQuantity: QuantityInput; readonly contraceptionPlan: CodeableConceptInput | null; readonly concerns: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** Fundus on palpation. BOGGY is soft and bleeds. A symbol that is not known yet is read as `UNKNOWN`. */
export type PostpartumUterus = "FIRM" | "BOGGY" | "NOT_PALPABLE" | "UNKNOWN";

/** Flow since the last pad. CLOTS are larger than a plum. A symbol that is not known yet is read as `UNKNOWN`. */
export type PostpartumLochia = "SCANT" | "MODERATE" | "HEAVY" | "CLOTS" | "UNKNOWN";

/** How the child is fed at the time of the visit. A symbol that is not known yet is read as `UNKNOWN`. */
export type PostpartumFeeding = "BREAST_EXCLUSIVE" | "MIXED" | "FORMULA" | "EXPRESSED_MILK" | "UNKNOWN";

/**
 * A midwife or nurse assessed the mother after birth, in hospital or at the visit within twelve weeks. The newborn's examination is another record.
 *
 * Event `Pregnancy.PostpartumAssessed`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PregnancyPostpartumAssessed: EventDefinition<"Pregnancy.PostpartumAssessed", PregnancyPostpartumAssessed, PregnancyPostpartumAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.PostpartumAssessed",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyPostpartumAssessed","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"postpartumDays","type":"int"},{"name":"systolicQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"diastolicQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"postpartumUterus","type":{"type":"enum","name":"PostpartumUterus","symbols":["FIRM","BOGGY","NOT_PALPABLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"postpartumLochia","type":{"type":"enum","name":"PostpartumLochia","symbols":["SCANT","MODERATE","HEAVY","CLOTS","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"postpartumFeeding","type":{"type":"enum","name":"PostpartumFeeding","symbols":["BREAST_EXCLUSIVE","MIXED","FORMULA","EXPRESSED_MILK","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"edinburghScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"hasSelfHarmThoughts","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"contraceptionPlan","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"concerns","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
