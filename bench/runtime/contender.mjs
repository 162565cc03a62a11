// What every contender is: a process of its own, so that no other's heap and compiled code are measured with it. It gets
// its task as its argument, and says what came of it to the process that started it.

/**
 * @param {(task: any) => Promise<object>} work
 */
export async function contend(work) {
  // Whoever started us is gone.
  process.once("disconnect", () => process.exit(1));
  let message;
  try {
    message = { result: await work(JSON.parse(process.argv[2])) };
  } catch (error) {
    message = { failure: error instanceof Error ? error.stack : String(error) };
  }
  process.send(message, () => process.exit());
}

/** Tells the starter how far we are; see `launch`. */
export function say(said) {
  process.send({ said });
}

/** The next thing that the starter tells us. */
export function hear() {
  return new Promise((resolve) => process.once("message", resolve));
}

/** Runs `send` for 0 to `count - 1`, always `limit` of them at a time. */
export async function inFlight(count, limit, send) {
  let next = 0;
  const runner = async () => {
    while (next < count) await send(next++);
  };
  await Promise.all(Array.from({ length: Math.min(limit, count) }, runner));
}

/**
 * Begins to count time and work. What it gives says, for so many events, how many there were in a second, and how many
 * microseconds of processor this process took for each, which is much the same on a busy machine.
 */
export function stopwatch() {
  const start = performance.now();
  const before = process.cpuUsage();
  return (events) => {
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    return { perSecond: events / seconds, cpuMicros: (user + system) / events };
  };
}
