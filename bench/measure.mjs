/**
 * Milliseconds of each piece of work, by its name. They take turns, so that whatever else the machine does hits all of
 * them alike; the first round warms caches and does not count. A piece is a function that prepares, untimed, and returns
 * the work itself.
 */
export function alternate(rounds, pieces) {
  const times = Object.fromEntries(Object.keys(pieces).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, prepare] of Object.entries(pieces)) {
      const work = prepare();
      const start = performance.now();
      work();
      const time = performance.now() - start;
      if (round > 0) times[name].push(time);
    }
  }
  return times;
}

/** Median with the extremes. */
export function summaryOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { value: medianOf(sorted), min: sorted[0], max: sorted.at(-1) };
}

/** Whether the median is at most so many times that of the peer. */
export function atMost(target, values, peer) {
  const ratio = summaryOf(values).value / summaryOf(peer).value;
  return { ratio, target: `<= ${target}x`, met: ratio <= target };
}

/** Whether the median is at least so many times that of the peer. */
export function atLeast(target, values, peer) {
  const ratio = summaryOf(values).value / summaryOf(peer).value;
  return { ratio, target: `>= ${target}x`, met: ratio >= target };
}

/** Whether the median stays below a limit. */
export function below(limit, values, unit) {
  return { target: `< ${limit} ${unit}`, met: summaryOf(values).value < limit };
}

function medianOf(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
