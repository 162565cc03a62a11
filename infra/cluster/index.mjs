// @ts-check
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeCertificates } from "./certificates.mjs";
import { chooseRuntime, runtimeOf } from "./choose-runtime.mjs";
import { ClusterError } from "./cluster-error.mjs";
import { startGuard } from "./guard.mjs";
import { brokerName, endpoints, newClusterId, nodeNames, registryName } from "./layout.mjs";
import { bringUp, startBroker, untilWhole } from "./lifecycle.mjs";
import { freePorts } from "./ports.mjs";
import { readState, removeData, writeState } from "./state-file.mjs";

export { ClusterError } from "./cluster-error.mjs";
export { jarsFolder, kafkaClasspath } from "./jars.mjs";
export { freePorts } from "./ports.mjs";

/**
 * A cluster that belongs to this process, and ends with it at the latest.
 * @typedef {object} RunningCluster
 * @property {string} bootstrapServers for KAFKA_BOOTSTRAP_SERVERS
 * @property {string} registryUrl for SCHEMA_REGISTRY_URL
 * @property {readonly number[]} brokers the ids, from 1
 * @property {string} dataDir
 * @property {SecureEndpoints} [secure] where the cluster was started with users
 * @property {(id: number) => Promise<void>} kill kill -9; resolves when the process is gone
 * @property {(id: number) => Promise<void>} start brings a killed broker back; resolves once the cluster counts it in,
 *   or at once while too few brokers run for that
 * @property {(id: number) => Promise<void>} pause freezes the broker: connections stay open and nothing answers
 * @property {(id: number) => Promise<void>} resume
 * @property {() => Promise<void>} killRegistry
 * @property {() => Promise<void>} startRegistry resolves once the cluster is whole
 * @property {(options?: import("./lifecycle.mjs").Wait) => Promise<void>} whole
 *   resolves once all brokers are up, every partition has all its replicas in sync, and the registry answers
 * @property {(id: number, lines?: number) => Promise<string>} log the last lines of a broker's log
 * @property {() => Promise<void>} stop ends every process at once and deletes the data, unless `dataDir` was given
 */

/**
 * Listeners beside the plain one.
 * @typedef {object} SecureEndpoints
 * @property {string} saslServers want a user, over TLS
 * @property {string} tlsServers want a certificate of the authority
 * @property {import("./certificates.mjs").Certificates} certificates
 */

/**
 * Whether this machine can run a cluster. Fetches the jars where they are missing, for that is the only proof.
 * @param {{ env?: NodeJS.ProcessEnv, progress?: (line: string) => void }} [options]
 * @returns {Promise<{ available: boolean, reason: string }>} the reason why not, to be read by a person
 */
export async function clusterAvailable({ env = process.env, progress = () => undefined } = {}) {
  const choice = await chooseRuntime({ env, progress });
  return "kind" in choice ? { available: true, reason: "" } : { available: false, reason: choice.missing };
}

/**
 * @typedef {object} StartOptions
 * @property {number} [brokers] 3 unless given; always 3 with Docker
 * @property {readonly number[]} [ports] of the brokers, for their clients
 * @property {readonly number[]} [advertisedPorts] what clients are told instead: ports of proxies before the brokers
 * @property {number} [registryPort]
 * @property {string} [dataDir] kept by `stop`; the default is a temporary folder
 * @property {Readonly<Record<string, string>>} [settings] broker settings that differ from ours
 * @property {Readonly<Record<string, string>>} [users] passwords by name: brokers then listen for these users over TLS
 *   too, and for clients with a certificate. As JVM processes only
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [progress]
 * @property {AbortSignal} [signal] ends the start, and leaves nothing behind
 */

/**
 * Starts a cluster on free ports and resolves once it is whole.
 * Its processes are kill -9ed by `stop`, as nobody reads their data again; if this process dies first, a guard does it.
 * @param {StartOptions} [options]
 * @returns {Promise<RunningCluster>}
 * @throws {ClusterError} when it cannot run here or does not come up; nothing is left running then
 */
export async function startCluster(options = {}) {
  const { progress = () => undefined, signal } = options;
  const env = { ...(options.env ?? process.env), ...(options.users === undefined ? {} : { CLUSTER_RUNTIME: "jvm" }) };
  const choice = await chooseRuntime({ env, progress, signal });
  if ("missing" in choice) throw new ClusterError(`A cluster cannot run here: ${choice.missing}.`);
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(choice.kind, options);
    } catch (error) {
      // Between finding a port free and listening on it, somebody else may have taken it.
      const unlucky = error instanceof ClusterError && /Address already in use|Port already bound/i.test(error.message);
      if (!unlucky || options.ports !== undefined || attempt === 3) throw error;
    }
  }
}

