// Generated from clinical/surgery-anaesthesia/anesthesia-airway-secured.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The airway was secured, or its management settled on a mask. A difficult one leaves an alert for all later anesthetics.
 *
 * Event `Anesthesia.AirwaySecured`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AnesthesiaAirwaySecured {
  /** Record into which it was charted. UUID. */
  readonly anesthesiaRecordId: string;
  /** Patient whose airway was managed. UUID. */
  readonly patientId: string;
  /** What the patient is ventilated through when all attempts are over. Sensitive: `PHI`. */
  readonly airwayDevice: AirwayDevice;
  /** Inner diameter in mm; null for a mask. Sensitive: `PHI`. Default: `null`. */
  readonly tubeSizeQuantity: Quantity | null;
  /** Mark at teeth or nostril in cm. Sensitive: `PHI`. Default: `null`. */
  readonly insertionDepthQuantity: Quantity | null;
  /** View of the cords. Sensitive: `PHI`. */
  readonly laryngoscopyGrade: LaryngoscopyGrade;
  /** Attempts at passing the device, by anybody. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Means used, such as video laryngoscope or awake with the bronchoscope. Sensitive: `PHI`. */
  readonly techniqueText: string;
  /** True when mask or tube was difficult by the ASA definition. Sensitive: `PHI`. */
  readonly isDifficultAirway: boolean;
  /** Null when never tried, as in rapid sequence induction. Sensitive: `PHI`. Default: `null`. */
  readonly wasMaskVentilationPossible: boolean | null;
  /**
   * Lowest pulse oximetry meanwhile.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly lowestSaturationPercent: string | null;
  /** Whether carbon dioxide was seen over six breaths. */
  readonly isCapnographyConfirmed: boolean;
  /** Who passed the device. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When position was confirmed. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link AnesthesiaAirwaySecured} as a publisher passes it: what has a default may be left out. */
export type AnesthesiaAirwaySecuredInput = WithDefaults<AnesthesiaAirwaySecured, "tubeSizeQuantity" | "insertionDepthQuantity" | "wasMaskVentilationPossible" | "lowestSaturationPercent", { readonly tubeSizeQuantity: QuantityInput | null; readonly insertionDepthQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * What holds the airway in the end. FRONT_OF_NECK is an emergency cricothyrotomy.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AirwayDevice = "FACE_MASK" | "SUPRAGLOTTIC" | "ORAL_TUBE" | "NASAL_TUBE" | "DOUBLE_LUMEN_TUBE" | "TRACHEOSTOMY_TUBE" | "FRONT_OF_NECK" | "UNKNOWN";

/** Cormack-Lehane view at the best attempt. A symbol that is not known yet is read as `UNKNOWN`. */
export type LaryngoscopyGrade = "GRADE_1" | "GRADE_2A" | "GRADE_2B" | "GRADE_3" | "GRADE_4" | "NOT_PERFORMED" | "UNKNOWN";

/**
 * The airway was secured, or its management settled on a mask. A difficult one leaves an alert for all later anesthetics.
 *
 * Event `Anesthesia.AirwaySecured`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AnesthesiaAirwaySecured: EventDefinition<"Anesthesia.AirwaySecured", AnesthesiaAirwaySecured, AnesthesiaAirwaySecuredInput> = /*@__PURE__*/ defineEvent({
  type: "Anesthesia.AirwaySecured",
  version: 1,
  topic: "clinical.events",
  key: "anesthesiaRecordId",
  aggregate: "Anesthesia",
  schema: '{"type":"record","name":"AnesthesiaAirwaySecured","namespace":"healthtech.clinical","fields":[{"name":"anesthesiaRecordId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"airwayDevice","type":{"type":"enum","name":"AirwayDevice","symbols":["FACE_MASK","SUPRAGLOTTIC","ORAL_TUBE","NASAL_TUBE","DOUBLE_LUMEN_TUBE","TRACHEOSTOMY_TUBE","FRONT_OF_NECK","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"tubeSizeQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"insertionDepthQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"laryngoscopyGrade","type":{"type":"enum","name":"LaryngoscopyGrade","symbols":["GRADE_1","GRADE_2A","GRADE_2B","GRADE_3","GRADE_4","NOT_PERFORMED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"attemptCount","type":"int"},{"name":"techniqueText","type":"string","confluent:tags":["PHI"]},{"name":"isDifficultAirway","type":"boolean","confluent:tags":["PHI"]},{"name":"wasMaskVentilationPossible","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"lowestSaturationPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"isCapnographyConfirmed","type":"boolean"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
