// Generated from clinical/intensive-care/ventilation-settings-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { VentilationMode } from "./ventilation-mode.js";

/**
 * Somebody changed what the ventilator delivers and charted it. Values that the machine measures breath by breath belong to the observation stream.
 *
 * Event `Ventilation.SettingsChanged`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VentilationSettingsChanged {
  /** Episode under way. UUID. */
  readonly ventilationEpisodeId: string;
  /** Patient who breathes by the new settings. UUID. */
  readonly patientId: string;
  /** Stay of the episode. UUID. */
  readonly encounterId: string;
  /** Mode after the change, also when only other settings moved. Sensitive: `PHI`. */
  readonly ventilationMode: VentilationMode;
  /**
   * Inspired oxygen after the change.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly fractionInspiredOxygenPercent: string;
  /**
   * Inspired oxygen before; null when unchanged.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly previousFractionInspiredOxygenPercent: string | null;
  /** Pressure at the end of expiration after the change, cm[H2O]. Sensitive: `PHI`. */
  readonly peepQuantity: Quantity;
  /** The same before; null when unchanged. Sensitive: `PHI`. Default: `null`. */
  readonly previousPeepQuantity: Quantity | null;
  /** Breaths that the machine guarantees, /min; null in spontaneous modes. Sensitive: `PHI`. Default: `null`. */
  readonly setRespiratoryRate: Quantity | null;
  /** Occasion of the change. Sensitive: `PHI`. */
  readonly ventilatorChangeTrigger: VentilatorChangeTrigger;
  /** Blood gas that was answered; null without one. UUID. Default: `null`. */
  readonly labResultId: string | null;
  /** True when the patient lies face down at that time. Sensitive: `PHI`. */
  readonly isProne: boolean;
  /** When the new settings ran. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Who turned the knob. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VentilationSettingsChanged} as a publisher passes it: what has a default may be left out. */
export type VentilationSettingsChangedInput = WithDefaults<VentilationSettingsChanged, "previousFractionInspiredOxygenPercent" | "previousPeepQuantity" | "setRespiratoryRate" | "labResultId", { readonly peepQuantity: QuantityInput; readonly previousPeepQuantity: QuantityInput | null; readonly setRespiratoryRate: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * What prompted the change. PROCEDURE is pure oxygen for suction or transport and goes back soon.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VentilatorChangeTrigger = "BLOOD_GAS" | "SATURATION" | "PROTOCOL_WEANING" | "DYSSYNCHRONY" | "PRESSURE_LIMIT" | "PROCEDURE" | "OTHER" | "UNKNOWN";

/**
 * Somebody changed what the ventilator delivers and charted it. Values that the machine measures breath by breath belong to the observation stream.
 *
 * Event `Ventilation.SettingsChanged`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VentilationSettingsChanged: EventDefinition<"Ventilation.SettingsChanged", VentilationSettingsChanged, VentilationSettingsChangedInput> = /*@__PURE__*/ defineEvent({
  type: "Ventilation.SettingsChanged",
  version: 1,
  topic: "clinical.events",
  key: "ventilationEpisodeId",
  aggregate: "Ventilation",
  schema: '{"type":"record","name":"VentilationSettingsChanged","namespace":"healthtech.clinical","fields":[{"name":"ventilationEpisodeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"ventilationMode","type":{"type":"enum","name":"VentilationMode","symbols":["VOLUME_CONTROL","PRESSURE_CONTROL","PRESSURE_REGULATED_VOLUME","SIMV","PRESSURE_SUPPORT","CPAP","BILEVEL","RELEASE","PROPORTIONAL","OSCILLATION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fractionInspiredOxygenPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"previousFractionInspiredOxygenPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"peepQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"previousPeepQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"setRespiratoryRate","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"ventilatorChangeTrigger","type":{"type":"enum","name":"VentilatorChangeTrigger","symbols":["BLOOD_GAS","SATURATION","PROTOCOL_WEANING","DYSSYNCHRONY","PRESSURE_LIMIT","PROCEDURE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"labResultId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isProne","type":"boolean","confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
