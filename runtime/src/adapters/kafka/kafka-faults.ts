import { EventError, type EventErrorCode, isEventError } from "../../errors.js";
import { isAdmissionFault, remedyOf } from "./admission-faults.js";

const TOO_LARGE = new Set(["MESSAGE_TOO_LARGE", "RECORD_LIST_TOO_LARGE"]);
const REFUSED = new Set([
  "TOPIC_AUTHORIZATION_FAILED",
  "GROUP_AUTHORIZATION_FAILED",
  "CLUSTER_AUTHORIZATION_FAILED",
  "TRANSACTIONAL_ID_AUTHORIZATION_FAILED",
  "INVALID_TOPIC_EXCEPTION",
  "UNKNOWN_TOPIC_OR_PARTITION",
  "INVALID_TIMESTAMP",
  "INVALID_GROUP_ID",
  "INVALID_CONFIG",
  "INVALID_REPLICATION_FACTOR",
  "INVALID_PARTITIONS",
  "POLICY_VIOLATION",
  "INVALID_RECORD",
]);
const NOT_A_MEMBER = new Set([
  "UNKNOWN_MEMBER_ID",
  "ILLEGAL_GENERATION",
  "REBALANCE_IN_PROGRESS",
  "FENCED_INSTANCE_ID",
]);

/**
 * What kafkajs threw, as ours. Of its text only the kind is kept, in the details: texts of drivers are not ours to
 * vouch for.
 *
 * @param doing - what failed, as the subject of "... failed"
 */
export function kafkaFault(error: unknown, doing: string): EventError {
  if (isEventError(error)) return error;
  const kind = kindOf(error);
  const code = codeOf(kind);
  const words = WORDS[code] ?? remedyOf(kind);
  return new EventError(code, `${doing} failed: ${words} (${kind}).`, { details: { kafka: kind } });
}

/** Whether the broker said that it refuses a record, so that what it refused was not appended. */
export function isRefusal({ retryable, code }: EventError): boolean {
  return !retryable && code !== "EVENTS.CLOSED" && code !== "TRANSPORT.UNAUTHORIZED";
}

const WORDS: Partial<Record<EventErrorCode, string>> = {
  "TRANSPORT.RECORD_TOO_LARGE": "a record is larger than its topic allows",
  "TRANSPORT.REJECTED": "the brokers refuse it",
  "TRANSPORT.PARTITION_LOST": "this member has lost its partitions",
  "TRANSPORT.UNAVAILABLE": "the brokers did not do it",
};

function codeOf(kind: string): EventErrorCode {
  if (TOO_LARGE.has(kind)) return "TRANSPORT.RECORD_TOO_LARGE";
  if (REFUSED.has(kind)) return "TRANSPORT.REJECTED";
  if (isAdmissionFault(kind)) return "TRANSPORT.UNAUTHORIZED";
  return NOT_A_MEMBER.has(kind) ? "TRANSPORT.PARTITION_LOST" : "TRANSPORT.UNAVAILABLE";
}

/** The protocol's name of the error, or that of TLS, else its class; of the innermost cause that has one. */
export function kindOf(error: unknown): string {
  let kind = "unknown";
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 10; cause = cause.cause, depth++) {
    if ("type" in cause && typeof cause.type === "string") return cause.type;
    if ("code" in cause && typeof cause.code === "string" && isAdmissionFault(cause.code)) return cause.code;
    const inner = "errors" in cause && Array.isArray(cause.errors) ? cause.errors[0] : undefined;
    if (inner !== undefined) return kindOf(inner);
    kind = cause.name;
  }
  return kind;
}
