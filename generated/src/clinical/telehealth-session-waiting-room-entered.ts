// Generated from clinical/telehealth/telehealth-session-waiting-room-entered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A patient came into the virtual waiting room and the technical check ran. The clinician has not joined yet; that is TelehealthSession.Started.
 *
 * Event `TelehealthSession.WaitingRoomEntered`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface TelehealthSessionWaitingRoomEntered {
  /** Virtual visit, one also when a connection is redone. UUID. */
  readonly sessionId: string;
  /** Patient who waits. UUID. */
  readonly patientId: string;
  /** Booking that it fulfills; null for on-demand care. UUID. Default: `null`. */
  readonly appointmentId: string | null;
  /** Virtual encounter, once it is opened. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Program or device in the patient's hands. */
  readonly telehealthClient: TelehealthClient;
  /** True when picture and sound passed the check. */
  readonly wasCameraChecked: boolean;
  /** Measured upload speed, Mbit/s; null by telephone. Default: `null`. */
  readonly bandwidthQuantity: Quantity | null;
  /**
   * US state where the patient says to be, two letters; it decides on the license needed.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly patientStateCode: string | null;
  /** True when an interpreter must be in the call; null when not asked. Default: `null`. */
  readonly requiresInterpreter: boolean | null;
  /** Place in the queue, 1 is next. Whole number of 32 bits. Default: `null`. */
  readonly waitingPosition: number | null;
  /** When the patient stood in the waiting room. Point in time, to the millisecond. */
  readonly arrivedAt: Date;
  /** Minutes after the booked start, negative when early. Whole number of 32 bits. Default: `null`. */
  readonly latenessMinutes: number | null;
}

/** {@link TelehealthSessionWaitingRoomEntered} as a publisher passes it: what has a default may be left out. */
export type TelehealthSessionWaitingRoomEnteredInput = WithDefaults<TelehealthSessionWaitingRoomEntered, "appointmentId" | "encounterId" | "bandwidthQuantity" | "patientStateCode" | "requiresInterpreter" | "waitingPosition" | "latenessMinutes", { readonly bandwidthQuantity: QuantityInput | null }>;

/** How the patient joined. A symbol that is not known yet is read as `UNKNOWN`. */
export type TelehealthClient = "BROWSER" | "MOBILE_APP" | "TELEPHONE" | "CARE_SITE_CART" | "UNKNOWN";

/**
 * A patient came into the virtual waiting room and the technical check ran. The clinician has not joined yet; that is TelehealthSession.Started.
 *
 * Event `TelehealthSession.WaitingRoomEntered`, version 1. Topic `clinical.events`, key `sessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const TelehealthSessionWaitingRoomEntered: EventDefinition<"TelehealthSession.WaitingRoomEntered", TelehealthSessionWaitingRoomEntered, TelehealthSessionWaitingRoomEnteredInput> = /*@__PURE__*/ defineEvent({
  type: "TelehealthSession.WaitingRoomEntered",
  version: 1,
  topic: "clinical.events",
  key: "sessionId",
  aggregate: "TelehealthSession",
  schema: '{"type":"record","name":"TelehealthSessionWaitingRoomEntered","namespace":"healthtech.clinical","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"appointmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"telehealthClient","type":{"type":"enum","name":"TelehealthClient","symbols":["BROWSER","MOBILE_APP","TELEPHONE","CARE_SITE_CART","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasCameraChecked","type":"boolean"},{"name":"bandwidthQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"patientStateCode","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"requiresInterpreter","type":["null","boolean"],"default":null},{"name":"waitingPosition","type":["null","int"],"default":null},{"name":"arrivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"latenessMinutes","type":["null","int"],"default":null}],"schemaVersion":1}',
});
