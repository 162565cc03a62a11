// Generated from operations/identity/user-deprovisioned.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A login was closed for good: sessions ended, tokens revoked, roles taken. The audit trail of what it did stays.
 *
 * Event `User.Deprovisioned`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface UserDeprovisioned {
  /** Login that is closed. UUID. */
  readonly userId: string;
  /** INVOLUNTARY is done before the person is told. Sensitive: `PII`. */
  readonly deprovisionCause: DeprovisionCause;
  /** Sessions that were cut off. Whole number of 32 bits. */
  readonly endedSessionCount: number;
  /** Tokens and keys made void. Whole number of 32 bits. */
  readonly revokedTokenCount: number;
  /** In-basket items that need another owner. Whole number of 32 bits. */
  readonly openTaskCount: number;
  /** Login that inherits results and messages; null where none was named. UUID. Default: `null`. */
  readonly delegateUserId: string | null;
  /** Minutes between the end in the personnel system and the closing. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** Person or program that closed it. Sensitive: `PII`. */
  readonly closedBy: Actor;
}

/** {@link UserDeprovisioned} as a publisher passes it: what has a default may be left out. */
export type UserDeprovisionedInput = WithDefaults<UserDeprovisioned, "delegateUserId", { readonly closedBy: ActorInput }>;

/** Ground on which an account is taken away. A symbol that is not known yet is read as `UNKNOWN`. */
export type DeprovisionCause = "EMPLOYMENT_ENDED" | "CONTRACT_ENDED" | "INVOLUNTARY" | "DECEASED" | "DUPLICATE" | "INACTIVE" | "SECURITY" | "UNKNOWN";

/**
 * A login was closed for good: sessions ended, tokens revoked, roles taken. The audit trail of what it did stays.
 *
 * Event `User.Deprovisioned`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const UserDeprovisioned: EventDefinition<"User.Deprovisioned", UserDeprovisioned, UserDeprovisionedInput> = /*@__PURE__*/ defineEvent({
  type: "User.Deprovisioned",
  version: 1,
  topic: "operations.events",
  key: "userId",
  aggregate: "User",
  schema: '{"type":"record","name":"UserDeprovisioned","namespace":"healthtech.operations","fields":[{"name":"userId","type":{"type":"string","logicalType":"uuid"}},{"name":"deprovisionCause","type":{"type":"enum","name":"DeprovisionCause","symbols":["EMPLOYMENT_ENDED","CONTRACT_ENDED","INVOLUNTARY","DECEASED","DUPLICATE","INACTIVE","SECURITY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PII"]},{"name":"endedSessionCount","type":"int"},{"name":"revokedTokenCount","type":"int"},{"name":"openTaskCount","type":"int"},{"name":"delegateUserId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"elapsedMinutes","type":"int"},{"name":"closedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
