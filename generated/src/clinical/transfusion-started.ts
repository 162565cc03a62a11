// Generated from clinical/transfusion/transfusion-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { BloodComponent } from "./blood-component.js";

/**
 * Two people, or one with a scanner, identified patient and bag at the bedside and blood began to run. The first fifteen minutes at low speed follow; each unit has a start of its own.
 *
 * Event `Transfusion.Started`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TransfusionStarted {
  /** Episode of which this unit is a part. UUID. */
  readonly transfusionId: string;
  /** Patient whose wristband was read. UUID. */
  readonly patientId: string;
  /** Stay to which the transfusion is charged. UUID. */
  readonly encounterId: string;
  /** Unit that is running. UUID. */
  readonly bloodUnitId: string;
  /** Component that is running. Sensitive: `PHI`. */
  readonly bloodComponent: BloodComponent;
  /** Place of the unit in the episode, the first being 1. Whole number of 32 bits. */
  readonly unitSequence: number;
  /** Method of the check at the bedside. */
  readonly bedsideIdentification: BedsideIdentification;
  /** Vital signs taken within the hour before, to which later ones are compared. UUID. */
  readonly baselineVitalsId: string;
  /** Rate in the first fifteen minutes. Sensitive: `PHI`. */
  readonly rate: Quantity;
  /** Whether an antihistamine, antipyretic or steroid was given against a known reaction. */
  readonly wasPremedicated: boolean;
  /** Whether the line ran through a warmer, for cold antibodies or high speed. */
  readonly wasBloodWarmerUsed: boolean;
  /** When blood reached the vein; four hours remain. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Nurse who spiked the bag. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Second reader; null with a barcode check alone. Sensitive: `PII`. Default: `null`. */
  readonly verifiedBy: Actor | null;
}

/** {@link TransfusionStarted} as a publisher passes it: what has a default may be left out. */
export type TransfusionStartedInput = WithDefaults<TransfusionStarted, "verifiedBy", { readonly rate: QuantityInput; readonly performer: ActorInput; readonly verifiedBy: ActorInput | null }>;

/** How the last check was done. A symbol that is not known yet is read as `UNKNOWN`. */
export type BedsideIdentification = "TWO_PERSON" | "BARCODE" | "BARCODE_AND_TWO_PERSON" | "UNKNOWN";

/**
 * Two people, or one with a scanner, identified patient and bag at the bedside and blood began to run. The first fifteen minutes at low speed follow; each unit has a start of its own.
 *
 * Event `Transfusion.Started`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TransfusionStarted: EventDefinition<"Transfusion.Started", TransfusionStarted, TransfusionStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Transfusion.Started",
  version: 1,
  topic: "clinical.events",
  key: "transfusionId",
  aggregate: "Transfusion",
  schema: '{"type":"record","name":"TransfusionStarted","namespace":"healthtech.clinical","fields":[{"name":"transfusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"bloodUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"bloodComponent","type":{"type":"enum","name":"BloodComponent","symbols":["RED_CELLS","PLATELETS","PLASMA","CRYOPRECIPITATE","WHOLE_BLOOD","GRANULOCYTES","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"unitSequence","type":"int"},{"name":"bedsideIdentification","type":{"type":"enum","name":"BedsideIdentification","symbols":["TWO_PERSON","BARCODE","BARCODE_AND_TWO_PERSON","UNKNOWN"],"default":"UNKNOWN"}},{"name":"baselineVitalsId","type":{"type":"string","logicalType":"uuid"}},{"name":"rate","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"wasPremedicated","type":"boolean"},{"name":"wasBloodWarmerUsed","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"verifiedBy","type":["null","healthtech.shared.Actor"],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
