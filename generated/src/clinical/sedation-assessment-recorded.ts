// Generated from clinical/intensive-care/sedation-assessment-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Depth of sedation was scored against the day's target. It is charted apart from consciousness in the neurological examination.
 *
 * Event `SedationAssessment.Recorded`, version 1. Topic `clinical.events`, key `sedationAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SedationAssessmentRecorded {
  /** Score that was filed. UUID. */
  readonly sedationAssessmentId: string;
  /** Patient who was roused or watched. UUID. */
  readonly patientId: string;
  /** Stay in intensive care. UUID. */
  readonly encounterId: string;
  /** Scale, whose numbers mean nothing without it. */
  readonly sedationScale: SedationScale;
  /** Value, from -5 to +4 on RASS. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly sedationScaleScore: number;
  /** Deepest value that the order allows. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly targetLowScore: number | null;
  /** Lightest value that the order allows. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly targetHighScore: number | null;
  /** Deviation that asks for titration. Sensitive: `PHI`. */
  readonly sedationAgainstTarget: SedationAgainstTarget;
  /** Sedatives running, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly sedatives: readonly CodeableConcept[];
  /** True under muscle relaxants, when the scale cannot be used and brain monitoring stands in. Sensitive: `PHI`. */
  readonly isParalyzed: boolean;
  /** Bispectral index, 0 to 100; null without a monitor. Sensitive: `PHI`. Default: `null`. */
  readonly processedEegQuantity: Quantity | null;
  /** Whether sedation was stopped today; null before the trial is due. Default: `null`. */
  readonly isAwakeningTrialDone: boolean | null;
  /** When the patient was roused. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse at the bed. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SedationAssessmentRecorded} as a publisher passes it: what has a default may be left out. */
export type SedationAssessmentRecordedInput = WithDefaults<SedationAssessmentRecorded, "targetLowScore" | "targetHighScore" | "sedatives" | "processedEegQuantity" | "isAwakeningTrialDone", { readonly sedatives: readonly CodeableConceptInput[]; readonly processedEegQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * COMFORT_B and SBS are for children; POSS is for opioids on the ward.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SedationScale = "RASS" | "SAS" | "RAMSAY" | "COMFORT_B" | "SBS" | "POSS" | "UNKNOWN";

/** Where the value lies against the ordered range. A symbol that is not known yet is read as `UNKNOWN`. */
export type SedationAgainstTarget = "WITHIN" | "DEEPER" | "LIGHTER" | "NO_TARGET" | "UNKNOWN";

/**
 * Depth of sedation was scored against the day's target. It is charted apart from consciousness in the neurological examination.
 *
 * Event `SedationAssessment.Recorded`, version 1. Topic `clinical.events`, key `sedationAssessmentId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SedationAssessmentRecorded: EventDefinition<"SedationAssessment.Recorded", SedationAssessmentRecorded, SedationAssessmentRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "SedationAssessment.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "sedationAssessmentId",
  aggregate: "SedationAssessment",
  schema: '{"type":"record","name":"SedationAssessmentRecorded","namespace":"healthtech.clinical","fields":[{"name":"sedationAssessmentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"sedationScale","type":{"type":"enum","name":"SedationScale","symbols":["RASS","SAS","RAMSAY","COMFORT_B","SBS","POSS","UNKNOWN"],"default":"UNKNOWN"}},{"name":"sedationScaleScore","type":"int","confluent:tags":["PHI"]},{"name":"targetLowScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"targetHighScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"sedationAgainstTarget","type":{"type":"enum","name":"SedationAgainstTarget","symbols":["WITHIN","DEEPER","LIGHTER","NO_TARGET","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"sedatives","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isParalyzed","type":"boolean","confluent:tags":["PHI"]},{"name":"processedEegQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isAwakeningTrialDone","type":["null","boolean"],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
