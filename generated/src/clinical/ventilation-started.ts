// Generated from clinical/intensive-care/ventilation-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { VentilationMode } from "./ventilation-mode.js";

/**
 * Mechanical ventilation of a patient began, through a tube or a mask. It opens an episode whose hours are coded; ventilation during surgery alone is not one.
 *
 * Event `Ventilation.Started`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VentilationStarted {
  /** Episode of breathing support, until the patient breathes alone for good. UUID. */
  readonly ventilationEpisodeId: string;
  /** Patient who was put on the ventilator. UUID. */
  readonly patientId: string;
  /** Stay in which hours are counted. UUID. */
  readonly encounterId: string;
  /** Ventilator at the bed. UUID. Default: `null`. */
  readonly deviceId: string | null;
  /** Interface, which decides between the two procedure codes. Sensitive: `PHI`. */
  readonly ventilationInterface: VentilationInterface;
  /** Why breathing had to be supported, ICD-10-CM. Sensitive: `PHI`. */
  readonly reason: CodeableConcept;
  /** Mode in which the machine was started. Sensitive: `PHI`. */
  readonly ventilationMode: VentilationMode;
  /**
   * Oxygen in the inspired gas, 21 to 100.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly fractionInspiredOxygenPercent: string;
  /** End-expiratory pressure in cm[H2O]. Sensitive: `PHI`. */
  readonly peepQuantity: Quantity;
  /** Set volume in mL; null in pressure modes. Sensitive: `PHI`. Default: `null`. */
  readonly tidalVolume: Quantity | null;
  /** Weight by height and sex, kg, from which 6 mL/kg is reckoned. Sensitive: `PHI`. Default: `null`. */
  readonly predictedBodyWeight: Quantity | null;
  /** True when the patient came ventilated, so that hours count from arrival. */
  readonly wasStartedElsewhere: boolean;
  /** When the ventilator took over. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Respiratory therapist or physician who connected. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VentilationStarted} as a publisher passes it: what has a default may be left out. */
export type VentilationStartedInput = WithDefaults<VentilationStarted, "deviceId" | "tidalVolume" | "predictedBodyWeight", { readonly reason: CodeableConceptInput; readonly peepQuantity: QuantityInput; readonly tidalVolume: QuantityInput | null; readonly predictedBodyWeight: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * What joins patient and machine; masks and helmet are non-invasive.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VentilationInterface = "ENDOTRACHEAL_TUBE" | "TRACHEOSTOMY" | "FACE_MASK" | "NASAL_MASK" | "HELMET" | "UNKNOWN";

/**
 * Mechanical ventilation of a patient began, through a tube or a mask. It opens an episode whose hours are coded; ventilation during surgery alone is not one.
 *
 * Event `Ventilation.Started`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VentilationStarted: EventDefinition<"Ventilation.Started", VentilationStarted, VentilationStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Ventilation.Started",
  version: 1,
  topic: "clinical.events",
  key: "ventilationEpisodeId",
  aggregate: "Ventilation",
  schema: '{"type":"record","name":"VentilationStarted","namespace":"healthtech.clinical","fields":[{"name":"ventilationEpisodeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"ventilationInterface","type":{"type":"enum","name":"VentilationInterface","symbols":["ENDOTRACHEAL_TUBE","TRACHEOSTOMY","FACE_MASK","NASAL_MASK","HELMET","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reason","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"ventilationMode","type":{"type":"enum","name":"VentilationMode","symbols":["VOLUME_CONTROL","PRESSURE_CONTROL","PRESSURE_REGULATED_VOLUME","SIMV","PRESSURE_SUPPORT","CPAP","BILEVEL","RELEASE","PROPORTIONAL","OSCILLATION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fractionInspiredOxygenPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"peepQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"tidalVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"predictedBodyWeight","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"wasStartedElsewhere","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
