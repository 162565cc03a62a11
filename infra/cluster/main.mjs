#!/usr/bin/env node
// @ts-check
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCommandLine } from "./arguments.mjs";
import { ClusterError, UsageError } from "./cluster-error.mjs";
import { down, kill, logs, start, status, topics, up } from "./commands.mjs";
import { help } from "./help.mjs";
import { withLock } from "./lock.mjs";

const dataDir = resolve(process.env.CLUSTER_DATA || fileURLToPath(new URL("../.data/cluster", import.meta.url)));

/** @param {import("./arguments.mjs").Request} request */
function run(request) {
  const interrupt = new AbortController();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, () => interrupt.abort());
  const context = {
    dataDir,
    env: process.env,
    say: /** @param {string} line */ (line) => console.error(line),
    print: /** @param {string} line */ (line) => console.log(line),
    signal: interrupt.signal,
  };
  switch (request.command) {
    case "help":
      process.stdout.write(help);
      return 0;
    case "up":
      return withLock(dataDir, () => up(context));
    case "down":
      return withLock(dataDir, () => down({ ...context, data: request.data }));
    case "kill":
      return withLock(dataDir, () => kill({ ...context, broker: request.broker }));
    case "start":
      return withLock(dataDir, () => start({ ...context, broker: request.broker }));
    case "status":
      return status(context);
    case "topics":
      return topics(context);
    case "logs":
      return logs({ ...context, node: request.node });
  }
}

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\nSee: npm run cluster -- --help`);
  else console.error(error instanceof ClusterError ? error.message : error);
  process.exitCode = error instanceof ClusterError ? 1 : 2;
}
