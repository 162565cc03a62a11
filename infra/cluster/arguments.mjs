// @ts-check
import { parseArgs } from "node:util";
import { UsageError } from "./cluster-error.mjs";

/**
 * What a command line asks for.
 * @typedef {{ command: "help" } | { command: "up" } | { command: "down", data: boolean } | { command: "status" }
 *   | { command: "topics" }   | { command: "kill", broker: number } | { command: "start", broker: number }
 *   | { command: "logs", node: "registry" | number }} Request
 */

const commands = ["up", "down", "status", "topics", "kill", "start", "logs"];

/**
 * @param {readonly string[]} argv without node and the script
 * @returns {Request}
 * @throws {UsageError}
 */
export function parseCommandLine(argv) {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  if (values.help || command === "help") return { command: "help" };
  if (command === undefined) throw new UsageError(`A command is missing: ${commands.join(", ")}.`);
  if (!commands.includes(command)) throw new UsageError(`There is no command ${command}: ${commands.join(", ")}.`);
  if (values.data && command !== "down") throw new UsageError("--data belongs to down.");
  switch (command) {
    case "kill":
    case "start":
      return { command, broker: brokerOf(command, rest) };
    case "logs":
      return { command, node: rest.length === 1 && rest[0] === "registry" ? "registry" : brokerOf(command, rest) };
    default:
      if (rest.length > 0) throw new UsageError(`${command} takes no ${rest.join(" ")}.`);
      if (command === "down") return { command, data: values.data ?? false };
      return { command: /** @type {"up" | "status" | "topics"} */ (command) };
  }
}

/** @param {readonly string[]} argv */
function parse(argv) {
  try {
    return parseArgs({
      args: [...argv],
      options: { help: { type: "boolean", short: "h" }, data: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(/** @type {Error} */ (error).message);
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} rest
 */
function brokerOf(command, rest) {
  const [text = ""] = rest;
  if (rest.length === 1 && /^[123]$/.test(text)) return Number(text);
  const names = command === "logs" ? "1, 2, 3 or registry" : "1, 2 or 3";
  throw new UsageError(`${command} takes one broker: ${names}.`);
}
