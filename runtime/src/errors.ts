/**
 * Every fault that the runtime reports, and whether trying again can help. The flag alone decides between retry and
 * dead letter; nobody matches on a message.
 */
const RETRYABLE_BY_CODE = {
  /** The catalog has no event of that type. */
  "CATALOG.UNKNOWN_EVENT": false,
  /** `publishEvent` was called while no events instance is open in this process. */
  "EVENTS.NOT_STARTED": false,
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
