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

/** Milliseconds of this machine that can be compared between processes. */
export function machineTime() {
  return performance.timeOrigin + performance.now();
}
