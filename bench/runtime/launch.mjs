import { fork } from "node:child_process";

/**
 * Starts a contender of `contenders/`; see contender.mjs for its side. It is killed when the signal aborts, and when it
 * has not answered in time.
 *
 * @param {string} name
 * @param {object} task
 * @param {{ contenders: { fileOf: (name: string) => string }, signal: AbortSignal, withinMinutes?: number }} options
 */
export function launch(name, task, { contenders, signal, withinMinutes = 10 }) {
  const child = fork(contenders.fileOf(name), [JSON.stringify(task)], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    signal: AbortSignal.any([signal, AbortSignal.timeout(withinMinutes * 60_000)]),
    killSignal: "SIGKILL",
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    complaints = (complaints + chunk).slice(-4000);
  });
  const waiting = new Map();
  const heard = new Set();
  const result = new Promise((resolve, reject) => {
    const fail = (reason) => reject(new Error(`${name}: ${reason}\n${complaints}`));
    child.on("message", (message) => {
      if ("result" in message) resolve(message.result);
      else if ("failure" in message) fail(message.failure);
      else {
        heard.add(message.said);
        waiting.get(message.said)?.();
      }
    });
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code, kill) => fail(`ended with ${code ?? kill} before it answered`));
  });
  result.catch(() => undefined);
  return {
    /** What it answers at its end. */
    result,
    /** Resolves when it says so, and rejects when it ends without. */
    said: (what) =>
      Promise.race([
        heard.has(what) ? Promise.resolve() : new Promise((resolve) => waiting.set(what, resolve)),
        result.then(() => undefined),
      ]),
    tell: (message) => child.send(message),
    kill: () => child.kill("SIGKILL"),
  };
}

/** Starts a contender and waits for its answer. */
export function measure(name, task, options) {
  return launch(name, task, options).result;
}
