// @ts-check
import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ClusterError } from "./cluster-error.mjs";
import { brokerName, nodeNames } from "./layout.mjs";
import { removeData } from "./state-file.mjs";

const run = promisify(execFile);
const composeFile = fileURLToPath(new URL("../../docker-compose.yml", import.meta.url));

/**
 * Whether there is a Docker engine that answers, and compose to speak to it.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [docker]
 * @returns {Promise<{ missing: string | null }>} the reason why not, to be read by a person
 */
export async function findDocker(env, docker = "docker") {
  try {
    await run(docker, ["info", "--format", "{{.ServerVersion}}"], { env, timeout: 10_000 });
  } catch {
    return { missing: "no Docker engine answers" };
  }
  try {
    await run(docker, ["compose", "version"], { env, timeout: 10_000 });
  } catch {
    return { missing: "Docker has no compose plugin" };
  }
  return { missing: null };
}

/**
 * The variables of docker-compose.yml that put its brokers and registry where the layout says.
 * @param {import("./layout.mjs").Layout} layout
 */
export function composeVariables(layout) {
  /** @type {Record<string, string>} */
  const variables = {
    KAFKA_HOST: layout.host,
    KAFKA_CLUSTER_ID: layout.clusterId,
    SCHEMA_REGISTRY_PORT: String(layout.registryPort),
  };
  for (const broker of layout.brokers) {
    variables[`KAFKA_PORT_${broker.id}`] = String(broker.port);
    variables[`KAFKA_ADVERTISED_PORT_${broker.id}`] = String(broker.advertisedPort);
  }
  return variables;
}

/**
 * What is laid over docker-compose.yml for settings that differ: a broker setting is a variable of its container.
 * @param {import("./layout.mjs").Layout} layout
 */
export function composeOverride(layout) {
  const name = (/** @type {string} */ key) => `KAFKA_${key.toUpperCase().replaceAll(".", "_")}`;
  const environment = Object.fromEntries(Object.entries(layout.settings).map(([key, value]) => [name(key), value]));
  return { services: Object.fromEntries(layout.brokers.map(({ id }) => [brokerName(id), { environment }])) };
}

/**
 * Runs the nodes as services of docker-compose.yml; compose itself remembers which containers are its own.
 * @param {object} options
 * @param {string} options.dataDir absolute; holds the state only, data is in volumes
 * @param {import("./state-file.mjs").ClusterState} options.state
 * @param {(state: import("./state-file.mjs").ClusterState) => void} options.save called before containers are started
 * @param {boolean} [options.wholeStack] beside the nodes also everything else of the file: UI, databases, exporters
 * @param {string} [options.docker]
 * @returns {import("./runtime.mjs").Runtime}
 */
export function dockerRuntime({ dataDir, state, save, wholeStack = false, docker = "docker" }) {
  const env = { ...process.env, ...composeVariables(state.layout) };
  const all = nodeNames(state.layout);
  const override = join(dataDir, "compose-override.json");

  /**
   * @param {readonly string[]} args
   * @param {AbortSignal} [signal]
   */
  async function compose(args, signal) {
    const files = ["--file", composeFile, ...(existsSync(override) ? ["--file", override] : [])];
    const whole = ["compose", "--project-name", state.project, ...files, ...args];
    try {
      const options = { env, maxBuffer: 16 * 1024 * 1024, ...(signal ? { signal } : {}) };
      return (await run(docker, whole, options)).stdout;
    } catch (error) {
      const text = /** @type {{ stderr?: string }} */ (error).stderr?.trim() || String(error);
      throw new ClusterError(`docker compose ${args.join(" ")} failed: ${text}`);
    }
  }

  /** @returns {Promise<Map<string, string>>} service -> state of its container */
  async function services() {
    const lines = (await compose(["ps", "--all", "--format", "{{.Service}}\t{{.State}}"])).split("\n");
    return new Map(lines.filter(Boolean).map((line) => /** @type {[string, string]} */ (line.split("\t"))));
  }

  return {
    kind: "docker",
    async start(names, signal) {
      save({ ...state, processes: {} });
      if (Object.keys(state.layout.settings).length > 0) {
        writeFileSync(override, JSON.stringify(composeOverride(state.layout)));
      }
      const whole = all.every((name) => names.includes(name));
      // A single broker is brought back on its own, also while the others are down on purpose.
      await compose(["up", "--detach", ...(whole ? [] : ["--no-deps"]), ...(whole && wholeStack ? [] : names)], signal);
    },
    async kill(names) {
      const running = await services();
      const victims = names.filter((name) => ["running", "paused"].includes(running.get(name) ?? ""));
      if (victims.length > 0) await compose(["kill", "--signal", "SIGKILL", ...victims]);
    },
    async shutDown(names, withinMs) {
      const timeout = ["--timeout", String(Math.ceil(withinMs / 1000))];
      // Compose does not say whom it had to kill.
      const whole = all.every((name) => names.includes(name));
      await compose(whole ? ["down", ...timeout] : ["stop", ...timeout, ...names]);
      return [];
    },
    async pause(name) {
      await compose(["pause", name]);
    },
    async resume(name) {
      await compose(["unpause", name]);
    },
    async stateOf(name) {
      const seen = (await services()).get(name) ?? "absent";
      return { state: seen === "running" ? "up" : seen === "paused" ? "paused" : "down", detail: `container ${seen}` };
    },
    async log(name, lines) {
      return (await compose(["logs", "--no-color", "--no-log-prefix", "--tail", String(lines), name])).trimEnd();
    },
    async discard() {
      await compose(["down", "--volumes", "--timeout", "0"]);
      removeData(dataDir);
    },
  };
}
