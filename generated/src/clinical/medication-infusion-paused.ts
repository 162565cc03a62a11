// Generated from clinical/medication/medication-infusion-paused.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A running infusion was put on standby with the bag still hanging, and is meant to go on. It is said for pauses that matter to the drug, not for each occlusion alarm; the bag coming down is Medication.InfusionStopped.
 *
 * Event `Medication.InfusionPaused`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationInfusionPaused {
  /** Order that stands unchanged behind the pause. UUID. */
  readonly orderId: string;
  /** Patient whose pump stands still. UUID. */
  readonly patientId: string;
  /** Bag that hangs without running. UUID. */
  readonly administrationId: string;
  /** Pump channel on standby. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Drug that does not flow, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Reason that the nurse keyed. Sensitive: `PHI`. */
  readonly infusionPauseReason: InfusionPauseReason;
  /** Rate at which it had run, to which it may return. Sensitive: `PHI`. */
  readonly rateBeforePause: Quantity;
  /** What had gone in from this bag so far, mL. Sensitive: `PHI`. */
  readonly infusedVolume: Quantity;
  /** After how long the pump or the order asks for a decision. Whole number of 32 bits. Default: `null`. */
  readonly maximumPauseMinutes: number | null;
  /** When the flow ceased. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse who pressed standby. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link MedicationInfusionPaused} as a publisher passes it: what has a default may be left out. */
export type MedicationInfusionPausedInput = WithDefaults<MedicationInfusionPaused, "deviceId" | "maximumPauseMinutes", { readonly medication: CodeableConceptInput; readonly rateBeforePause: QuantityInput; readonly infusedVolume: QuantityInput; readonly performer: ActorInput }>;

/**
 * Why it stands still. SEDATION_HOLIDAY is the daily waking trial; LAB_ABOVE_GOAL is a heparin level that asks for an hour without.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InfusionPauseReason = "SEDATION_HOLIDAY" | "LAB_ABOVE_GOAL" | "INFILTRATION" | "PROCEDURE" | "PATIENT_TRANSPORT" | "LINE_NEEDED" | "HYPOTENSION" | "INFUSION_REACTION" | "OTHER" | "UNKNOWN";

/**
 * A running infusion was put on standby with the bag still hanging, and is meant to go on. It is said for pauses that matter to the drug, not for each occlusion alarm; the bag coming down is Medication.InfusionStopped.
 *
 * Event `Medication.InfusionPaused`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationInfusionPaused: EventDefinition<"Medication.InfusionPaused", MedicationInfusionPaused, MedicationInfusionPausedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.InfusionPaused",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationInfusionPaused","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"administrationId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"infusionPauseReason","type":{"type":"enum","name":"InfusionPauseReason","symbols":["SEDATION_HOLIDAY","LAB_ABOVE_GOAL","INFILTRATION","PROCEDURE","PATIENT_TRANSPORT","LINE_NEEDED","HYPOTENSION","INFUSION_REACTION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"rateBeforePause","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"infusedVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"maximumPauseMinutes","type":["null","int"],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
