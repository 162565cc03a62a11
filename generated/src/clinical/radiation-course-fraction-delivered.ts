// Generated from clinical/oncology/radiation-course-fraction-delivered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * One fraction was given and the machine's record agrees with the plan, or says how far it fell short. An imaging session without beam is not a fraction.
 *
 * Event `RadiationCourse.FractionDelivered`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface RadiationCourseFractionDelivered {
  /** Course to which the fraction counts. UUID. */
  readonly radiationCourseId: string;
  /** Patient on the couch. UUID. */
  readonly patientId: string;
  /** Visit; null where one visit spans the whole series. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Linear accelerator that gave the beams; its dose checks of the morning apply. UUID. */
  readonly deviceId: string;
  /** Fraction within the course, the first being 1. Whole number of 32 bits. */
  readonly fractionSequence: number;
  /** Dose of this fraction to the main target, cGy. Sensitive: `PHI`. */
  readonly deliveredDose: Quantity;
  /** Dose of the course so far, cGy. Sensitive: `PHI`. */
  readonly cumulativeDose: Quantity;
  /** Monitor units over all beams, rounded. Whole number of 32 bits. */
  readonly monitorUnitCount: number;
  /** How the patient was lined up. */
  readonly imageGuidance: ImageGuidance;
  /** Length of the correction after imaging, mm. Sensitive: `PHI`. Default: `null`. */
  readonly couchShiftQuantity: Quantity | null;
  /** Whether all beams were given. */
  readonly fractionCompletion: FractionCompletion;
  /** First to last beam. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
  /** Radiation therapist at the console. Sensitive: `PII`. */
  readonly performer: Actor;
  /** What the next shift should know, such as a full rectum. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link RadiationCourseFractionDelivered} as a publisher passes it: what has a default may be left out. */
export type RadiationCourseFractionDeliveredInput = WithDefaults<RadiationCourseFractionDelivered, "encounterId" | "couchShiftQuantity" | "note", { readonly deliveredDose: QuantityInput; readonly cumulativeDose: QuantityInput; readonly couchShiftQuantity: QuantityInput | null; readonly effectivePeriod: PeriodInput; readonly performer: ActorInput }>;

/**
 * Imaging by which the position was set. SURFACE watches the skin without X-rays.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImageGuidance = "CONE_BEAM_CT" | "KV_PAIR" | "PORTAL" | "SURFACE" | "MR" | "NONE" | "UNKNOWN";

/**
 * PARTIAL was broken off, and the rest is made up or left out by the oncologist's word.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FractionCompletion = "COMPLETE" | "PARTIAL" | "UNKNOWN";

/**
 * One fraction was given and the machine's record agrees with the plan, or says how far it fell short. An imaging session without beam is not a fraction.
 *
 * Event `RadiationCourse.FractionDelivered`, version 1. Topic `clinical.events`, key `radiationCourseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const RadiationCourseFractionDelivered: EventDefinition<"RadiationCourse.FractionDelivered", RadiationCourseFractionDelivered, RadiationCourseFractionDeliveredInput> = /*@__PURE__*/ defineEvent({
  type: "RadiationCourse.FractionDelivered",
  version: 1,
  topic: "clinical.events",
  key: "radiationCourseId",
  aggregate: "RadiationCourse",
  schema: '{"type":"record","name":"RadiationCourseFractionDelivered","namespace":"healthtech.clinical","fields":[{"name":"radiationCourseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"fractionSequence","type":"int"},{"name":"deliveredDose","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"cumulativeDose","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"monitorUnitCount","type":"int"},{"name":"imageGuidance","type":{"type":"enum","name":"ImageGuidance","symbols":["CONE_BEAM_CT","KV_PAIR","PORTAL","SURFACE","MR","NONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"couchShiftQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"fractionCompletion","type":{"type":"enum","name":"FractionCompletion","symbols":["COMPLETE","PARTIAL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
