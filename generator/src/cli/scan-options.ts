import type { Options } from "yargs";
import { UsageError } from "../usage-error.js";
import { didYouMean } from "./did-you-mean.js";
import { printable } from "./printable.js";

/** Options that yargs itself answers. */
const BUILT_IN: Readonly<Record<string, Options>> = { help: { type: "boolean" }, version: { type: "boolean" } };

/**
 * Refuses what yargs would let through or stumble over: an option that does not exist, one that is given twice, a
 * boolean with a value, and an option without its value.
 */
export function scanOptions(
  argv: readonly string[],
  declared: Readonly<Record<string, Options>>,
  helpLine: string,
): void {
  const known = new Map(Object.entries({ ...declared, ...BUILT_IN }));
  const seen = new Set<string>();
  for (const [index, word] of argv.entries()) {
    if (word === "--") return;
    if (!word.startsWith("-") || word === "-") continue;
    const [written = "", value] = splitOnce(word);
    const name = plainName(written, known);
    const option = known.get(name);
    if (option === undefined || !written.startsWith("--")) {
      const near = didYouMean(written.replace(/^-+/, ""), known.keys()).replace("mean ", "mean --");
      throw new UsageError(`There is no option ${printable(written)}.${near}`, helpLine);
    }
    if (seen.has(name)) throw new UsageError(`--${name} is given twice.`, "Give it once.");
    seen.add(name);
    if (option.type === "boolean") {
      if (value !== undefined && value !== "true" && value !== "false") {
        throw new UsageError(`--${name} takes no value, and was given ${printable(value)}.`, `Write --${name} alone.`);
      }
    } else if (isNoValue(value ?? argv[index + 1], value !== undefined)) {
      throw new UsageError(`--${name} needs a value.`, helpLine);
    } else {
      checkChoice(name, value ?? argv[index + 1] ?? "", option);
    }
  }
}

function splitOnce(word: string): [string, string?] {
  const at = word.indexOf("=");
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function plainName(written: string, known: ReadonlyMap<string, Options>): string {
  const name = written.replace(/^--?/, "");
  const positive = name.replace(/^no-/, "");
  return positive !== name && known.get(positive)?.type === "boolean" ? positive : name;
}

function isNoValue(value: string | undefined, attached: boolean): boolean {
  return value === undefined || value.trim() === "" || (!attached && value.startsWith("-") && value !== "-");
}

function checkChoice(name: string, value: string, option: Options): void {
  const choices = (option.choices ?? []).map(String);
  if (choices.length === 0 || choices.includes(value)) return;
  throw new UsageError(
    `--${name} cannot be ${printable(value)}.${didYouMean(value, choices)}`,
    `It takes ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}.`,
  );
}
