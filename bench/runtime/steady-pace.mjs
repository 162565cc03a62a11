/**
 * Calls `work` with 0 to `count - 1`, so many a second, each with the moment at which it is due, whether the calls before have
 * ended or not; resolves when all have.
 *
 * @param {{ perSecond: number, count: number }} pace
 * @param {(index: number, due: number) => Promise<unknown>} work `due` in milliseconds of `performance.now()`
 */
export async function atSteadyPace({ perSecond, count }, work) {
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
  await Promise.all(pending);
}
