// @ts-check
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ClusterError } from "./cluster-error.mjs";
import { nodeNames } from "./layout.mjs";
import { writeState } from "./state-file.mjs";

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
 * Runs the nodes as services of docker-compose.yml; compose itself remembers which containers are its own.
 * @param {object} options
 * @param {string} options.dataDir absolute; holds the state file only, data is in volumes
 * @param {import("./state-file.mjs").ClusterState} options.state
 * @param {boolean} [options.wholeStack] beside the nodes also everything else of the file: UI, databases, exporters
 * @param {string} [options.docker]
 * @returns {import("./runtime.mjs").Runtime}
 */
export function dockerRuntime({ dataDir, state, wholeStack = false, docker = "docker" }) {
  const env = { ...process.env, ...composeVariables(state.layout) };
  const all = nodeNames(state.layout);

  /**
   * @param {readonly string[]} args
   * @param {AbortSignal} [signal]
   */
  async function compose(args, signal) {
    const whole = ["compose", "--project-name", state.project, "--file", composeFile, ...args];
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
      writeState(dataDir, { ...state, processes: {} });
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
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
