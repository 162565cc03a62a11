// Generated from clinical/nursing/urinary-catheter-removed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * An indwelling urinary catheter was taken out or came out, which starts the voiding trial. The trial's end is charted as an observation.
 *
 * Event `UrinaryCatheter.Removed`, version 1. Topic `clinical.events`, key `urinaryCatheterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface UrinaryCatheterRemoved {
  /** Catheter that is out. UUID. */
  readonly urinaryCatheterId: string;
  /** Patient who must now void unaided. UUID. */
  readonly patientId: string;
  /** What or who brought it about. Sensitive: `PHI`. */
  readonly urinaryRemovalDriver: UrinaryRemovalDriver;
  /**
   * Calendar days in place, both ends counted, as for the infection rate.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly catheterDayCount: number;
  /** Whether the whole balloon came out. */
  readonly isBalloonIntact: boolean;
  /**
   * By when the patient should have voided; null for an exchange.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly voidingTrialDueAt: Date | null;
  /** Bladder scan in mL above which to catheterise again. Sensitive: `PHI`. Default: `null`. */
  readonly residualLimitVolume: Quantity | null;
  /** Look of the last urine, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly urineFinding: CodeableConcept | null;
  /** Urine sent for culture, if any. UUID. Default: `null`. */
  readonly specimenId: string | null;
  /** Time of removal; midnight counts decide about the day. Point in time, to the millisecond. */
  readonly removedAt: Date;
  /** Who took it out; the patient when self-removed. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link UrinaryCatheterRemoved} as a publisher passes it: what has a default may be left out. */
export type UrinaryCatheterRemovedInput = WithDefaults<UrinaryCatheterRemoved, "voidingTrialDueAt" | "residualLimitVolume" | "urineFinding" | "specimenId", { readonly residualLimitVolume: QuantityInput | null; readonly urineFinding: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * What led to removal. SELF_REMOVED with the balloon filled needs a look for bleeding.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type UrinaryRemovalDriver = "NURSE_PROTOCOL" | "ORDER" | "BLOCKED" | "SELF_REMOVED" | "INFECTION" | "EXCHANGE" | "DISCHARGE" | "UNKNOWN";

/**
 * An indwelling urinary catheter was taken out or came out, which starts the voiding trial. The trial's end is charted as an observation.
 *
 * Event `UrinaryCatheter.Removed`, version 1. Topic `clinical.events`, key `urinaryCatheterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const UrinaryCatheterRemoved: EventDefinition<"UrinaryCatheter.Removed", UrinaryCatheterRemoved, UrinaryCatheterRemovedInput> = /*@__PURE__*/ defineEvent({
  type: "UrinaryCatheter.Removed",
  version: 1,
  topic: "clinical.events",
  key: "urinaryCatheterId",
  aggregate: "UrinaryCatheter",
  schema: '{"type":"record","name":"UrinaryCatheterRemoved","namespace":"healthtech.clinical","fields":[{"name":"urinaryCatheterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"urinaryRemovalDriver","type":{"type":"enum","name":"UrinaryRemovalDriver","symbols":["NURSE_PROTOCOL","ORDER","BLOCKED","SELF_REMOVED","INFECTION","EXCHANGE","DISCHARGE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"catheterDayCount","type":"int","confluent:tags":["PHI"]},{"name":"isBalloonIntact","type":"boolean"},{"name":"voidingTrialDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"residualLimitVolume","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"urineFinding","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"specimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"removedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
