// Generated from operations/workforce/shift-assigned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";

/**
 * An open shift found somebody, or a shift passed from one person to another. The hours stay as they were.
 *
 * Event `Shift.Assigned`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export interface ShiftAssigned {
  /** Shift that is covered. UUID. */
  readonly shiftId: string;
  /** Who works it now. UUID. */
  readonly staffMemberId: string;
  /** Who gave it away; null where it was open. UUID. Default: `null`. */
  readonly previousStaffMemberId: string | null;
  /** MANDATED overtime is forbidden or limited by law in many states. */
  readonly shiftAssignmentRoute: ShiftAssignmentRoute;
  /** Extra pay that was offered for it; null for none. Sensitive: `FINANCIAL`. Default: `null`. */
  readonly bonusAmount: Money | null;
  /**
   * Hours since the end of the person's last shift; below 10 the manager has to agree.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly restHoursBefore: number | null;
  /** Hours of the person in that week with this shift. Whole number of 32 bits. */
  readonly weeklyHoursAfter: number;
  /** Manager who agreed, where a rule asks for it. Sensitive: `PII`. Default: `null`. */
  readonly approvedBy: Actor | null;
}

/** {@link ShiftAssigned} as a publisher passes it: what has a default may be left out. */
export type ShiftAssignedInput = WithDefaults<ShiftAssigned, "previousStaffMemberId" | "bonusAmount" | "restHoursBefore" | "approvedBy", { readonly approvedBy: ActorInput | null }>;

/** How the person came to it. A symbol that is not known yet is read as `UNKNOWN`. */
export type ShiftAssignmentRoute = "SELF_SCHEDULED" | "SWAP" | "OFFERED_BONUS" | "MANDATED" | "FLOATED" | "AGENCY_FILLED" | "UNKNOWN";

/**
 * An open shift found somebody, or a shift passed from one person to another. The hours stay as they were.
 *
 * Event `Shift.Assigned`, version 1. Topic `operations.events`, key `shiftId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PII`.
 */
export const ShiftAssigned: EventDefinition<"Shift.Assigned", ShiftAssigned, ShiftAssignedInput> = /*@__PURE__*/ defineEvent({
  type: "Shift.Assigned",
  version: 1,
  topic: "operations.events",
  key: "shiftId",
  aggregate: "Shift",
  schema: '{"type":"record","name":"ShiftAssigned","namespace":"healthtech.operations","fields":[{"name":"shiftId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":{"type":"string","logicalType":"uuid"}},{"name":"previousStaffMemberId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"shiftAssignmentRoute","type":{"type":"enum","name":"ShiftAssignmentRoute","symbols":["SELF_SCHEDULED","SWAP","OFFERED_BONUS","MANDATED","FLOATED","AGENCY_FILLED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"bonusAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"restHoursBefore","type":["null","int"],"default":null},{"name":"weeklyHoursAfter","type":"int"},{"name":"approvedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
