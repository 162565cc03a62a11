// `events compat --against <git ref>` beside `buf breaking --against '.git#ref=...'`, on 480 equivalent events in the same run.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { avscPathOf, protoPathOf, syntheticEvents } from "./generator/synthetic-events.mjs";
import { makeWorkspace } from "./generator/workspace.mjs";
import { alternate, atMost, summaryOf } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const events = join(root, "generator", "bin", "events.js");

export const title = "Compatibility with a git ref, 480 events";

/** @param {{ rounds: number }} options */
export function run({ rounds }) {
  const workspace = makeWorkspace(events);
  try {
    commit(workspace.folder);
    const one = compareBoth(workspace, syntheticEvents().slice(0, 1), rounds);
    const all = compareBoth(workspace, syntheticEvents(), rounds);
    return { rows: [rowOf("one-event-changed", one), rowOf("every-event-changed", all)] };
  } finally {
    workspace.remove();
  }
}

function rowOf(id, times) {
  const baseline = { name: "buf breaking --against .git#ref=HEAD", ...summaryOf(times.buf) };
  return { id, ...summaryOf(times.ours), unit: "ms", baseline, ...atMost(1, times.ours, times.buf) };
}

/** Both judge the same change: a field more, which breaks nobody. */
function compareBoth(workspace, changed, rounds) {
  for (const event of changed) addField(workspace, event);
  return alternate(rounds, {
    ours: () => () => ours(workspace.folder),
    buf: () => () => buf(workspace.folder),
  });
}

function addField({ folder, put }, event) {
  const avsc = `avro/${avscPathOf(event)}`;
  const schema = JSON.parse(readFileSync(join(folder, avsc), "utf8"));
  const doc = "What the auditor wrote beside it.";
  if (schema.fields.some(({ name }) => name === "auditRemark")) return;
  schema.fields.push({ name: "auditRemark", type: ["null", "string"], default: null, doc });
  put(avsc, `${JSON.stringify(schema, null, 2)}\n`);

  const proto = `proto/${protoPathOf(event)}`;
  const text = readFileSync(join(folder, proto), "utf8");
  const end = text.indexOf("\n}");
  put(
    proto,
    `${text.slice(0, end)}\n  // ${doc}\n  optional string audit_remark = ${schema.fields.length};${text.slice(end)}`,
  );
}

function ours(folder) {
  execute(process.execPath, [events, "compat", "--schemas", "avro", "--against", "HEAD"], folder);
}

function buf(folder) {
  execute("buf", ["breaking", "--against", ".git#ref=HEAD"], folder);
}

function commit(folder) {
  const identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "commit.gpgsign=false"];
  const git = (...argv) => execFileSync("git", [...identity, ...argv], { cwd: folder, stdio: "ignore" });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "before");
}

function execute(command, argv, cwd) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr, error } = spawnSync(command, argv, { cwd, env });
  if (status !== 0) throw new Error(`${command} ${argv.join(" ")} failed: ${error ?? `${stdout}${stderr}`}`);
}