/**
 * @param {"jvm" | "docker"} kind
 * @param {StartOptions} options
 * @returns {Promise<RunningCluster>}
 */
async function startOnce(kind, options) {
  const { env = process.env, signal } = options;
  const layout = await layOut(options, kind === "docker" ? 3 : undefined);
  const temporary = options.dataDir === undefined;
  const dataDir = temporary ? mkdtempSync(join(tmpdir(), "healthtech-cluster-")) : resolve(options.dataDir ?? "");
  const earlier = readState(dataDir);
  if (earlier !== null) layout.clusterId = earlier.layout.clusterId;
  const { users } = options;
  if (users !== undefined) layout.security = { users, certificates: await certificatesIn(dataDir, temporary) };
  const project = `healthtech-test-${layout.registryPort}`;
  /** @type {import("./state-file.mjs").ClusterState} */
  const state = { version: 1, runtime: kind, project, layout, processes: {} };
  writeState(dataDir, state);
  const discard = temporary || kind === "docker";
  const guard = startGuard(dataDir, discard);
  const runtime = await runtimeOf({ dataDir, state, env, save: guard.tell });
  const stop = async () => {
    await runtime.kill(nodeNames(layout));
    if (discard) await runtime.discard();
    await guard.dismiss();
  };
  try {
    await bringUp(runtime, layout, { signal });
  } catch (error) {
    await stop();
    throw error;
  }
  /** @type {Promise<void> | undefined} */
  let stopped;
  return {
    ...endpoints(layout),
    ...(layout.security === undefined ? {} : { secure: secureEndpoints(layout, layout.security) }),
    brokers: layout.brokers.map((broker) => broker.id),
    dataDir,
    kill: (id) => runtime.kill([brokerName(id)]),
    start: (id) => startBroker(runtime, layout, id),
    pause: (id) => runtime.pause(brokerName(id)),
    resume: (id) => runtime.resume(brokerName(id)),
    killRegistry: () => runtime.kill([registryName]),
    startRegistry: async () => {
      await runtime.start([registryName]);
      await untilWhole(runtime, layout);
    },
    whole: (wait) => untilWhole(runtime, layout, wait),
    log: (id, lines = 50) => runtime.log(brokerName(id), lines),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/**
 * @param {StartOptions} options
 * @param {number} [count]
 * @returns {Promise<import("./layout.mjs").Layout & { clusterId: string }>}
 */
async function layOut(options, count = options.ports?.length ?? options.brokers ?? 3) {
  const spare = await freePorts(5 * count + 1, [...(options.ports ?? []), ...(options.advertisedPorts ?? [])]);
  const next = () => /** @type {number} */ (spare.pop());
  const brokers = Array.from({ length: count }, (_, index) => {
    const port = options.ports?.[index] ?? next();
    const advertisedPort = options.advertisedPorts?.[index] ?? port;
    const secure = options.users === undefined ? {} : { saslPort: next(), tlsPort: next() };
    return { id: index + 1, port, advertisedPort, internalPort: next(), controllerPort: next(), ...secure };
  });
  return {
    host: "127.0.0.1",
    clusterId: newClusterId(),
    brokers,
    registryPort: options.registryPort ?? next(),
    settings: options.settings ?? {},
  };
}

/**
 * @param {string} dataDir
 * @param {boolean} temporary
 */
async function certificatesIn(dataDir, temporary) {
  try {
    return await makeCertificates(join(dataDir, "certificates"));
  } catch (error) {
    if (temporary) removeData(dataDir);
    throw error;
  }
}

/**
 * @param {import("./layout.mjs").Layout} layout
 * @param {import("./security.mjs").Security} security
 * @returns {SecureEndpoints}
 */
function secureEndpoints({ host, brokers }, { certificates }) {
  /** @param {(broker: import("./layout.mjs").BrokerPorts) => number | undefined} portOf */
  const servers = (portOf) => brokers.map((broker) => `${host}:${portOf(broker)}`).join(",");
  return {
    saslServers: servers(({ saslPort }) => saslPort),
    tlsServers: servers(({ tlsPort }) => tlsPort),
    certificates,
  };
}
