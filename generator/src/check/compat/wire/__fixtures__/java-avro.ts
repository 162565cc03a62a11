import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Java's word on a pair. `refused`: which schema its parser does not take, or that its checker throws. */
export type JavaVerdict =
  | { readonly found: readonly (readonly [type: string, location: string])[] }
  | { readonly refused: "reader" | "writer" | "pair" };

export interface JavaAvro {
  /** Schemas are JSON text. Answers come in the order of the questions. */
  verdict(reader: string, writer: string): Promise<JavaVerdict>;
  stop(): void;
}

const program = fileURLToPath(new URL("java", import.meta.url));
const pom = join(program, "pom.xml");
const cache = fileURLToPath(new URL("../../../../../.cache", import.meta.url));

/** Why this machine cannot ask Java, or null. Lets Maven fetch Avro's library the first time. */
export function whyNoJava(): string | null {
  const modules = spawnSync("java", ["--list-modules"], { encoding: "utf8" });
  if (modules.status !== 0) return "no Java for Avro's own verdict";
  if (!modules.stdout.includes("jdk.compiler@")) return "a Java without compiler for Avro's own verdict";
  if (existsSync(jarsFolder())) return null;
  if (spawnSync("mvn", ["-v"]).status !== 0) return "no Maven to fetch Avro's library for Java";
  return fetchJars() ? null : "Maven could not fetch Avro's library for Java";
}

/** Starts one JVM with Avro's library. */
export function startJavaAvro(): JavaAvro {
  const java = spawn("java", ["-cp", join(jarsFolder(), "*"), join(program, "Verdicts.java")]);
  const waiting: { resolve(verdict: JavaVerdict): void; reject(error: Error): void }[] = [];
  let stderr = "";
  java.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  createInterface({ input: java.stdout }).on("line", (line) => waiting.shift()?.resolve(JSON.parse(line)));
  java.once("close", () => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`The JVM ended: ${stderr}`));
  });
  return { verdict: ask, stop: () => stop(java) };

  function ask(reader: string, writer: string): Promise<JavaVerdict> {
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      java.stdin.write(`${JSON.stringify({ reader, writer })}\n`);
    });
  }
}

function stop(java: ChildProcessWithoutNullStreams): void {
  java.stdin.end();
}

function jarsFolder(): string {
  const version = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 12);
  return join(cache, `avro-jars-${version}`);
}

/** The folder appears whole or not at all. */
function fetchJars(): boolean {
  const folder = jarsFolder();
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${draft}`];
    const { status } = spawnSync("mvn", ["--batch-mode", "--quiet", "--file", pom, ...goal]);
    if (status === 0 && !existsSync(folder)) renameSync(draft, folder);
    return existsSync(folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
