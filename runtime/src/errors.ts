/**
 * Every fault that the runtime reports, and whether trying again can help. The flag alone decides between retry and
 * dead letter; nobody matches on a message.
 */
const RETRYABLE_BY_CODE = {
  /** The catalog has no event of that type. */
  "CATALOG.UNKNOWN_EVENT": false,
  /** `publishEvent` was called while no events instance is open in this process. */
  "EVENTS.NOT_STARTED": false,
  /** The events instance, or its transport, is closing or closed. */
  "EVENTS.CLOSED": false,
  /** An option or an environment variable holds a value that cannot be meant. */
  "CONFIG.INVALID": false,
  /** An option or an environment variable asks for what this version does not have. */
  "CONFIG.UNSUPPORTED": false,
  /** The payload is not what the event's schema says. */
  "PAYLOAD.INVALID": false,
  /** What the publisher said beside the payload: tenant, ids, time, subject. */
  "ENVELOPE.INVALID": false,
  /** A record arrived whose headers are no event envelope. */
  "HEADERS.INVALID": false,
  /** An Avro schema that is none. */
  "CODEC.SCHEMA_INVALID": false,
  /** What was written by one schema cannot be read by the other. */
  "CODEC.SCHEMA_MISMATCH": false,
  /** Bytes that their own schema does not describe: truncated, too long, out of range. */
  "CODEC.BYTES_INVALID": false,
  /** A record value without Confluent's magic byte and schema id. */
  "CODEC.NOT_WIRE_FORMAT": false,
  /** An event of an earlier version could not be carried to the newest one. */
  "CODEC.UPCAST_FAILED": false,
  /** The registry has no schema of that id, or does not have that schema. */
  "REGISTRY.SCHEMA_UNKNOWN": false,
  "REGISTRY.UNAVAILABLE": true,
  /** Nobody took the record, or nobody said so in time. */
  "TRANSPORT.UNAVAILABLE": true,
  /** The record is refused as it is: no such topic, no permission. */
  "TRANSPORT.REJECTED": false,
  /** The brokers do not let this client in, or it does not trust them: user, password, certificate. No record's fault. */
  "TRANSPORT.UNAUTHORIZED": false,
  "TRANSPORT.RECORD_TOO_LARGE": false,
  /** The partition was given to another member of the group; its records arrive there. */
  "TRANSPORT.PARTITION_LOST": true,
  /** The circuit breaker is not closed: the transport failed lately, and is not asked again yet. */
  "BREAKER.OPEN": true,
  /** The database did not answer, or ended the transaction for a reason that goes away: a restart, a deadlock. */
  "DATABASE.UNAVAILABLE": true,
  /** The database refuses it as it is: no such table, no permission, another tenant's row. */
  "DATABASE.REJECTED": false,
  /** A dead letter or a parked event is not safe yet, so its record is not done with; the details have the code of why. */
  "DEAD_LETTER.UNAVAILABLE": true,
  /** As many events wait behind dead letters as may be: resolve some. */
  "DEAD_LETTER.FULL": true,
  /** Dead letters are asked for by what none can have. */
  "DEAD_LETTER.FILTER_INVALID": false,
  /** Events of a batch publisher failed of which nobody asked for the result; each failed for a reason of its own. */
  "BATCH.INCOMPLETE": false,
  /** The stream is not at the version that the appender knew. */
  "STORE.VERSION_CONFLICT": false,
  /** A consumer was told something that it must know before its start. */
  "CONSUMER.STARTED": false,
  /** A consumer without handlers, or with an impossible option. */
  "CONSUMER.INVALID": false,
  /** A handler threw something of its own; the cause has it. */
  "HANDLER.FAILED": true,
  /** A handler had not ended in time; the consumer does not wait for it any more. */
  "HANDLER.TIMEOUT": true,
  /** A batch handler failed at the event whose index the details have: the batch as a whole is not tried again. */
  "HANDLER.BATCH_FAILED": false,
  /** Thrown by a handler that knows that no retry can help: the event goes to the dead letters at once. */
  "HANDLER.REJECTED": false,
  /** What was waited for did not come in time. */
  "TESTING.TIMEOUT": false,
} as const;

/** `AREA.REASON`. A code is never renamed or reused. */
export type EventErrorCode = keyof typeof RETRYABLE_BY_CODE;

/** Facts for the operator; never a payload value. */
export type EventErrorDetails = Readonly<Record<string, unknown>>;

/**
 * A fault of the runtime. Its message and its details hold names, codes, sizes and places, never a value of a payload,
 * because they end up in logs and dead letters.
 */
export class EventError extends Error {
  override readonly name = "EventError";
  readonly code: EventErrorCode;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  readonly details: EventErrorDetails;

  constructor(code: EventErrorCode, message: string, options: { details?: EventErrorDetails; cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.retryable = RETRYABLE_BY_CODE[code];
    this.details = Object.freeze({ ...options.details });
  }
}

/**
 * Whether something caught is an {@link EventError}, of the given code if one is given. Goes by shape, so that two
 * copies of the package in one process recognise each other's errors.
 */
export function isEventError(error: unknown, code?: EventErrorCode): error is EventError {
  return (
    error instanceof Error &&
    error.name === "EventError" &&
    "code" in error &&
    typeof error.code === "string" &&
    "retryable" in error &&
    typeof error.retryable === "boolean" &&
    (code === undefined || error.code === code)
  );
}

/**
 * The code of something caught, where it is one that this version knows; null for anything else. What a handler threw may
 * look like an {@link EventError} and carry a patient's name for a code.
 */
export function knownCodeOf(error: unknown): EventErrorCode | null {
  if (!isEventError(error)) return null;
  return Object.hasOwn(RETRYABLE_BY_CODE, error.code) ? error.code : null;
}
