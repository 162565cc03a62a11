// Generated from operations/identity/user-roles-changed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The roles of a login were changed, on a transfer, by request or in the yearly review. It takes effect at the next sign-in at the latest.
 *
 * Event `User.RolesChanged`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface UserRolesChanged {
  /** Login with other rights now. UUID. */
  readonly userId: string;
  /** Names in the role catalogue that the login did not have before. */
  readonly addedRoleNames: readonly string[];
  /** Names that it had and has no longer; empty when it only gained. */
  readonly removedRoleNames: readonly string[];
  /** TEMPORARY_COVER ends by itself. */
  readonly roleChangeCause: RoleChangeCause;
  /** When temporary roles end; null for lasting ones. Point in time, to the millisecond. Default: `null`. */
  readonly endsAt: Date | null;
  /** Pairs of roles that should not meet in one person, such as ordering and paying. Default: `[]`. */
  readonly conflictsFound: readonly string[];
  /** Role owner who agreed. Sensitive: `PII`. */
  readonly approvedBy: Actor;
}

/** {@link UserRolesChanged} as a publisher passes it: what has a default may be left out. */
export type UserRolesChangedInput = WithDefaults<UserRolesChanged, "endsAt" | "conflictsFound", { readonly approvedBy: ActorInput }>;

/** Occasion of the change of rights. A symbol that is not known yet is read as `UNKNOWN`. */
export type RoleChangeCause = "TRANSFER" | "REQUEST" | "RECERTIFICATION" | "TEMPORARY_COVER" | "PRIVILEGE_REMOVED" | "UNKNOWN";

/**
 * The roles of a login were changed, on a transfer, by request or in the yearly review. It takes effect at the next sign-in at the latest.
 *
 * Event `User.RolesChanged`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const UserRolesChanged: EventDefinition<"User.RolesChanged", UserRolesChanged, UserRolesChangedInput> = /*@__PURE__*/ defineEvent({
  type: "User.RolesChanged",
  version: 1,
  topic: "operations.events",
  key: "userId",
  aggregate: "User",
  schema: '{"type":"record","name":"UserRolesChanged","namespace":"healthtech.operations","fields":[{"name":"userId","type":{"type":"string","logicalType":"uuid"}},{"name":"addedRoleNames","type":{"type":"array","items":"string"}},{"name":"removedRoleNames","type":{"type":"array","items":"string"}},{"name":"roleChangeCause","type":{"type":"enum","name":"RoleChangeCause","symbols":["TRANSFER","REQUEST","RECERTIFICATION","TEMPORARY_COVER","PRIVILEGE_REMOVED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"endsAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"conflictsFound","type":{"type":"array","items":"string"},"default":[]},{"name":"approvedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
