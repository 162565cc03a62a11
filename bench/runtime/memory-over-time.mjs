import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const MEGABYTE = 2 ** 20;
const SAMPLES = 100;

/**
 * Looks a hundred times, at even distances, how much memory is in use after a full garbage collection: the heap, and the
 * buffers outside of it.
 *
 * @param {number} count of events from the first to the last look
 */
export function memoryOver(count) {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc");
  const every = Math.floor(count / SAMPLES);
  const inUse = [];
  const resident = [];
  return {
    /** To be called with every event. */
    after(events) {
      if (events % every !== 0 || inUse.length === SAMPLES) return;
      gc();
      const { heapUsed, external, rss } = process.memoryUsage();
      inUse.push((heapUsed + external) / MEGABYTE);
      resident.push(rss / MEGABYTE);
    },
    result: () => ({ inUse: quartersOf(inUse), resident: quartersOf(resident) }),
  };
}

/** Medians of the second quarter, when all is warm, and of the last one. */
function quartersOf(samples) {
  const quarter = Math.floor(samples.length / 4);
  const median = (part) => part.sort((a, b) => a - b)[part.length >> 1];
  return { second: median(samples.slice(quarter, 2 * quarter)), last: median(samples.slice(-quarter)) };
}
