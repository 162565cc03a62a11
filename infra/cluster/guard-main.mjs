// @ts-check
import { runtimeOf } from "./choose-runtime.mjs";
import { nodeNames } from "./layout.mjs";
import { readState } from "./state-file.mjs";

/**
 * The guard's own process; see guard.mjs. Arguments: the cluster's folder, and `discard` or `keep` for its data.
 */
const [, , dataDir = "", afterwards] = process.argv;
process.stdin.resume();
process.stdin.once("close", async () => {
  const state = readState(dataDir);
  if (state === null) return;
  const runtime = await runtimeOf({ dataDir, state, env: process.env });
  await runtime.kill(nodeNames(state.layout));
  if (afterwards === "discard") await runtime.discard();
});
// A Ctrl-C reaches the whole terminal; the guard ends when its standard input does, not before.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
