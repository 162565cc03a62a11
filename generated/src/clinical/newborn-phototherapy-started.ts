// Generated from clinical/neonatal/newborn-phototherapy-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Light treatment for jaundice was switched on above a newborn after bilirubin crossed the treatment line. The order alone is Order.Placed, and stopping is Newborn.Phototherapy.Stopped.
 *
 * Event `Newborn.Phototherapy.Started`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NewbornPhototherapyStarted {
  /** Jaundiced child under the light. UUID. */
  readonly newbornPatientId: string;
  /** Stay in which the child is treated. UUID. */
  readonly encounterId: string;
  /** Order for the treatment; null when begun by protocol. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** This course of light, closed by its stop. UUID. */
  readonly procedureId: string;
  /** Cause of the jaundice, ICD-10-CM P55 to P59. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Total bilirubin that led to treatment, mg/dL, LOINC 1975-2. Sensitive: `PHI`. */
  readonly bilirubinQuantity: Quantity;
  /** Line of the AAP nomogram for age and risk, mg/dL. Sensitive: `PHI`. */
  readonly treatmentThresholdQuantity: Quantity;
  /** True when a risk factor lowers the line, such as hemolysis or sepsis. Sensitive: `PHI`. */
  readonly hasNeurotoxicityRisk: boolean;
  /** Age in hours at which the sample was taken. Whole number of 32 bits. */
  readonly ageHours: number;
  /** Equipment that gives the light. */
  readonly phototherapySource: PhototherapySource;
  /** Measured irradiance, uW/cm2/nm; at least 30 for intensive light. Sensitive: `PHI`. Default: `null`. */
  readonly irradianceQuantity: Quantity | null;
  /** When the light went on. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** When the next sample is to be drawn. Point in time, to the millisecond. */
  readonly nextBilirubinDueAt: Date;
  /** Nurse who set it up and put on the eye shield. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link NewbornPhototherapyStarted} as a publisher passes it: what has a default may be left out. */
export type NewbornPhototherapyStartedInput = WithDefaults<NewbornPhototherapyStarted, "orderId" | "irradianceQuantity", { readonly diagnosis: CodeableConceptInput; readonly bilirubinQuantity: QuantityInput; readonly treatmentThresholdQuantity: QuantityInput; readonly irradianceQuantity: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Lamp in use. INTENSIVE is lamps above and a blanket below.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PhototherapySource = "OVERHEAD_LED" | "BLANKET" | "INTENSIVE" | "HOME_BLANKET" | "UNKNOWN";

/**
 * Light treatment for jaundice was switched on above a newborn after bilirubin crossed the treatment line. The order alone is Order.Placed, and stopping is Newborn.Phototherapy.Stopped.
 *
 * Event `Newborn.Phototherapy.Started`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NewbornPhototherapyStarted: EventDefinition<"Newborn.Phototherapy.Started", NewbornPhototherapyStarted, NewbornPhototherapyStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Newborn.Phototherapy.Started",
  version: 1,
  topic: "clinical.events",
  key: "newbornPatientId",
  aggregate: "Newborn",
  schema: '{"type":"record","name":"NewbornPhototherapyStarted","namespace":"healthtech.clinical","fields":[{"name":"newbornPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"bilirubinQuantity","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"treatmentThresholdQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"hasNeurotoxicityRisk","type":"boolean","confluent:tags":["PHI"]},{"name":"ageHours","type":"int"},{"name":"phototherapySource","type":{"type":"enum","name":"PhototherapySource","symbols":["OVERHEAD_LED","BLANKET","INTENSIVE","HOME_BLANKET","UNKNOWN"],"default":"UNKNOWN"}},{"name":"irradianceQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"nextBilirubinDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
