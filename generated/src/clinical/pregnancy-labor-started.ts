// Generated from clinical/maternity/pregnancy-labor-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The labor ward diagnosed active labor, or the first step of an induction was given. Contractions that were sent home again are no labor and are not reported.
 *
 * Event `Pregnancy.Labor.Started`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PregnancyLaborStarted {
  /** Pregnancy that came to labor. UUID. */
  readonly pregnancyId: string;
  /** Woman in labor. UUID. */
  readonly patientId: string;
  /** Stay on the labor and delivery unit. UUID. */
  readonly encounterId: string;
  /**
   * Completed days of gestation at onset; below 259 the labor is preterm.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly gestationDays: number;
  /** Way in which labor began. Sensitive: `PHI`. */
  readonly laborOnset: LaborOnset;
  /**
   * Means of induction in order of use, SNOMED CT or RxNorm; empty for spontaneous labor.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly inductionMethods: readonly CodeableConcept[];
  /** Reason to induce, ICD-10-CM. Sensitive: `PHI`. Default: `null`. */
  readonly inductionIndication: CodeableConcept | null;
  /** Dilation at the diagnosing examination, cm. Sensitive: `PHI`. */
  readonly cervicalDilationQuantity: Quantity;
  /** Bishop score from 0 to 13 before an induction. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly bishopScore: number | null;
  /** Contractions in ten minutes, mean of half an hour. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly contractionCount: number;
  /** Latest screening culture of this pregnancy. Sensitive: `PHI`. */
  readonly groupBStreptococcusStatus: LaborGroupBStreptococcusStatus;
  /** Onset of active labor, or of the first agent given. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Labor room where she is cared for. Sensitive: `PHI`. Default: `null`. */
  readonly careLocation: CareLocation | null;
  /** Midwife or nurse who made the diagnosis. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PregnancyLaborStarted} as a publisher passes it: what has a default may be left out. */
export type PregnancyLaborStartedInput = WithDefaults<PregnancyLaborStarted, "inductionMethods" | "inductionIndication" | "bishopScore" | "careLocation", { readonly inductionMethods: readonly CodeableConceptInput[]; readonly inductionIndication: CodeableConceptInput | null; readonly cervicalDilationQuantity: QuantityInput; readonly careLocation: CareLocationInput | null; readonly performer: ActorInput }>;

/**
 * How labor came about. AUGMENTED began by itself and was then helped with oxytocin.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LaborOnset = "SPONTANEOUS" | "INDUCED" | "AUGMENTED" | "UNKNOWN";

/**
 * Carriage that decides on antibiotics in labor. NOT_CULTURED is treated by risk.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type LaborGroupBStreptococcusStatus = "POSITIVE" | "NEGATIVE" | "NOT_CULTURED" | "UNKNOWN";

/**
 * The labor ward diagnosed active labor, or the first step of an induction was given. Contractions that were sent home again are no labor and are not reported.
 *
 * Event `Pregnancy.Labor.Started`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PregnancyLaborStarted: EventDefinition<"Pregnancy.Labor.Started", PregnancyLaborStarted, PregnancyLaborStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.Labor.Started",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyLaborStarted","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"gestationDays","type":"int","confluent:tags":["PHI"]},{"name":"laborOnset","type":{"type":"enum","name":"LaborOnset","symbols":["SPONTANEOUS","INDUCED","AUGMENTED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"inductionMethods","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"inductionIndication","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"cervicalDilationQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"bishopScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"contractionCount","type":"int","confluent:tags":["PHI"]},{"name":"groupBStreptococcusStatus","type":{"type":"enum","name":"LaborGroupBStreptococcusStatus","symbols":["POSITIVE","NEGATIVE","NOT_CULTURED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"careLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
