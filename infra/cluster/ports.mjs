// @ts-check
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { ClusterError } from "./cluster-error.mjs";

/**
 * Whether a server could listen on this port of this host. A host that the machine has not got (no IPv6) is free.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
const isFreeOn = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error && error.code !== "EADDRINUSE" && error.code !== "EACCES"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/**
 * Whether the port is free on both loopback addresses: a client of `localhost` may try either first.
 * @param {number} port
 */
export const isFree = async (port) => (await isFreeOn(port, "127.0.0.1")) && (await isFreeOn(port, "::1"));

/**
 * @param {readonly { port: number, variable: string, what: string }[]} wanted
 * @throws {ClusterError} naming every port that is taken and the variable that moves it
 */
export async function refuseTakenPorts(wanted) {
  const taken = [];
  for (const entry of wanted) if (!(await isFree(entry.port))) taken.push(entry);
  if (taken.length === 0) return;
  const list = taken.map(({ port, variable, what }) => `port ${port} (${what}, ${variable})`).join(", ");
  throw new ClusterError(
    `Another program already listens on ${list}: end it, or set ${taken.length > 1 ? "those variables" : "that variable"} to a free port.`,
  );
}

/** The lowest port that the kernel gives to outgoing connections. */
function firstEphemeralPort() {
  try {
    return Number.parseInt(readFileSync("/proc/sys/net/ipv4/ip_local_port_range", "utf8"), 10) || 32768;
  } catch {
    return 32768;
  }
}

/**
 * Ports that nobody listens on. They lie below the range of outgoing connections: there, a client that keeps trying a
 * dead broker could be given the broker's own port, connect to itself, and keep the broker from coming back.
 * @param {number} count
 * @param {readonly number[]} [except] ports that are free still, and spoken for
 * @returns {Promise<number[]>}
 */
export async function freePorts(count, except = []) {
  const lowest = 10_000;
  const highest = Math.max(firstEphemeralPort(), lowest + 1000);
  /** @type {Set<number>} */
  const found = new Set();
  for (let attempt = 0; found.size < count && attempt < 200 * count; attempt++) {
    const port = randomInt(lowest, highest);
    if (!found.has(port) && !except.includes(port) && (await isFree(port))) found.add(port);
  }
  if (found.size < count) throw new ClusterError(`No ${count} free ports between ${lowest} and ${highest}.`);
  return [...found];
}
