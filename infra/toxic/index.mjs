// @ts-check
export { startClusterBehindProxies } from "./cluster-behind-proxies.mjs";
export { startToxicProxy } from "./toxic-proxy.mjs";
