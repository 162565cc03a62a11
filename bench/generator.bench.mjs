// The generator beside `buf generate` with protoc-gen-es, on 480 equivalent events in the same run.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeWorkspace } from "./generator/workspace.mjs";
import { alternate, atMost, summaryOf } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const events = join(root, "generator", "bin", "events.js");
const MEGABYTE = 1024 * 1024;

export const title = "Generator, 480 events";

/** @param {{ rounds: number }} options */
export function run({ rounds }) {
  const workspace = makeWorkspace(events);
  try {
    return { rows: measure(workspace, rounds) };
  } finally {
    workspace.remove();
  }
}

function measure({ folder, put }, rounds) {
  let runs = 0;
  const generate = (out, ...more) =>
    ours(folder, ["generate", "--schemas", "avro", "--out", out, "--package", "@bench/events", ...more]);
  const buf = () => {
    const file = `buf.gen.${++runs}.yaml`;
    // One process for all files is quicker than one per folder, and target=ts quicker than JavaScript with types.
    const plugin = { local: "protoc-gen-es", out: `buf-${runs}`, opt: "target=ts", strategy: "all" };
    put(file, JSON.stringify({ version: "v2", plugins: [plugin] }));
    return () => execute("buf", ["generate", "--template", file], folder);
  };
  generate("unchanged");

  const times = alternate(rounds, {
    cold: () => {
      const out = `ours-${++runs}`;
      return () => generate(out);
    },
    unchanged: () => () => generate("unchanged", "--check"),
    buf,
  });
  const baseline = { name: "buf generate, protoc-gen-es", ...summaryOf(times.buf) };
  return [
    { id: "cold-generate", ...summaryOf(times.cold), unit: "ms", baseline, ...atMost(0.5, times.cold, times.buf) },
    {
      id: "check-unchanged",
      ...summaryOf(times.unchanged),
      unit: "ms",
      baseline,
      ...atMost(0.25, times.unchanged, times.buf),
    },
    peakMemory(folder, rounds),
  ];
}

function ours(folder, argv) {
  execute(process.execPath, [events, ...argv], folder);
}

/** The most memory that a cold run holds, as the system counts it. */
function peakMemory(folder, rounds) {
  const reporter = new URL("./report-peak-memory.mjs", import.meta.url).href;
  const peaks = Array.from({ length: rounds }, (_, round) => {
    const report = join(folder, `peak-${round}.txt`);
    const argv = ["--import", reporter, events, "generate", "--schemas", "avro", "--out", `memory-${round}`];
    execute(process.execPath, argv, folder, { PEAK_MEMORY_REPORT: report });
    return Number(readFileSync(report, "utf8")) / MEGABYTE;
  });
  const limit = 400;
  const { value, min, max } = summaryOf(peaks);
  const ratio = value / limit;
  return {
    id: "peak-memory",
    value,
    min,
    max,
    unit: "MB",
    baseline: { name: "limit", value: limit },
    ratio,
    target: "< 400 MB",
    met: max < limit,
  };
}

function execute(command, argv, cwd, env = {}) {
  const path = `${bin}${delimiter}${process.env.PATH}`;
  const { status, stdout, stderr, error } = spawnSync(command, argv, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${argv.join(" ")} failed: ${error ?? `${stdout}${stderr}`}`);
}
