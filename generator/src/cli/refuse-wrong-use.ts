import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { didYouMean } from "./did-you-mean.js";
import { globalOptions } from "./global-options.js";
import { printable } from "./printable.js";
import { scanOptions } from "./scan-options.js";

/**
 * Throws a `UsageError` for a command that does not exist, for what {@link scanOptions} refuses, and for positional
 * arguments that are missing or too many. `others` are commands that are no entries of the table.
 */
export function refuseWrongUse(argv: readonly string[], commands: readonly Command[], others: readonly string[]): void {
  const words = positionalWords(argv, commands);
  const [name, ...given] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && command === undefined && ![...others, "help"].includes(name)) {
    const near = didYouMean(name, [...commands.map((candidate) => candidate.name), ...others]);
    throw new UsageError(`There is no command ${printable(name)}.${near}`, "Run `events --help` to see them all.");
  }
  const help = command === undefined ? "Run `events --help`." : `Run \`events ${command.name} --help\`.`;
  scanOptions(argv, { ...globalOptions, ...command?.options }, help);
  if (command === undefined || argv.includes("--help")) return;
  const usage = `Usage: events ${command.name} ${command.takes}`.trim();
  const required = command.takes.match(/<[^>]+>/g) ?? [];
  const missing = required[given.length];
  if (missing !== undefined) throw new UsageError(`\`events ${command.name}\` needs ${missing}.`, usage);
  const most = command.takes.includes("..") ? Number.POSITIVE_INFINITY : Object.keys(command.positionals).length;
  const surplus = given[most];
  if (surplus !== undefined) throw new UsageError(`${printable(surplus)} is one argument too many.`, usage);
}

/** The words that are neither options nor their values. The command is the first of them. */
function positionalWords(argv: readonly string[], commands: readonly Command[]): readonly string[] {
  const everyOption = Object.assign(
    {},
    globalOptions,
    ...commands.map(({ options }) => options),
  ) as typeof globalOptions;
  const words: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word === "--") return [...words, ...argv.slice(index + 1)];
    if (!word.startsWith("-") || word === "-") words.push(word);
    else if (Object.hasOwn(everyOption, word.slice(2)) && everyOption[word.slice(2)]?.type === "string") index++;
  }
  return words;
}
