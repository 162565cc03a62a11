// @ts-check
import { freePorts, startCluster } from "../cluster/index.mjs";
import { startToxicProxy } from "./toxic-proxy.mjs";

/**
 * @typedef {import("../cluster/index.mjs").RunningCluster & {
 *   proxy: (id: number) => import("./toxic-proxy.mjs").ToxicProxy,
 *   directServers: string,
 * }} ClusterBehindProxies
 *   `proxy` is the one before a broker; `directServers` lead past the proxies only until the brokers, asked for the
 *   cluster's addresses, name the proxies again.
 */

/**
 * A cluster whose every client connection runs through a proxy: brokers advertise the proxies. Traffic between brokers
 * does not, so that a fault strikes clients alone.
 * @param {Omit<import("../cluster/index.mjs").StartOptions, "ports" | "advertisedPorts">} [options]
 * @returns {Promise<ClusterBehindProxies>} `stop` also closes the proxies
 */
export async function startClusterBehindProxies({ brokers = 3, ...options } = {}) {
  const ports = await freePorts(brokers);
  const proxies = await Promise.all(ports.map((upstreamPort) => startToxicProxy({ upstreamPort })));
  const closeAll = () => Promise.all(proxies.map((proxy) => proxy.close()));
  try {
    const advertisedPorts = proxies.map((proxy) => proxy.port);
    const cluster = await startCluster({ ...options, ports, advertisedPorts });
    return {
      ...cluster,
      directServers: ports.map((port) => `127.0.0.1:${port}`).join(","),
      proxy(id) {
        const proxy = proxies[id - 1];
        if (proxy === undefined) throw new RangeError(`There is no broker ${id}.`);
        return proxy;
      },
      async stop() {
        await Promise.all([cluster.stop(), closeAll()]);
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
