// @ts-check
import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brokerCommand, formatCommand, serverProperties } from "./broker.mjs";
import { ClusterError } from "./cluster-error.mjs";
import { brokerName, registryName } from "./layout.mjs";
import { tail } from "./log-tail.mjs";
import { gone, identify, isAlive, isPaused, send } from "./process-identity.mjs";
import { registryCommand } from "./registry.mjs";
import { removeData } from "./state-file.mjs";

const run = promisify(execFile);

/**
 * Runs the nodes as JVM processes of this machine. They outlive the process that started them; the state that
 * is saved at every start says which they are.
 * @param {object} options
 * @param {string} options.dataDir absolute; state, data and logs
 * @param {import("./state-file.mjs").ClusterState} options.state
 * @param {string} options.java
 * @param {string} options.jars
 * @param {readonly string[]} [options.jvmOptions] for all of Kafka's processes
 * @param {readonly string[]} [options.brokerOptions] for the brokers' own
 * @param {(state: import("./state-file.mjs").ClusterState) => void} options.save called whenever a process was started
 * @returns {import("./runtime.mjs").Runtime}
 */
export function jvmRuntime({ dataDir, state, java, jars, jvmOptions = [], brokerOptions = [], save }) {
  const { layout } = state;
  const processes = { ...state.processes };
  /** @param {string} name */
  const logOf = (name) => join(dataDir, `${name}.log`);
  /** @param {string} name */
  const alive = (name) => {
    const identity = processes[name];
    return identity !== undefined && isAlive(identity) ? identity : null;
  };

  /** @param {import("./layout.mjs").BrokerPorts} broker */
  async function prepareBroker(broker) {
    const folder = join(dataDir, brokerName(broker.id));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "server.properties"), serverProperties(broker, layout, folder));
    if (existsSync(join(folder, "data", "meta.properties"))) return;
    const { command, args } = formatCommand({ java, jars, jvmOptions, folder, ...layout });
    try {
      await run(command, [...args], { timeout: 60_000 });
    } catch (error) {
      throw new ClusterError(`Kafka could not prepare ${folder}: ${/** @type {Error} */ (error).message.trim()}`);
    }
  }

  /** @param {string} name */
  function spawnNode(name) {
    const folder = join(dataDir, name);
    mkdirSync(folder, { recursive: true });
    const { command, args } =
      name === registryName
        ? registryCommand({ java, jars, port: layout.registryPort, folder })
        : brokerCommand({ java, jars, jvmOptions: [...jvmOptions, ...brokerOptions], folder });
    const log = openSync(logOf(name), "a");
    try {
      // Detached: a Ctrl-C in the terminal is ours to handle, and must not reach the brokers on its own.
      const child = spawn(command, [...args], { cwd: folder, detached: true, stdio: ["ignore", log, log] });
      child.once("error", () => undefined);
      child.unref();
      const identity = child.pid === undefined ? null : identify(child.pid);
      if (identity === null) throw new ClusterError(`${name} ended at once. ${tail(logOf(name), 10)}`);
      processes[name] = identity;
      save({ ...state, processes });
    } finally {
      closeSync(log);
    }
  }

  return {
    kind: "jvm",
    async start(names, signal) {
      const asleep = names.filter((name) => alive(name) === null);
      const brokers = layout.brokers.filter((broker) => asleep.includes(brokerName(broker.id)));
      await Promise.all(brokers.map(prepareBroker));
      for (const name of asleep) {
        if (signal?.aborted) throw new ClusterError("Interrupted.");
        spawnNode(name);
      }
    },
    async kill(names) {
      const victims = names.map(alive).filter((identity) => identity !== null);
      for (const victim of victims) send(victim, "SIGKILL");
      for (const victim of victims) {
        if (!(await gone(victim, 30_000)))
          throw new ClusterError(`Process ${victim.pid} does not end, even by kill -9.`);
      }
    },
    async shutDown(names, withinMs) {
      const running = names.map(alive).filter((identity) => identity !== null);
      for (const identity of running) {
        send(identity, "SIGCONT");
        send(identity, "SIGTERM");
      }
      const clean = await Promise.all(running.map((identity) => gone(identity, withinMs)));
      await this.kill(names);
      return names.filter((name) => running.some((identity, i) => identity === processes[name] && !clean[i]));
    },
    async pause(name) {
      const identity = alive(name);
      if (identity !== null) send(identity, "SIGSTOP");
    },
    async resume(name) {
      const identity = alive(name);
      if (identity !== null) send(identity, "SIGCONT");
    },
    async stateOf(name) {
      const identity = alive(name);
      if (identity === null) return { state: "down", detail: "" };
      return { state: isPaused(identity) ? "paused" : "up", detail: `pid ${identity.pid}` };
    },
    async log(name, lines) {
      return tail(logOf(name), lines);
    },
    async discard() {
      removeData(dataDir);
    },
  };
}
