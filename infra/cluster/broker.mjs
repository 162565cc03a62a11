// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { settingsFor } from "./broker-settings.mjs";
import { kafkaClasspath } from "./jars.mjs";

const logging = fileURLToPath(new URL("log4j2.properties", import.meta.url));

/**
 * The server.properties of one combined broker and controller. It listens on the loopback address only.
 * @param {import("./layout.mjs").BrokerPorts} broker
 * @param {import("./layout.mjs").Layout} layout
 * @param {string} folder of this broker, absolute
 */
export function serverProperties(broker, layout, folder) {
  const properties = {
    "process.roles": "broker,controller",
    "node.id": String(broker.id),
    "controller.quorum.voters": layout.brokers.map((each) => `${each.id}@127.0.0.1:${each.controllerPort}`).join(","),
    listeners: `EXTERNAL://127.0.0.1:${broker.port},INTERNAL://127.0.0.1:${broker.internalPort},CONTROLLER://127.0.0.1:${broker.controllerPort}`,
    "advertised.listeners": `EXTERNAL://${layout.host}:${broker.advertisedPort},INTERNAL://127.0.0.1:${broker.internalPort}`,
    "listener.security.protocol.map": "EXTERNAL:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "inter.broker.listener.name": "INTERNAL",
    "controller.listener.names": "CONTROLLER",
    "log.dirs": join(folder, "data"),
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
 * @param {{ java: string, jars: string, clusterId: string, folder: string, jvmOptions?: readonly string[] }} options
 * @returns {Command}
 */
export const formatCommand = ({ java, jars, clusterId, folder, jvmOptions = [] }) => ({
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
