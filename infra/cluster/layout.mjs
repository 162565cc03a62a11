// @ts-check
import { randomBytes } from "node:crypto";

/**
 * @typedef {object} BrokerPorts
 * @property {number} id 1, 2, 3
 * @property {number} port where clients connect
 * @property {number} advertisedPort what the broker tells clients to connect to: `port`, or a proxy before it
 * @property {number} internalPort between brokers, where no proxy can disturb them
 * @property {number} controllerPort between the controllers of the KRaft quorum
 * @property {number} [saslPort] where clients with a user connect, where there is security
 * @property {number} [tlsPort] where clients with a certificate connect, likewise
 */
/**
 * Where a cluster is, whatever runs it.
 * @typedef {object} Layout
 * @property {string} host the name that clients are told
 * @property {string} clusterId
 * @property {readonly BrokerPorts[]} brokers
 * @property {number} registryPort
 * @property {Readonly<Record<string, string>>} settings broker settings that differ from our own defaults
 * @property {import("./security.mjs").Security} [security] beside the plain listener, and as JVM only
 */

/** The name of the registry among the nodes; a broker's is `kafka-<id>`. Both are the services' names in compose. */
export const registryName = "schema-registry";

/** @param {number} id */
export const brokerName = (id) => `kafka-${id}`;

/**
 * Every node, brokers first.
 * @param {Layout} layout
 */
export const nodeNames = (layout) => [...layout.brokers.map((broker) => brokerName(broker.id)), registryName];

/**
 * What a service needs to know of a cluster, under the names of its environment variables' meaning.
 * @param {Layout} layout
 */
export const endpoints = (layout) => ({
  bootstrapServers: layout.brokers.map((broker) => `${layout.host}:${broker.advertisedPort}`).join(","),
  registryUrl: `http://${layout.host}:${layout.registryPort}/apis/ccompat/v7`,
});

/** A cluster id in the form that Kafka wants: 16 bytes in URL-safe base64, never beginning with a dash. */
export function newClusterId() {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  return bytes.toString("base64url");
}
