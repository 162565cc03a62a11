// Generated from operations/identity/user-provisioned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A login was created for a person or a program with its first roles. It cannot be used before the first factor is set.
 *
 * Event `User.Provisioned`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface UserProvisioned {
  /** Login account, which outlives name changes and is never given out twice. UUID. */
  readonly userId: string;
  /** Employee behind it; null for programs, vendors and patients. UUID. Default: `null`. */
  readonly staffMemberId: string | null;
  /** SERVICE_ACCOUNT has no person and needs an owner. */
  readonly userKind: UserKind;
  /** Roles given, by their names in the role catalogue. */
  readonly roleNames: readonly string[];
  /** Facilities for which the roles hold. UUID. */
  readonly facilityIds: readonly string[];
  /** When it may be used; the end of a contract for vendors. */
  readonly validPeriod: Period;
  /** Whether privacy training was done, without which the chart stays closed. */
  readonly trainingCompleted: boolean;
  /** Manager who asked for it. Sensitive: `PII`. */
  readonly approvedBy: Actor;
}

/** {@link UserProvisioned} as a publisher passes it: what has a default may be left out. */
export type UserProvisionedInput = WithDefaults<UserProvisioned, "staffMemberId", { readonly validPeriod: PeriodInput; readonly approvedBy: ActorInput }>;

/** Kind of login. A symbol that is not known yet is read as `UNKNOWN`. */
export type UserKind = "STAFF" | "CLINICIAN" | "STUDENT" | "VENDOR" | "PATIENT" | "PROXY" | "SERVICE_ACCOUNT" | "UNKNOWN";

/**
 * A login was created for a person or a program with its first roles. It cannot be used before the first factor is set.
 *
 * Event `User.Provisioned`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const UserProvisioned: EventDefinition<"User.Provisioned", UserProvisioned, UserProvisionedInput> = /*@__PURE__*/ defineEvent({
  type: "User.Provisioned",
  version: 1,
  topic: "operations.events",
  key: "userId",
  aggregate: "User",
  schema: '{"type":"record","name":"UserProvisioned","namespace":"healthtech.operations","fields":[{"name":"userId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"userKind","type":{"type":"enum","name":"UserKind","symbols":["STAFF","CLINICIAN","STUDENT","VENDOR","PATIENT","PROXY","SERVICE_ACCOUNT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"roleNames","type":{"type":"array","items":"string"}},{"name":"facilityIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"validPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"trainingCompleted","type":"boolean"},{"name":"approvedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
