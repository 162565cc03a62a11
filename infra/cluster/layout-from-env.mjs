// @ts-check
import { UsageError } from "./cluster-error.mjs";
import { newClusterId } from "./layout.mjs";
import { freePorts } from "./ports.mjs";

/** The ports that a developer may set, and what they are unless set; docker-compose.yml has the same defaults. */
export const portVariables = /** @type {const} */ ({
  KAFKA_PORT_1: 9092,
  KAFKA_PORT_2: 9094,
  KAFKA_PORT_3: 9095,
  SCHEMA_REGISTRY_PORT: 8081,
});

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<keyof typeof portVariables, number>}
 * @throws {UsageError} for a value that is no port, or is given twice
 */
export function portsFromEnv(env) {
  /** @type {Map<number, string>} */
  const seen = new Map();
  const entries = Object.entries(portVariables).map(([variable, fallback]) => {
    const text = env[variable] || String(fallback);
    const port = Number(text);
    if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
      throw new UsageError(`${variable} is ${JSON.stringify(text)}; a port is a number from 1 to 65535.`);
    }
    const twin = seen.get(port);
    if (twin !== undefined) throw new UsageError(`${twin} and ${variable} are both ${port}; each needs its own port.`);
    seen.set(port, variable);
    return [variable, port];
  });
  return Object.fromEntries(entries);
}

/**
 * The three brokers and the registry of the command line: client ports from the environment, the others any free ones.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [clusterId] of data that is already there
 * @returns {Promise<import("./layout.mjs").Layout>}
 */
export async function layoutFromEnv(env, clusterId = newClusterId()) {
  const ports = portsFromEnv(env);
  const clients = [ports.KAFKA_PORT_1, ports.KAFKA_PORT_2, ports.KAFKA_PORT_3];
  const spare = await freePorts(2 * clients.length, Object.values(ports));
  return {
    host: "localhost",
    clusterId,
    brokers: clients.map((port, index) => ({
      id: index + 1,
      port,
      advertisedPort: port,
      internalPort: /** @type {number} */ (spare[2 * index]),
      controllerPort: /** @type {number} */ (spare[2 * index + 1]),
    })),
    registryPort: ports.SCHEMA_REGISTRY_PORT,
    settings: {},
  };
}
