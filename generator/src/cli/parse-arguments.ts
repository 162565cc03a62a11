import { readFileSync } from "node:fs";
import yargs, { type Argv } from "yargs";
import { UsageError } from "../usage-error.js";
import { Arguments } from "./arguments.js";
import type { Command } from "./command.js";
import { globalOptions } from "./global-options.js";
import type { Io } from "./io.js";
import { refuseWrongUse } from "./refuse-wrong-use.js";

/** What was asked for: a command to run, or text (help, version, completions) that is the whole answer. */
export type Parsed =
  | { readonly kind: "run"; readonly command: Command; readonly args: Arguments }
  | { readonly kind: "answer"; readonly text: string; readonly asked: boolean };

const WIDEST_HELP = 110;
const COMPLETION_COMMAND = "completion";
const COMPLETING = "--get-yargs-completions";

/** Reads the command line. Throws a `UsageError` for whatever no command would understand. */
export async function parseArguments(argv: readonly string[], commands: readonly Command[], io: Io): Promise<Parsed> {
  const completing = argv.includes(COMPLETING);
  if (!completing) refuseWrongUse(argv, commands, [COMPLETION_COMMAND]);
  let chosen: Parsed | null = null;
  const parser = describe(commands, io, (command, args) => {
    chosen = { kind: "run", command, args };
  });
  offerCompletions(parser, completing ? await dynamicCompletions(argv, commands, io) : null);
  const asked = argv.length > 0;
  const words = asked ? argv : ["--help"];
  const text = await outputOf(parser, words);
  const isHelp = !completing && (words.includes("--help") || words[0] === "help");
  const examples = isHelp ? examplesText(commands.find(({ name }) => name === words[0])) : "";
  return chosen ?? { kind: "answer", text: `${text}\n${examples && `${examples}\n`}`, asked };
}

function describe(commands: readonly Command[], io: Io, choose: (command: Command, args: Arguments) => void): Argv {
  const parser = yargs([])
    .scriptName("events")
    .locale("en")
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(`${message}.`, "Run `events --help` to see what it takes.");
    })
    .parserConfiguration({
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .usage("Usage: $0 <command> [options]\n\nTurns Avro schemas into a typed SDK, an event catalog and migrations.")
    .options(globalOptions)
    .group(Object.keys(globalOptions), "For every command:")
    .help()
    .version(version())
    .epilogue("Exit codes: 0 fine, 1 findings, 2 wrong use or a failure. `events <command> --help` shows examples.")
    .wrap(Math.min(WIDEST_HELP, io.stdout.columns ?? WIDEST_HELP));
  for (const command of commands) {
    parser.command({
      command: `${command.name} ${command.takes}`.trim(),
      describe: command.summary,
      builder: (own: Argv) => {
        own.usage(`Usage: events ${command.name} ${command.takes} [options]\n\n${command.summary}.`.replace("  ", " "));
        for (const [name, positional] of Object.entries(command.positionals)) own.positional(name, positional);
        return own.options(command.options);
      },
      handler: (values) => {
        const declared = [globalOptions, command.options, command.positionals].flatMap((part) => Object.keys(part));
        choose(command, new Arguments(declared, new Map(Object.entries(values))));
      },
    });
  }
  return parser;
}

function offerCompletions(parser: Argv, offered: readonly string[] | null): void {
  const summary = "Print a script that completes commands, options and event types in your shell";
  parser.completion(
    COMPLETION_COMMAND,
    summary,
    (_word: string, _values: unknown, byDefault: () => void, done: (found: string[]) => void) => {
      if (offered === null) byDefault();
      else done([...offered]);
    },
  );
}

/** The words of the command line that is being completed come behind the flag, the shell's name for us first. */
async function dynamicCompletions(
  argv: readonly string[],
  commands: readonly Command[],
  io: Io,
): Promise<readonly string[] | null> {
  const [, name, ...words] = argv.slice(argv.indexOf(COMPLETING) + 1);
  const word = words.at(-1) ?? "";
  const command = commands.find((candidate) => candidate.name === name);
  if (command?.complete === undefined || word.startsWith("-") || words.length === 0) return null;
  return command.complete(io).catch(() => []);
}

/** What yargs has to say itself. It calls back once more when it completes words: the last time counts. */
async function outputOf(parser: Argv, argv: readonly string[]): Promise<string> {
  let printed = "";
  await parser.parse([...argv], (_error: unknown, _values: unknown, output: string) => {
    printed = output;
  });
  return printed;
}

/** Apart from yargs' own, which breaks lines that are there to be copied. */
function examplesText(command: Command | undefined): string {
  const examples = command?.examples ?? [
    ["events generate", "Generate everything from the schemas"],
    ["events show Patient.Created", "Show all that is known of one event"],
  ];
  return `\nExamples:\n${examples.map(([line, what]) => `  ${line}\n      ${what}`).join("\n")}`;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}
