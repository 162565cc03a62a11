// @ts-check
import { createInterface } from "node:readline";
import { runtimeOf } from "./choose-runtime.mjs";
import { nodeNames } from "./layout.mjs";

/**
 * The guard's own process; see guard.mjs. Arguments: the cluster's folder, and `discard` or `keep` for its data.
 * Each line of standard input is the state of the cluster; its end is the end of the cluster.
 */
const [, , dataDir = "", afterwards] = process.argv;
/** @type {import("./state-file.mjs").ClusterState | null} */
let state = null;
const input = createInterface({ input: process.stdin });
input.on("line", (line) => {
  state = JSON.parse(line);
});
input.once("close", async () => {
  if (state === null) return;
  const runtime = await runtimeOf({ dataDir, state, env: process.env });
  await runtime.kill(nodeNames(state.layout));
  if (afterwards === "discard") await runtime.discard();
});
// A Ctrl-C reaches the whole terminal; the guard ends when its standard input does, not before.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
