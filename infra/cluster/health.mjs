// @ts-check
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { ClusterError } from "./cluster-error.mjs";

/**
 * What one broker says of the cluster; null when it does not answer.
 * @typedef {object} BrokerView
 * @property {readonly number[]} registered ids of all brokers it knows to be up
 * @property {number} lagging partitions, of any topic, that miss a replica
 */

/**
 * @param {number} port where it listens for clients, on the loopback address; a proxy before it is passed by
 * @returns {Promise<BrokerView | null>}
 */
export async function askBroker(port) {
  const { Kafka, logLevel } = await import("kafkajs");
  const kafka = new Kafka({
    clientId: "cluster-health",
    brokers: [`127.0.0.1:${port}`],
    // Once it knows the others the client asks any of them; we want to hear this one, and every connection leads to it.
    socketFactory: ({ onConnect }) => connect({ host: "127.0.0.1", port }, onConnect),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1000,
    requestTimeout: 3000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const { brokers } = await admin.describeCluster();
    const { topics } = await admin.fetchTopicMetadata();
    const partitions = topics.flatMap((topic) => topic.partitions);
    return {
      registered: brokers.map((broker) => broker.nodeId).sort((a, b) => a - b),
      lagging: partitions.filter((partition) => partition.isr.length < partition.replicas.length).length,
    };
  } catch {
    return null;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

/**
 * Whether the registry answers on Confluent's API.
 * @param {string} url
 */
export async function askRegistry(url) {
  try {
    const response = await fetch(`${url}/subjects`, { signal: AbortSignal.timeout(3000) });
    return response.ok && Array.isArray(await response.json());
  } catch {
    return false;
  }
}

/**
 * Asks again and again until nothing is missing.
 * @param {object} options
 * @param {() => Promise<string | null>} options.missing what is still missing, in words; null when all is there
 * @param {() => Promise<string | null>} [options.lost] why there is no point in waiting on; null when there is
 * @param {number} options.withinMs
 * @param {AbortSignal | undefined} [options.signal]
 * @param {number} [options.everyMs]
 * @throws {ClusterError} with what was lost, or what is still missing at the deadline, or "interrupted"
 */
export async function waitUntil({ missing, lost, withinMs, signal, everyMs = 250 }) {
  const deadline = performance.now() + withinMs;
  for (;;) {
    if (signal?.aborted) throw new ClusterError("Interrupted.");
    const reason = await missing();
    if (reason === null) return;
    const cause = (await lost?.()) ?? null;
    if (cause !== null) throw new ClusterError(cause);
    if (performance.now() > deadline) {
      throw new ClusterError(`After ${Math.round(withinMs / 1000)} seconds still missing: ${reason}.`);
    }
    await delay(everyMs, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}
