// Generated from clinical/vitals-observations/fluid-entry-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * One amount that went into or came out of a patient was charted on the fluid sheet. Infusions that the pump totals by itself are filed hourly in the same way.
 *
 * Event `FluidEntry.Recorded`, version 1. Topic `clinical.events`, key `fluidEntryId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface FluidEntryRecorded {
  /** Line of the intake and output sheet. UUID. */
  readonly fluidEntryId: string;
  /** Patient on fluid monitoring. UUID. */
  readonly patientId: string;
  /** Stay whose balance it counts into. UUID. */
  readonly encounterId: string;
  /** Drug or fluid administration that it stems from; null for drinks and outputs. UUID. Default: `null`. */
  readonly administrationId: string | null;
  /** Pump, drain or collection system that measured. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Side of the sheet. */
  readonly fluidDirection: FluidDirection;
  /** By which way the fluid passed. Sensitive: `PHI`. */
  readonly fluidRoute: FluidRoute;
  /** Amount in mL, measured or estimated. Sensitive: `PHI`. */
  readonly volume: Quantity;
  /** True for a weighed pad, a wet bed or a spilled jug. */
  readonly isEstimated: boolean;
  /** What output looked like, SNOMED CT; null for intake. Sensitive: `PHI`. Default: `null`. */
  readonly appearance: CodeableConcept | null;
  /** Time over which the amount ran or collected. */
  readonly effectivePeriod: Period;
  /** Who measured or emptied. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link FluidEntryRecorded} as a publisher passes it: what has a default may be left out. */
export type FluidEntryRecordedInput = WithDefaults<FluidEntryRecorded, "administrationId" | "deviceId" | "appearance", { readonly volume: QuantityInput; readonly appearance: CodeableConceptInput | null; readonly effectivePeriod: PeriodInput; readonly performer: ActorInput }>;

/**
 * Whether the volume counts for or against the balance. Irrigation is entered twice, once each way.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FluidDirection = "INTAKE" | "OUTPUT" | "UNKNOWN";

/**
 * Way in or out of the body. ULTRAFILTRATE is net removal by dialysis or continuous renal replacement.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FluidRoute = "ORAL" | "ENTERAL_TUBE" | "INTRAVENOUS" | "BLOOD_PRODUCT" | "IRRIGATION_IN" | "URINE" | "STOOL" | "EMESIS" | "GASTRIC_TUBE" | "CHEST_DRAIN" | "WOUND_DRAIN" | "ULTRAFILTRATE" | "OTHER" | "UNKNOWN";

/**
 * One amount that went into or came out of a patient was charted on the fluid sheet. Infusions that the pump totals by itself are filed hourly in the same way.
 *
 * Event `FluidEntry.Recorded`, version 1. Topic `clinical.events`, key `fluidEntryId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const FluidEntryRecorded: EventDefinition<"FluidEntry.Recorded", FluidEntryRecorded, FluidEntryRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "FluidEntry.Recorded",
  version: 1,
  topic: "clinical.events",
  key: "fluidEntryId",
  aggregate: "FluidEntry",
  schema: '{"type":"record","name":"FluidEntryRecorded","namespace":"healthtech.clinical","fields":[{"name":"fluidEntryId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"administrationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"fluidDirection","type":{"type":"enum","name":"FluidDirection","symbols":["INTAKE","OUTPUT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"fluidRoute","type":{"type":"enum","name":"FluidRoute","symbols":["ORAL","ENTERAL_TUBE","INTRAVENOUS","BLOOD_PRODUCT","IRRIGATION_IN","URINE","STOOL","EMESIS","GASTRIC_TUBE","CHEST_DRAIN","WOUND_DRAIN","ULTRAFILTRATE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"volume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"isEstimated","type":"boolean"},{"name":"appearance","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
