// Generated from clinical/vitals-observations/fluid-balance-closed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A shift or day of the fluid sheet was totalled and signed off. Late entries reopen it and bring a second event for the same period with a higher revision.
 *
 * Event `FluidBalance.Closed`, version 1. Topic `clinical.events`, key `fluidBalanceId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface FluidBalanceClosed {
  /** Period that was totalled. UUID. */
  readonly fluidBalanceId: string;
  /** Patient whose sheet was closed. UUID. */
  readonly patientId: string;
  /** Stay to which the running balance belongs. UUID. */
  readonly encounterId: string;
  /** Which kind of total this is. */
  readonly fluidBalanceSpan: FluidBalanceSpan;
  /** Span that was totalled, start included and end not. */
  readonly period: Period;
  /** All that went in, mL. Sensitive: `PHI`. */
  readonly intakeVolume: Quantity;
  /** All that came out, mL. Sensitive: `PHI`. */
  readonly outputVolume: Quantity;
  /** Intake less output, mL; negative when the patient lost fluid. Sensitive: `PHI`. */
  readonly netVolume: Quantity;
  /**
   * Mean urine per kg and hour, mL/kg/h; below 0.5 for six hours meets the kidney injury criterion.
   *
   * Sensitive: `PHI`. Default: `null`.
   */
  readonly urineOutputRate: Quantity | null;
  /** Fluid restriction in force for the span; null without one. Sensitive: `PHI`. Default: `null`. */
  readonly restrictionVolume: Quantity | null;
  /** How many of the lines were estimates. Whole number of 32 bits. */
  readonly estimatedEntryCount: number;
  /** 1 for the first closing, higher after late entries. Whole number of 32 bits. */
  readonly revisionSequence: number;
  /** Nurse who signed the total; null when the system closed it by the clock. Sensitive: `PII`. Default: `null`. */
  readonly verifiedBy: Actor | null;
}

/** {@link FluidBalanceClosed} as a publisher passes it: what has a default may be left out. */
export type FluidBalanceClosedInput = WithDefaults<FluidBalanceClosed, "urineOutputRate" | "restrictionVolume" | "verifiedBy", { readonly period: PeriodInput; readonly intakeVolume: QuantityInput; readonly outputVolume: QuantityInput; readonly netVolume: QuantityInput; readonly urineOutputRate: QuantityInput | null; readonly restrictionVolume: QuantityInput | null; readonly verifiedBy: ActorInput | null }>;

/**
 * Length of the totalled span. SINCE_ADMISSION is the cumulative balance that intensive care follows.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FluidBalanceSpan = "SHIFT_8_HOURS" | "SHIFT_12_HOURS" | "DAY_24_HOURS" | "SINCE_ADMISSION" | "UNKNOWN";

/**
 * A shift or day of the fluid sheet was totalled and signed off. Late entries reopen it and bring a second event for the same period with a higher revision.
 *
 * Event `FluidBalance.Closed`, version 1. Topic `clinical.events`, key `fluidBalanceId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const FluidBalanceClosed: EventDefinition<"FluidBalance.Closed", FluidBalanceClosed, FluidBalanceClosedInput> = /*@__PURE__*/ defineEvent({
  type: "FluidBalance.Closed",
  version: 1,
  topic: "clinical.events",
  key: "fluidBalanceId",
  aggregate: "FluidBalance",
  schema: '{"type":"record","name":"FluidBalanceClosed","namespace":"healthtech.clinical","fields":[{"name":"fluidBalanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"fluidBalanceSpan","type":{"type":"enum","name":"FluidBalanceSpan","symbols":["SHIFT_8_HOURS","SHIFT_12_HOURS","DAY_24_HOURS","SINCE_ADMISSION","UNKNOWN"],"default":"UNKNOWN"}},{"name":"period","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"intakeVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"outputVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"netVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"urineOutputRate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"restrictionVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"estimatedEntryCount","type":"int"},{"name":"revisionSequence","type":"int"},{"name":"verifiedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
