// Generated from clinical/nursing/urinary-catheter-inserted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * An indwelling urinary catheter was placed or the patient came with one. Single catheterisation and external collectors are not counted as catheter days.
 *
 * Event `UrinaryCatheter.Inserted`, version 1. Topic `clinical.events`, key `urinaryCatheterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface UrinaryCatheterInserted {
  /** Catheter, followed until removal. UUID. */
  readonly urinaryCatheterId: string;
  /** Patient with the catheter. UUID. */
  readonly patientId: string;
  /** Stay that the catheter days belong to. UUID. */
  readonly encounterId: string;
  /** Order; null when placed under a nurse protocol. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Indication that justifies it. Sensitive: `PHI`. */
  readonly catheterIndication: CatheterIndication;
  /** Route of drainage. Sensitive: `PHI`. */
  readonly catheterPath: UrinaryCatheterPath;
  /** Outer diameter, one French being a third of a millimetre. Whole number of 32 bits. */
  readonly frenchSize: number;
  /** Water in the balloon, mL. */
  readonly balloonVolume: Quantity;
  /** Urine at once, mL; null when present on arrival. Sensitive: `PHI`. Default: `null`. */
  readonly returnedVolume: Quantity | null;
  /** Whether the sterile field was kept. */
  readonly wasAsepticTechniqueUsed: boolean;
  /** True when the patient came with it. Sensitive: `PHI`. */
  readonly isPresentOnArrival: boolean;
  /** Tries until urine came. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** When the balloon was filled. Point in time, to the millisecond. */
  readonly insertedAt: Date;
  /** Who placed it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link UrinaryCatheterInserted} as a publisher passes it: what has a default may be left out. */
export type UrinaryCatheterInsertedInput = WithDefaults<UrinaryCatheterInserted, "orderId" | "returnedVolume", { readonly balloonVolume: QuantityInput; readonly returnedVolume: QuantityInput | null; readonly performer: ActorInput }>;

/** HICPAC indication; NONE_LISTED prompts removal. A symbol that is not known yet is read as `UNKNOWN`. */
export type CatheterIndication = "RETENTION" | "HOURLY_OUTPUT" | "PERIOPERATIVE" | "OPEN_SACRAL_WOUND" | "IMMOBILIZATION" | "END_OF_LIFE" | "CHRONIC" | "NONE_LISTED" | "UNKNOWN";

/** Way into the urinary tract. A symbol that is not known yet is read as `UNKNOWN`. */
export type UrinaryCatheterPath = "URETHRAL" | "SUPRAPUBIC" | "NEPHROSTOMY" | "UNKNOWN";

/**
 * An indwelling urinary catheter was placed or the patient came with one. Single catheterisation and external collectors are not counted as catheter days.
 *
 * Event `UrinaryCatheter.Inserted`, version 1. Topic `clinical.events`, key `urinaryCatheterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const UrinaryCatheterInserted: EventDefinition<"UrinaryCatheter.Inserted", UrinaryCatheterInserted, UrinaryCatheterInsertedInput> = /*@__PURE__*/ defineEvent({
  type: "UrinaryCatheter.Inserted",
  version: 1,
  topic: "clinical.events",
  key: "urinaryCatheterId",
  aggregate: "UrinaryCatheter",
  schema: '{"type":"record","name":"UrinaryCatheterInserted","namespace":"healthtech.clinical","fields":[{"name":"urinaryCatheterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"catheterIndication","type":{"type":"enum","name":"CatheterIndication","symbols":["RETENTION","HOURLY_OUTPUT","PERIOPERATIVE","OPEN_SACRAL_WOUND","IMMOBILIZATION","END_OF_LIFE","CHRONIC","NONE_LISTED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"catheterPath","type":{"type":"enum","name":"UrinaryCatheterPath","symbols":["URETHRAL","SUPRAPUBIC","NEPHROSTOMY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"frenchSize","type":"int"},{"name":"balloonVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}},{"name":"returnedVolume","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"wasAsepticTechniqueUsed","type":"boolean"},{"name":"isPresentOnArrival","type":"boolean","confluent:tags":["PHI"]},{"name":"attemptCount","type":"int"},{"name":"insertedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
