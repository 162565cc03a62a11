// Generated from clinical/intensive-care/ventilation-extubated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { OxygenDelivery } from "./oxygen-delivery.js";

/**
 * The tube left the airway, as planned or not. The episode stays open for 48 hours, since a tube put back within that time counts as a failure of extubation.
 *
 * Event `Ventilation.Extubated`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VentilationExtubated {
  /** Episode that ends unless the tube goes back. UUID. */
  readonly ventilationEpisodeId: string;
  /** Patient now breathing without a tube. UUID. */
  readonly patientId: string;
  /** Stay in which hours stop. UUID. */
  readonly encounterId: string;
  /** How the tube came out. Sensitive: `PHI`. */
  readonly extubationManner: ExtubationManner;
  /**
   * Hours of invasive ventilation, rounded down; 96 is the coding limit.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly ventilatedHours: number;
  /** What the patient receives right after. Sensitive: `PHI`. */
  readonly oxygenDelivery: OxygenDelivery;
  /** Cuff leak before; null when not tried. Sensitive: `PHI`. Default: `null`. */
  readonly isCuffLeakPresent: boolean | null;
  /** Steroid against swelling of the larynx. Sensitive: `PHI`. */
  readonly wasSteroidGiven: boolean;
  /** Stridor or distress in the first minutes, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly earlySigns: readonly CodeableConcept[];
  /** False when the goals of care forbid another tube. Sensitive: `PHI`. */
  readonly isReintubationAccepted: boolean;
  /** When swallowing may be tested first. Point in time, to the millisecond. Default: `null`. */
  readonly swallowScreenDueAt: Date | null;
  /** When the tube was out. Point in time, to the millisecond. */
  readonly extubatedAt: Date;
  /** Who removed it; the patient when pulled. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VentilationExtubated} as a publisher passes it: what has a default may be left out. */
export type VentilationExtubatedInput = WithDefaults<VentilationExtubated, "isCuffLeakPresent" | "earlySigns" | "swallowScreenDueAt", { readonly earlySigns: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/**
 * SELF was pulled by the patient, ACCIDENTAL came out during care, COMPASSIONATE is withdrawal of life support.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ExtubationManner = "PLANNED" | "SELF" | "ACCIDENTAL" | "COMPASSIONATE" | "UNKNOWN";

/**
 * The tube left the airway, as planned or not. The episode stays open for 48 hours, since a tube put back within that time counts as a failure of extubation.
 *
 * Event `Ventilation.Extubated`, version 1. Topic `clinical.events`, key `ventilationEpisodeId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VentilationExtubated: EventDefinition<"Ventilation.Extubated", VentilationExtubated, VentilationExtubatedInput> = /*@__PURE__*/ defineEvent({
  type: "Ventilation.Extubated",
  version: 1,
  topic: "clinical.events",
  key: "ventilationEpisodeId",
  aggregate: "Ventilation",
  schema: '{"type":"record","name":"VentilationExtubated","namespace":"healthtech.clinical","fields":[{"name":"ventilationEpisodeId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"extubationManner","type":{"type":"enum","name":"ExtubationManner","symbols":["PLANNED","SELF","ACCIDENTAL","COMPASSIONATE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"ventilatedHours","type":"int","confluent:tags":["PHI"]},{"name":"oxygenDelivery","type":{"type":"enum","name":"OxygenDelivery","symbols":["ROOM_AIR","NASAL_CANNULA","SIMPLE_MASK","VENTURI_MASK","NON_REBREATHER","HIGH_FLOW","NON_INVASIVE","TRACH_COLLAR","INVASIVE_VENTILATION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isCuffLeakPresent","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"wasSteroidGiven","type":"boolean","confluent:tags":["PHI"]},{"name":"earlySigns","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"isReintubationAccepted","type":"boolean","confluent:tags":["PHI"]},{"name":"swallowScreenDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"extubatedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
