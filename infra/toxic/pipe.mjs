// @ts-check

/** So much may wait in a slow or stalled direction before its sender is held back. */
const most = 4 * 1024 * 1024;

/**
 * One direction of a proxied connection: hands on what it is given, in order, as late and as little as its toxins say.
 * @typedef {object} Toxins
 * @property {number} delayMs every byte arrives so much later
 * @property {boolean} stalled nothing is handed on; what comes meanwhile is, once this ends
 * @property {number} budget how many more bytes may pass before the connection is cut
 */

/**
 * @param {object} options
 * @param {import("node:net").Socket} options.from
 * @param {import("node:net").Socket} options.to
 * @param {() => Toxins} options.toxins asked anew for every chunk; their budget is spent by the pipe
 * @param {(chunk: Buffer) => boolean} options.inspect sees each chunk as it leaves; false withholds it
 * @param {() => void} options.cut ends the whole connection
 * @returns {{ wake: () => void, dispose: () => void }} `wake` after the toxins have changed
 */
export function openPipe({ from, to, toxins, inspect, cut }) {
  /** @type {{ chunk: Buffer, at: number }[]} */
  const waiting = [];
  let bytes = 0;
  let ended = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  from.on("data", (chunk) => {
    waiting.push({ chunk, at: performance.now() });
    bytes += chunk.length;
    if (bytes > most) from.pause();
    pump();
  });
  from.once("end", () => {
    ended = true;
    pump();
  });
  to.on("drain", pump);

  function pump() {
    clearTimeout(timer);
    for (;;) {
      const { delayMs, stalled } = toxins();
      if (stalled || to.destroyed || to.writableNeedDrain) return;
      const next = waiting[0];
      if (next === undefined) {
        if (ended && !to.writableEnded) to.end();
        return;
      }
      const early = next.at + delayMs - performance.now();
      if (early > 0) {
        timer = setTimeout(pump, Math.ceil(early));
        return;
      }
      waiting.shift();
      bytes -= next.chunk.length;
      if (bytes <= most && from.isPaused()) from.resume();
      if (!handOn(next.chunk)) return;
    }
  }

  /** @param {Buffer} chunk */
  function handOn(chunk) {
    const current = toxins();
    const allowed = chunk.subarray(0, Math.max(0, Math.min(chunk.length, current.budget)));
    current.budget -= allowed.length;
    if (allowed.length > 0 && !inspect(allowed)) return false;
    const last = allowed.length < chunk.length || current.budget <= 0;
    to.write(allowed, last ? cut : undefined);
    return !last;
  }

  return {
    wake: pump,
    dispose() {
      clearTimeout(timer);
      waiting.length = 0;
    },
  };
}
