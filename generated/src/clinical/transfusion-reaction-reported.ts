// Generated from clinical/transfusion/transfusion-reaction-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The nurse saw signs that may come from the blood, stopped it and called blood bank and prescriber. It is a suspicion: the verdict is Transfusion.ReactionClassified.
 *
 * Event `Transfusion.ReactionReported`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TransfusionReactionReported {
  /** Episode that was interrupted. UUID. */
  readonly transfusionId: string;
  /** Recipient with the signs. UUID. */
  readonly patientId: string;
  /** Stay in which it happened. UUID. */
  readonly encounterId: string;
  /** Unit that was running; its sister components are held back meanwhile. UUID. */
  readonly bloodUnitId: string;
  /** Signs noted at the bedside, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly manifestations: readonly CodeableConcept[];
  /** Rise over the baseline, degrees Celsius; from 1 it counts as febrile. Sensitive: `PHI`. Default: `null`. */
  readonly temperatureRiseQuantity: Quantity | null;
  /** What had gone in when it was stopped, mL. Sensitive: `PHI`. */
  readonly transfusedVolume: Quantity;
  /** From the start of the unit to the first sign. Whole number of 32 bits. */
  readonly onsetMinutes: number;
  /** Outcome of reading all labels again. Sensitive: `PHI`. */
  readonly clericalCheck: ClericalCheck;
  /** Whether bag and tubing are on their way to the blood bank for culture and hemolysis. */
  readonly wasBagReturned: boolean;
  /** What was given at once, RxNorm or SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly treatments: readonly CodeableConcept[];
  /** Nurse at the bedside who reported. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the blood bank was told. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Course in the first minutes. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link TransfusionReactionReported} as a publisher passes it: what has a default may be left out. */
export type TransfusionReactionReportedInput = WithDefaults<TransfusionReactionReported, "manifestations" | "temperatureRiseQuantity" | "treatments" | "note", { readonly manifestations: readonly CodeableConceptInput[]; readonly temperatureRiseQuantity: QuantityInput | null; readonly transfusedVolume: QuantityInput; readonly treatments: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * First thing done: wristband, tag and bag are read once more. MISMATCH is an emergency of its own.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ClericalCheck = "MATCH" | "MISMATCH" | "PENDING" | "UNKNOWN";

/**
 * The nurse saw signs that may come from the blood, stopped it and called blood bank and prescriber. It is a suspicion: the verdict is Transfusion.ReactionClassified.
 *
 * Event `Transfusion.ReactionReported`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TransfusionReactionReported: EventDefinition<"Transfusion.ReactionReported", TransfusionReactionReported, TransfusionReactionReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Transfusion.ReactionReported",
  version: 1,
  topic: "clinical.events",
  key: "transfusionId",
  aggregate: "Transfusion",
  schema: '{"type":"record","name":"TransfusionReactionReported","namespace":"healthtech.clinical","fields":[{"name":"transfusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"bloodUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"manifestations","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"temperatureRiseQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"transfusedVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"onsetMinutes","type":"int"},{"name":"clericalCheck","type":{"type":"enum","name":"ClericalCheck","symbols":["MATCH","MISMATCH","PENDING","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasBagReturned","type":"boolean"},{"name":"treatments","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
