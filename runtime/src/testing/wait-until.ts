import { EventError } from "../errors.js";

/**
 * Resolves once the condition holds, which is tried again at every turn of the event loop; rejects with
 * `TESTING.TIMEOUT` when it does not in time.
 *
 * @param what - what is waited for, for the message
 */
export async function waitUntil(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 10_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) {
      throw new EventError("TESTING.TIMEOUT", `Waited ${timeoutMs} ms in vain until ${what}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
