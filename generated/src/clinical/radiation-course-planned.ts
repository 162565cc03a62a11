// Generated from clinical/oncology/radiation-course-planned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { CancerTreatmentIntent } from "./cancer-treatment-intent.js";

/**
 * The radiation oncologist approved a plan after physics had checked it, so that fractions may be booked. The planning CT alone, or a plan still being compared, does not count.
 *
 * Event `RadiationCourse.Planned`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RadiationCoursePlanned {
  /** Course from planning to the last fraction. UUID. */
  readonly radiationCourseId: string;
  /** Patient who is to be irradiated. UUID. */
  readonly patientId: string;
  /** Cancer that is treated. UUID. Default: `null`. */
  readonly conditionId: string | null;
  /** Reason for the course, ICD-10-CM. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Target region, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Kind of radiation, SNOMED CT. Sensitive: `PHI`. */
  readonly radiationModality: CodeableConcept;
  /** Technique such as arc or stereotactic, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly radiationTechnique: CodeableConcept | null;
  /** Aim of the course. Sensitive: `PHI`. */
  readonly cancerTreatmentIntent: CancerTreatmentIntent;
  /** Total dose to the main target volume, cGy. Sensitive: `PHI`. */
  readonly prescribedDose: Quantity;
  /** Dose of one fraction, cGy. Sensitive: `PHI`. */
  readonly fractionDose: Quantity;
  /** Sessions into which the oncologist divided the total dose. Whole number of 32 bits. */
  readonly plannedFractionCount: number;
  /** How the dose is divided. */
  readonly radiationFractionation: RadiationFractionation;
  /** Whether the region was irradiated before, so that doses add up. */
  readonly hasPriorRadiation: boolean;
  /** Whether a pacemaker or defibrillator asks for checks. */
  readonly hasImplantedDevice: boolean;
  /** Day of the first fraction as planned. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly plannedStartDate: string;
  /** Radiation oncologist who approved. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
  /** Medical physicist who checked the plan. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
  /** When the plan was approved for treatment. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link RadiationCoursePlanned} as a publisher passes it: what has a default may be left out. */
export type RadiationCoursePlannedInput = WithDefaults<RadiationCoursePlanned, "conditionId" | "radiationTechnique", { readonly diagnosis: CodeableConceptInput; readonly bodySite: CodeableConceptInput; readonly radiationModality: CodeableConceptInput; readonly radiationTechnique: CodeableConceptInput | null; readonly prescribedDose: QuantityInput; readonly fractionDose: QuantityInput; readonly authorizedBy: ActorInput; readonly verifiedBy: ActorInput }>;

/**
 * Pattern. HYPOFRACTIONATED is above 2.2 Gy a fraction, STEREOTACTIC up to five large ones, TWICE_DAILY at least six hours apart.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RadiationFractionation = "CONVENTIONAL" | "HYPOFRACTIONATED" | "STEREOTACTIC" | "TWICE_DAILY" | "SINGLE" | "UNKNOWN";

/**
 * The radiation oncologist approved a plan after physics had checked it, so that fractions may be booked. The planning CT alone, or a plan still being compared, does not count.
 *
 * Event `RadiationCourse.Planned`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RadiationCoursePlanned: EventDefinition<"RadiationCourse.Planned", RadiationCoursePlanned, RadiationCoursePlannedInput> = /*@__PURE__*/ defineEvent({
  type: "RadiationCourse.Planned",
  version: 1,
  topic: "clinical.events",
  key: "radiationCourseId",
  aggregate: "RadiationCourse",
  schema: '{"type":"record","name":"RadiationCoursePlanned","namespace":"healthtech.clinical","fields":[{"name":"radiationCourseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"conditionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"bodySite","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"radiationModality","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"radiationTechnique","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"cancerTreatmentIntent","type":{"type":"enum","name":"CancerTreatmentIntent","symbols":["CURATIVE","NEOADJUVANT","ADJUVANT","CONTROL","PALLIATIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"prescribedDose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"fractionDose","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"plannedFractionCount","type":"int"},{"name":"radiationFractionation","type":{"type":"enum","name":"RadiationFractionation","symbols":["CONVENTIONAL","HYPOFRACTIONATED","STEREOTACTIC","TWICE_DAILY","SINGLE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"hasPriorRadiation","type":"boolean"},{"name":"hasImplantedDevice","type":"boolean"},{"name":"plannedStartDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"verifiedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
