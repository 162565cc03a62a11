// @ts-check
import { fileURLToPath } from "node:url";
import { chooseRuntime, runtimeOf } from "./choose-runtime.mjs";
import { ClusterError } from "./cluster-error.mjs";
import { brokerName, endpoints, nodeNames, registryName } from "./layout.mjs";
import { layoutFromEnv } from "./layout-from-env.mjs";
import { bringUp, shutDown, startBroker, untilWhole, whatIsMissing } from "./lifecycle.mjs";
import { refuseTakenPorts } from "./ports.mjs";
import { readState, writeState } from "./state-file.mjs";
import { createMissingTopics, topicsOf } from "./topics.mjs";

const schemas = fileURLToPath(new URL("../../schemas", import.meta.url));

/**
 * @typedef {object} Context
 * @property {string} dataDir
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} say for the person
 * @property {(line: string) => void} print for the shell
 * @property {AbortSignal} signal aborted by Ctrl-C
 */

/** @param {Context} context */
export async function up({ dataDir, env, say, print, signal }) {
  const earlier = readState(dataDir);
  const running = earlier === null ? [] : await runningNodes(dataDir, earlier, env);
  const state =
    earlier !== null && running.length > 0 ? earlier : await prepare({ dataDir, env, say, signal }, earlier);
  const { layout } = state;
  const runtime = await runtimeOf({ dataDir, state, env, wholeStack: true });
  const started = nodeNames(layout).filter((name) => !running.includes(name));
  say(started.length === 0 ? "Already up; checking its health." : `Starting ${started.join(", ")} (${runtime.kind}).`);
  try {
    await bringUp(runtime, layout, { signal });
  } catch (error) {
    // What ran before this command goes on; what it started goes with it.
    if (running.length === 0) await shutDown(runtime, layout, 1000);
    else await runtime.kill(started);
    throw error;
  }
  say("Healthy: all brokers registered, every partition in sync, the registry answers. To use it:");
  const { bootstrapServers, registryUrl } = endpoints(layout);
  print(`export KAFKA_BOOTSTRAP_SERVERS=${bootstrapServers}`);
  print(`export SCHEMA_REGISTRY_URL=${registryUrl}`);
  return 0;
}

/**
 * Lays a new cluster out, or an earlier one anew on the ports that are set now; its data stays.
 * @param {Pick<Context, "dataDir" | "env" | "say" | "signal">} context
 * @param {import("./state-file.mjs").ClusterState | null} earlier
 * @returns {Promise<import("./state-file.mjs").ClusterState>}
 */
async function prepare({ dataDir, env, say, signal }, earlier) {
  const layout = await layoutFromEnv(env, earlier?.layout.clusterId);
  const choice = await chooseRuntime({ env, progress: say, signal });
  if ("missing" in choice) throw new ClusterError(`A cluster cannot run here: ${choice.missing}.`);
  await refuseTakenPorts([
    ...layout.brokers.map(({ id, port }) => ({ port, variable: `KAFKA_PORT_${id}`, what: `broker ${id}` })),
    { port: layout.registryPort, variable: "SCHEMA_REGISTRY_PORT", what: "schema registry" },
  ]);
  /** @type {import("./state-file.mjs").ClusterState} */
  const state = { version: 1, runtime: choice.kind, project: "healthtech-events", layout, processes: {} };
  writeState(dataDir, state);
  return state;
}

/** @param {Context & { data: boolean }} context */
export async function down({ dataDir, env, say, data }) {
  const state = readState(dataDir);
  if (state === null) {
    say("There is no cluster.");
    return 0;
  }
  const runtime = await runtimeOf({ dataDir, state, env });
  const running = await runningNodes(dataDir, state, env);
  const killed = await shutDown(runtime, state.layout);
  if (data) await runtime.discard();
  const how = killed.length === 0 ? "" : ` ${killed.join(", ")} did not end in time and had to be killed.`;
  say(`${running.length === 0 ? "Nothing was running." : `Stopped ${running.join(", ")}.`}${how}`);
  say(data ? "Its data is deleted." : "Its data is kept; `down --data` deletes it.");
  return 0;
}

