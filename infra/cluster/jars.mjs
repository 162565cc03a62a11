// @ts-check
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ClusterError } from "./cluster-error.mjs";

const infra = fileURLToPath(new URL("..", import.meta.url));
const pom = join(infra, "pom.xml");

/**
 * Where the jars of this very pom are, or will be: another version of the pom is another folder.
 * @param {string} [folder]
 */
export const jarsFolder = (folder = join(infra, ".jars")) =>
  join(folder, createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12));

/** The class path that runs Kafka and its tools, such as `org.apache.kafka.tools.ProducerPerformance`. */
export const kafkaClasspath = (jars = jarsFolder()) => join(jars, "kafka", "*");

/**
 * Fetches what infra/pom.xml names, once, with the machine's own Maven and its settings.
 * The folder appears whole or not at all, so that neither Ctrl-C nor two commands at a time can leave half of it.
 * @param {object} options
 * @param {(line: string) => void} options.progress
 * @param {AbortSignal | undefined} [options.signal]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.maven]
 * @param {string} [options.folder] where it comes to lie; the default is the one of this pom
 * @param {number} [options.withinMs]
 * @returns {Promise<string>} the folder
 * @throws {ClusterError} when Maven is missing, fails, or takes longer than `withinMs`
 */
export async function fetchJars(options) {
  const folder = options.folder ?? jarsFolder();
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    options.progress("Fetching Kafka and the registry with Maven, once: about 170 MB.");
    await runMaven({ ...options, args: ["--batch-mode", "--file", pom, "process-resources", `-Djars=${draft}`] });
    try {
      renameSync(draft, folder);
    } catch (error) {
      // Somebody else was faster; what they fetched is the same.
      if (!existsSync(folder)) throw error;
    }
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * @param {Parameters<typeof fetchJars>[0] & { args: string[] }} options
 * @returns {Promise<void>}
 */
function runMaven({ args, maven = "mvn", env = process.env, withinMs = 300_000, signal, progress }) {
  return new Promise((resolve, reject) => {
    const child = spawn(maven, args, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {string[]} */
    const errors = [];
    let files = 0;
    /** @param {string} line */
    const read = (line) => {
      if (line.includes("[ERROR]") && errors.length < 3) errors.push(line.replace(/^.*\[ERROR\]\s*/, ""));
      if (line.includes("Downloaded from") && ++files % 25 === 0) progress(`${files} files fetched.`);
    };
    createInterface({ input: child.stdout }).on("line", read);
    createInterface({ input: child.stderr }).on("line", read);
    /** @param {string} reason */
    const stop = (reason) => {
      errors.unshift(reason);
      // Maven's launcher is a shell script: only its whole group takes the JVM with it.
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    };
    const timer = setTimeout(() => stop(`it took longer than ${Math.round(withinMs / 1000)} seconds`), withinMs);
    const abort = () => stop("interrupted");
    signal?.addEventListener("abort", abort, { once: true });
    child.once("error", () => finish(`${maven} does not run`));
    child.once("close", (code) => finish(code === 0 ? null : errors.join(" ") || `exit code ${code}`));
    /** @param {string | null} failure */
    const finish = (failure) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      if (failure === null) resolve();
      else reject(new ClusterError(`Maven could not fetch the cluster's jars: ${failure}.`));
    };
    if (signal?.aborted) abort();
  });
}
