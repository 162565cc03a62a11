// Generated from clinical/nursing/wound-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A wound of any kind was measured and described at a dressing change. Whether it is a pressure injury, an incision or an ulcer stays fixed from the opening of its record.
 *
 * Event `Wound.Assessed`, version 1. Topic `clinical.events`, key `woundId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface WoundAssessed {
  /** Wound followed over time. UUID. */
  readonly woundId: string;
  /** Patient whose dressing was changed. UUID. */
  readonly patientId: string;
  /** Stay, clinic or home visit. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Cause fixed when the record was opened. Sensitive: `PHI`. */
  readonly woundKind: WoundKind;
  /** Place with its side, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Greatest length in cm. Sensitive: `PHI`. */
  readonly lengthQuantity: Quantity;
  /** Greatest width at right angles, cm. Sensitive: `PHI`. */
  readonly widthQuantity: Quantity;
  /** Depth by probe, cm; null for closed skin. Sensitive: `PHI`. Default: `null`. */
  readonly depthQuantity: Quantity | null;
  /**
   * Part of the bed that is red.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly granulationPercent: string | null;
  /**
   * Part that is yellow or black.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly sloughPercent: string | null;
  /** How wet the wound is. Sensitive: `PHI`. */
  readonly woundExudate: WoundExudate;
  /** Direction as the nurse judges. Sensitive: `PHI`. */
  readonly woundTrend: WoundTrend;
  /** Signs of infection, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly infectionSigns: readonly CodeableConcept[];
  /** Dressing applied and how often it is changed. Sensitive: `PHI`. */
  readonly dressingText: string;
  /** Time of the dressing change. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Nurse or wound specialist. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link WoundAssessed} as a publisher passes it: what has a default may be left out. */
export type WoundAssessedInput = WithDefaults<WoundAssessed, "encounterId" | "depthQuantity" | "granulationPercent" | "sloughPercent" | "infectionSigns", { readonly bodySite: CodeableConceptInput; readonly lengthQuantity: QuantityInput; readonly widthQuantity: QuantityInput; readonly depthQuantity: QuantityInput | null; readonly infectionSigns: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * Cause by which the wound is treated; MOISTURE is incontinence-associated.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type WoundKind = "SURGICAL" | "PRESSURE" | "VENOUS" | "ARTERIAL" | "DIABETIC_FOOT" | "TRAUMATIC" | "BURN" | "SKIN_TEAR" | "MOISTURE" | "OTHER" | "UNKNOWN";

/** Amount on the old dressing. A symbol that is not known yet is read as `UNKNOWN`. */
export type WoundExudate = "NONE" | "SCANT" | "MODERATE" | "COPIOUS" | "UNKNOWN";

/**
 * Against the assessment before; STALLED is no change in two weeks.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type WoundTrend = "FIRST" | "HEALING" | "STALLED" | "WORSE" | "CLOSED" | "UNKNOWN";

/**
 * A wound of any kind was measured and described at a dressing change. Whether it is a pressure injury, an incision or an ulcer stays fixed from the opening of its record.
 *
 * Event `Wound.Assessed`, version 1. Topic `clinical.events`, key `woundId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const WoundAssessed: EventDefinition<"Wound.Assessed", WoundAssessed, WoundAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "Wound.Assessed",
  version: 1,
  topic: "clinical.events",
  key: "woundId",
  aggregate: "Wound",
  schema: '{"type":"record","name":"WoundAssessed","namespace":"healthtech.clinical","fields":[{"name":"woundId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"woundKind","type":{"type":"enum","name":"WoundKind","symbols":["SURGICAL","PRESSURE","VENOUS","ARTERIAL","DIABETIC_FOOT","TRAUMATIC","BURN","SKIN_TEAR","MOISTURE","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bodySite","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"lengthQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"widthQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"depthQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"granulationPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"sloughPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"woundExudate","type":{"type":"enum","name":"WoundExudate","symbols":["NONE","SCANT","MODERATE","COPIOUS","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"woundTrend","type":{"type":"enum","name":"WoundTrend","symbols":["FIRST","HEALING","STALLED","WORSE","CLOSED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"infectionSigns","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"dressingText","type":"string","confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
