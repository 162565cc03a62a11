import { isEventError } from "../errors.js";

/**
 * Whether an error says that the transport is in trouble, whatever record it was given. A record that is refused for
 * what it is (too large, no permission, not valid) says nothing of the kind, and a lost partition only that it moved.
 */
export function isInfrastructureFault(error: unknown): boolean {
  return (
    isEventError(error) &&
    error.retryable &&
    error.code.startsWith("TRANSPORT.") &&
    error.code !== "TRANSPORT.PARTITION_LOST"
  );
}
