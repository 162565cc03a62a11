// Generated from operations/identity/sign-in-blocked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Sign-ins to a login were refused often enough, or oddly enough, that it was locked or challenged. Single typing errors are not reported.
 *
 * Event `SignIn.Blocked`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface SignInBlocked {
  /** Login that was tried. UUID. */
  readonly userId: string;
  /** MFA_FATIGUE is a run of pushes that the user did not ask for. */
  readonly signInBlockCause: SignInBlockCause;
  /** Refused tries within the window. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** Network address of the tries; null where hidden. Sensitive: `PII`. Default: `null`. */
  readonly clientHost: string | null;
  /** Country of that address, ISO 3166-1 alpha-2. Default: `null`. */
  readonly clientCountry: string | null;
  /**
   * When it opens again by itself; null where a person has to open it.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly lockedUntilAt: Date | null;
  /** Whether the user was on shift, so that the help desk calls at once. */
  readonly wasPatientCareBlocked: boolean;
}

/** {@link SignInBlocked} as a publisher passes it: what has a default may be left out. */
export type SignInBlockedInput = WithDefaults<SignInBlocked, "clientHost" | "clientCountry" | "lockedUntilAt">;

/** What looked wrong. A symbol that is not known yet is read as `UNKNOWN`. */
export type SignInBlockCause = "TOO_MANY_FAILURES" | "IMPOSSIBLE_TRAVEL" | "LEAKED_PASSWORD" | "MFA_FATIGUE" | "BLOCKED_COUNTRY" | "DISABLED_ACCOUNT" | "UNKNOWN";

/**
 * Sign-ins to a login were refused often enough, or oddly enough, that it was locked or challenged. Single typing errors are not reported.
 *
 * Event `SignIn.Blocked`, version 1. Topic `operations.events`, key `userId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const SignInBlocked: EventDefinition<"SignIn.Blocked", SignInBlocked, SignInBlockedInput> = /*@__PURE__*/ defineEvent({
  type: "SignIn.Blocked",
  version: 1,
  topic: "operations.events",
  key: "userId",
  aggregate: "SignIn",
  schema: '{"type":"record","name":"SignInBlocked","namespace":"healthtech.operations","fields":[{"name":"userId","type":{"type":"string","logicalType":"uuid"}},{"name":"signInBlockCause","type":{"type":"enum","name":"SignInBlockCause","symbols":["TOO_MANY_FAILURES","IMPOSSIBLE_TRAVEL","LEAKED_PASSWORD","MFA_FATIGUE","BLOCKED_COUNTRY","DISABLED_ACCOUNT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"attemptCount","type":"int"},{"name":"clientHost","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"clientCountry","type":["null","string"],"default":null},{"name":"lockedUntilAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"wasPatientCareBlocked","type":"boolean"}],"schemaVersion":1}',
});
