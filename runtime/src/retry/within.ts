import type { Clock } from "../ports/clock.js";

/** Whether the work ended, well or badly, within the time; work that did not goes on. */
export async function within(work: Promise<unknown>, milliseconds: number, clock: Clock): Promise<boolean> {
  const ended = new AbortController();
  const result = await Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    clock.sleep(milliseconds, ended.signal).then(() => false),
  ]);
  ended.abort();
  return result;
}