/** @param {Context} context */
export async function status({ dataDir, env, say, print }) {
  const state = readState(dataDir);
  if (state === null) {
    say("There is no cluster: npm run cluster -- up");
    return 1;
  }
  const { layout } = state;
  const runtime = await runtimeOf({ dataDir, state, env });
  for (const name of nodeNames(layout)) {
    const { state: condition, detail } = await runtime.stateOf(name);
    const port = layout.brokers.find((broker) => brokerName(broker.id) === name)?.port ?? layout.registryPort;
    print(`${name.padEnd(15)} ${condition.padEnd(6)} ${layout.host}:${port}  ${detail}`.trimEnd());
  }
  const missing = await whatIsMissing(layout);
  print(missing === null ? "healthy" : `not healthy: ${missing}`);
  return missing === null ? 0 : 1;
}

/** @param {Context} context */
export async function topics({ dataDir, env, say, print }) {
  const state = readState(dataDir);
  const servers = env.KAFKA_BOOTSTRAP_SERVERS || (state && endpoints(state.layout).bootstrapServers);
  if (!servers) throw new ClusterError("There is no cluster: npm run cluster -- up");
  const wanted = topicsOf(schemas, env.KAFKA_TOPIC_PREFIX || "healthtech");
  const { created, different } = await createMissingTopics(servers.split(","), wanted).catch((error) => {
    throw new ClusterError(`The topics could not be created on ${servers}: ${error.message}`);
  });
  for (const name of created) print(`created ${name}`);
  for (const words of different) print(`${words}; it was not changed`);
  say(`${wanted.length} topics: ${created.length} created, ${different.length} differences.`);
  return different.length === 0 ? 0 : 1;
}

/** @param {Context & { broker: number }} context */
export async function kill({ dataDir, env, say, broker }) {
  const { runtime } = await open(dataDir, env);
  const name = brokerName(broker);
  if ((await runtime.stateOf(name)).state === "down") throw new ClusterError(`Broker ${broker} does not run.`);
  await runtime.kill([name]);
  say(`Killed broker ${broker}. Bring it back with: npm run cluster -- start ${broker}`);
  return 0;
}

/** @param {Context & { broker: number }} context */
export async function start({ dataDir, env, say, broker, signal }) {
  const { runtime, layout } = await open(dataDir, env);
  await startBroker(runtime, layout, broker, { signal });
  const states = await Promise.all(nodeNames(layout).map((name) => runtime.stateOf(name)));
  const down = states.filter(({ state }) => state !== "up").length;
  // While others are down on purpose, the cluster cannot become whole, and nobody should wait for it.
  if (down === 0) await untilWhole(runtime, layout, { signal });
  say(`Broker ${broker} is back. ${down === 0 ? "The cluster is whole." : `Nodes that are still down: ${down}.`}`);
  return 0;
}

/** @param {Context & { node: "registry" | number }} context */
export async function logs({ dataDir, env, print, node }) {
  const { runtime } = await open(dataDir, env);
  print(await runtime.log(node === "registry" ? registryName : brokerName(node), 200));
  return 0;
}

/**
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 */
async function open(dataDir, env) {
  const state = readState(dataDir);
  if (state === null) throw new ClusterError("There is no cluster: npm run cluster -- up");
  return { runtime: await runtimeOf({ dataDir, state, env }), layout: state.layout };
}

/**
 * @param {string} dataDir
 * @param {import("./state-file.mjs").ClusterState} state
 * @param {NodeJS.ProcessEnv} env
 */
async function runningNodes(dataDir, state, env) {
  const runtime = await runtimeOf({ dataDir, state, env });
  const names = nodeNames(state.layout);
  const states = await Promise.all(names.map((name) => runtime.stateOf(name)));
  return names.filter((_, index) => states[index]?.state !== "down");
}
