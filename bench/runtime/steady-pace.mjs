import { setTimeout as delay } from "node:timers/promises";

/**
 * Calls `work` with 0 to `count - 1`, so many a second, each with the moment at which it is due, whether the calls before have
 * ended or not. Resolves when all have, or when `patience` is over since the last was due, in seconds.
 *
 * @param {{ perSecond: number, count: number, patience: number }} pace
 * @param {(index: number, due: number) => Promise<unknown>} work `due` in milliseconds of `performance.now()`
 */
export async function atSteadyPace({ perSecond, count, patience }, work) {
  const start = performance.now();
  const dueAt = (index) => start + (index / perSecond) * 1000;
  const pending = new Set();
  let next = 0;
  await new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      for (; next < count && dueAt(next) <= performance.now(); next++) {
        const done = work(next, dueAt(next)).then(() => pending.delete(done), reject);
        pending.add(done);
      }
      if (next < count) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  const over = new AbortController();
  await Promise.race([
    Promise.all(pending),
    delay(patience * 1000, undefined, { signal: over.signal }).catch(() => {}),
  ]);
  over.abort();
}
