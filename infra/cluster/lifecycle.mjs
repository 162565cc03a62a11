// @ts-check
import { ClusterError } from "./cluster-error.mjs";
import { askBroker, askRegistry, waitUntil } from "./health.mjs";
import { brokerName, endpoints, nodeNames, registryName } from "./layout.mjs";
import { complaints } from "./log-tail.mjs";

/**
 * @typedef {import("./layout.mjs").Layout} Layout
 * @typedef {import("./runtime.mjs").Runtime} Runtime
 */
/**
 * @typedef {object} Wait
 * @property {number} [withinMs]
 * @property {AbortSignal | undefined} [signal]
 */

/** A cold start on a busy machine of two cores takes half of it. */
const patience = 120_000;

/**
 * Starts every node that does not run and waits until the cluster is whole.
 * @param {Runtime} runtime
 * @param {Layout} layout
 * @param {Wait} [wait]
 * @throws {ClusterError} when a node ends on the way, with what its log complains of
 */
export async function bringUp(runtime, layout, wait = {}) {
  await runtime.start(nodeNames(layout), wait.signal);
  await untilWhole(runtime, layout, wait);
}

/**
 * Waits until every broker answers and sees all others, every partition has all its replicas in sync, and the registry
 * answers.
 * @param {Runtime} runtime
 * @param {Layout} layout
 * @param {Wait} [wait]
 */
export async function untilWhole(runtime, layout, { withinMs = patience, signal } = {}) {
  await waitUntil({
    missing: () => whatIsMissing(layout),
    lost: () => whoEnded(runtime, nodeNames(layout)),
    withinMs,
    signal,
  });
}

/**
 * What keeps the cluster from being whole, in words; null when it is.
 * @param {Layout} layout
 * @returns {Promise<string | null>}
 */
export async function whatIsMissing(layout) {
  const views = await Promise.all(layout.brokers.map((broker) => askBroker(broker.port)));
  const missing = [];
  for (const [index, broker] of layout.brokers.entries()) {
    const view = views[index];
    if (!view) missing.push(`broker ${broker.id} does not answer`);
    else if (view.registered.length < layout.brokers.length) {
      missing.push(`broker ${broker.id} sees ${view.registered.length} of ${layout.brokers.length} brokers`);
    } else if (view.lagging > 0)
      missing.push(`${view.lagging} partitions wait for a replica, says broker ${broker.id}`);
  }
  if (!(await askRegistry(endpoints(layout).registryUrl))) missing.push("the schema registry does not answer");
  return missing.length === 0 ? null : missing.join("; ");
}

/**
 * Starts one broker again. Resolves once the cluster counts it in; or, while too few run to elect a controller, as soon
 * as its process runs: nobody could count it in then.
 * @param {Runtime} runtime
 * @param {Layout} layout
 * @param {number} id
 * @param {Wait} [wait]
 */
export async function startBroker(runtime, layout, id, { withinMs = patience, signal } = {}) {
  const name = brokerName(id);
  const broker = layout.brokers.find((each) => each.id === id);
  if (broker === undefined) throw new ClusterError(`There is no broker ${id}.`);
  await runtime.start([name], signal);
  const states = await Promise.all(layout.brokers.map((each) => runtime.stateOf(brokerName(each.id))));
  if (states.filter(({ state }) => state === "up").length <= layout.brokers.length / 2) return;
  await waitUntil({
    missing: async () => {
      const view = await askBroker(broker.port);
      return view?.registered.includes(id) ? null : `broker ${id} is not counted in by the cluster`;
    },
    lost: () => whoEnded(runtime, [name]),
    withinMs,
    signal,
  });
}

/**
 * Asks every node to end, kills after the deadline those that did not, and resolves with the names of the latter.
 * @param {Runtime} runtime
 * @param {Layout} layout
 * @param {number} [withinMs]
 */
export const shutDown = (runtime, layout, withinMs = 20_000) => runtime.shutDown(nodeNames(layout), withinMs);

/**
 * @param {Runtime} runtime
 * @param {readonly string[]} names
 * @returns {Promise<string | null>}
 */
async function whoEnded(runtime, names) {
  // A container may be between two tries of its engine; the deadline judges it.
  if (runtime.kind === "docker") return null;
  for (const name of names) {
    if ((await runtime.stateOf(name)).state !== "down") continue;
    const what = name === registryName ? "The schema registry" : `Broker ${name.replace("kafka-", "")}`;
    return `${what} ended while the cluster was starting. From its log:\n${complaints(await runtime.log(name, 500), 12)}`;
  }
  return null;
}
