import { isEventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import { within } from "../retry/within.js";

/** Milliseconds that somebody has to answer who is asked how they are: less than orchestrators give a probe. */
export const PATIENCE = 3_000;

/** What was answered, or why there was no answer, in words for a person. */
export type Answer<Value> = { readonly value: Value } | { readonly reason: string };

/** Asks, and waits no longer than {@link PATIENCE}. Does not reject. */
export async function asked<Value>(ask: () => Promise<Value>, clock: Clock): Promise<Answer<Value>> {
  let answer: Answer<Value> | undefined;
  const answered = (async () => {
    try {
      answer = { value: await ask() };
    } catch (error) {
      answer = { reason: isEventError(error) ? `${error.code}: ${error.message}` : "It failed." };
    }
  })();
  await within(answered, PATIENCE, clock);
  return answer ?? { reason: `There was no answer within ${PATIENCE} milliseconds.` };
}
