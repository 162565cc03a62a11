// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { settingsFor } from "./broker-settings.mjs";
import { kafkaClasspath } from "./jars.mjs";
import { scramArguments, secureListeners, securityProperties } from "./security.mjs";

const logging = fileURLToPath(new URL("log4j2.properties", import.meta.url));

/**
 * The server.properties of one combined broker and controller. It listens on the loopback address only.
 * @param {import("./layout.mjs").BrokerPorts} broker
 * @param {import("./layout.mjs").Layout} layout
 * @param {string} folder of this broker, absolute
 */
export function serverProperties(broker, layout, folder) {
  const listeners = [
    { name: "EXTERNAL", protocol: "PLAINTEXT", port: broker.port, told: `${layout.host}:${broker.advertisedPort}` },
    { name: "INTERNAL", protocol: "PLAINTEXT", port: broker.internalPort, told: `127.0.0.1:${broker.internalPort}` },
    { name: "CONTROLLER", protocol: "PLAINTEXT", port: broker.controllerPort, told: null },
    ...secureListeners(broker, layout.host),
  ];
  const properties = {
    "process.roles": "broker,controller",
    "node.id": String(broker.id),
    "controller.quorum.voters": layout.brokers.map((each) => `${each.id}@127.0.0.1:${each.controllerPort}`).join(","),
    listeners: listeners.map(({ name, port }) => `${name}://127.0.0.1:${port}`).join(","),
    "advertised.listeners": listeners
      .filter(({ told }) => told !== null)
      .map(({ name, told }) => `${name}://${told}`)
      .join(","),
    "listener.security.protocol.map": listeners.map(({ name, protocol }) => `${name}:${protocol}`).join(","),
    "inter.broker.listener.name": "INTERNAL",
    "controller.listener.names": "CONTROLLER",
    "log.dirs": join(folder, "data"),
    ...(layout.security === undefined ? {} : securityProperties(layout.security)),
    ...settingsFor(layout.brokers.length, layout.settings),
  };
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${value.replaceAll("\\", "\\\\")}\n`)
    .join("");
}

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {readonly string[]} args
 */

/**
 * @param {string} heap
 * @param {string} jars
 * @param {readonly string[]} options
 */
const jvm = (heap, jars, options) => [
  `-Xmx${heap}`,
  ...options,
  "-XX:-UsePerfData",
  "-Djava.awt.headless=true",
  `-Dlog4j2.configurationFile=${logging}`,
  "-cp",
  kafkaClasspath(jars),
];

/**
 * Writes the cluster id into an empty data folder.
 * @param {object} options
 * @param {string} options.java
 * @param {string} options.jars
 * @param {string} options.clusterId
 * @param {string} options.folder
 * @param {readonly string[]} [options.jvmOptions]
 * @param {import("./security.mjs").Security | undefined} [options.security]
 * @returns {Command}
 */
export const formatCommand = ({ java, jars, clusterId, folder, jvmOptions = [], security }) => ({
  command: java,
  args: [
    ...jvm("128m", jars, jvmOptions),
    "-XX:TieredStopAtLevel=1",
    "kafka.tools.StorageTool",
    "format",
    "--cluster-id",
    clusterId,
    "--config",
    join(folder, "server.properties"),
    ...scramArguments(security),
  ],
});

/**
 * @param {{ java: string, jars: string, folder: string, jvmOptions?: readonly string[] }} options
 * @returns {Command}
 */
export const brokerCommand = ({ java, jars, folder, jvmOptions = [] }) => ({
  command: java,
  args: [
    ...jvm("384m", jars, jvmOptions),
    "-XX:+UseG1GC",
    "-XX:MaxGCPauseMillis=20",
    "-XX:+ExitOnOutOfMemoryError",
    "kafka.Kafka",
    join(folder, "server.properties"),
  ],
});
