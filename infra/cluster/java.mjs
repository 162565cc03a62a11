// @ts-check
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Kafka 4 and the registry need it. */
const oldestJava = 17;

/**
 * The version of a `java -version` answer: 17 for `"17.0.15"`, 8 for `"1.8.0_292"`; 0 when there is none.
 * @param {string} text
 */
export function javaMajor(text) {
  const [, first = "0", second = "0"] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return first === "1" ? Number(second) : Number(first);
}

/**
 * The Java that would be used: `JAVA_HOME`'s, else the one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ java: string, version: string } | { missing: string }>} or the reason why there is none, to be read by a person
 */
export async function findJava(env) {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : "java";
  try {
    const { stdout, stderr } = await run(java, ["-version"], { env, timeout: 20_000 });
    const version = `${stderr}${stdout}`;
    const major = javaMajor(version);
    return major >= oldestJava
      ? { java, version }
      : { missing: `Java ${oldestJava} or newer is needed, ${java} is ${major}` };
  } catch {
    return { missing: `no Java ${oldestJava} or newer (${java} does not run)` };
  }
}
