// Generated from operations/identity/user-session-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * A signed-in session came to an end. Work that was not saved is counted, since it may be documentation that is missing.
 *
 * Event `UserSession.Ended`, version 1. Topic `operations.events`, key `sessionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export interface UserSessionEnded {
  /** Session that is over. UUID. */
  readonly sessionId: string;
  /** Login that had it. UUID. */
  readonly userId: string;
  /** TAP_OUT is a badge taken off a shared workstation. */
  readonly sessionEndCause: SessionEndCause;
  /** Factors used at sign-in. */
  readonly signInFactors: readonly SignInFactor[];
  /** From sign-in to end. */
  readonly activePeriod: Period;
  /** Drafts open at the end. Whole number of 32 bits. */
  readonly unsavedDocumentCount: number;
  /** Whether the computer serves many users. */
  readonly isSharedWorkstation: boolean;
}

/** {@link UserSessionEnded} as a publisher passes it: what has a default may be left out. */
export type UserSessionEndedInput = WithDefaults<UserSessionEnded, never, { readonly activePeriod: PeriodInput }>;

/** Way in which the session came to its end. A symbol that is not known yet is read as `UNKNOWN`. */
export type SessionEndCause = "SIGNED_OUT" | "TIMED_OUT" | "TAP_OUT" | "REVOKED" | "REPLACED" | "CRASHED" | "UNKNOWN";

/** Means by which the user proved to be who they are. A symbol that is not known yet is read as `UNKNOWN`. */
export type SignInFactor = "PASSWORD" | "BADGE" | "BIOMETRIC" | "PUSH" | "SECURITY_KEY" | "CODE" | "UNKNOWN";

/**
 * A signed-in session came to an end. Work that was not saved is counted, since it may be documentation that is missing.
 *
 * Event `UserSession.Ended`, version 1. Topic `operations.events`, key `sessionId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`.
 */
export const UserSessionEnded: EventDefinition<"UserSession.Ended", UserSessionEnded, UserSessionEndedInput> = /*@__PURE__*/ defineEvent({
  type: "UserSession.Ended",
  version: 1,
  topic: "operations.events",
  key: "sessionId",
  aggregate: "UserSession",
  schema: '{"type":"record","name":"UserSessionEnded","namespace":"healthtech.operations","fields":[{"name":"sessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"userId","type":{"type":"string","logicalType":"uuid"}},{"name":"sessionEndCause","type":{"type":"enum","name":"SessionEndCause","symbols":["SIGNED_OUT","TIMED_OUT","TAP_OUT","REVOKED","REPLACED","CRASHED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"signInFactors","type":{"type":"array","items":{"type":"enum","name":"SignInFactor","symbols":["PASSWORD","BADGE","BIOMETRIC","PUSH","SECURITY_KEY","CODE","UNKNOWN"],"default":"UNKNOWN"}}},{"name":"activePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"unsavedDocumentCount","type":"int"},{"name":"isSharedWorkstation","type":"boolean"}],"schemaVersion":1}',
});
