import yargs, { type Argv, type Options } from "yargs";
import { isEventError } from "../errors.js";
import type { ExitCode, Io } from "./io.js";
import { letterOptions, type Values } from "./letter-options.js";
import { type Action, runDeadLetters } from "./run-dead-letters.js";

const json = { json: { type: "boolean", describe: "One JSON object or list, for tools" } } as const;
const yes = { yes: { type: "boolean", describe: "Do it; without it is only shown what would be done" } } as const;

const COMMANDS: readonly {
  readonly action: Action;
  readonly summary: string;
  readonly options: Readonly<Record<string, Options>>;
}[] = [
  {
    action: "list",
    summary: "List dead letters, and events that wait behind them",
    options: {
      ...letterOptions,
      limit: { type: "number", default: 100, describe: "At most so many" },
      "show-keys": { type: "boolean", describe: "Show keys too, which may identify patients" },
      ...json,
    },
  },
  { action: "preview", summary: "Show what a replay or a discard would take", options: { ...letterOptions, ...json } },
  { action: "counts", summary: "Count them", options: { group: letterOptions.group, ...json } },
  {
    action: "replay",
    summary: "Let the consumers of their groups handle dead letters again, in order per key",
    options: {
      ...letterOptions,
      rate: { type: "number", default: 10, describe: "At most so many a second" },
      force: { type: "boolean", describe: "Also those that have had all their tries" },
      wait: { type: "boolean", describe: "Until the replay has ended" },
      ...yes,
      ...json,
    },
  },
  { action: "discard", summary: "Give dead letters up for good", options: { ...letterOptions, ...yes, ...json } },
];

const EPILOGUE = `They are looked for in DATABASE_URL; where that is not set, in the topics of KAFKA_BOOTSTRAP_SERVERS.
Out of topics they can be listed and discarded here, and replayed by a service's own process.

Examples:
  events-ops dead-letters preview --group care-journey-service
      What its consumers could not handle, by code and event type
  events-ops dead-letters replay --code HANDLER.FAILED --since 2026-11-23T10:00:00Z --rate 20 --yes --wait
      Replay what failed with that code since then, and wait for it
  events-ops dead-letters discard --id 0190aaaa-bbbb-8ccc-8ddd-eeeeffff0000 --yes
      Give one up; what is parked behind it is handled

Exit codes: 0 fine, 1 not everything was done, 2 wrong use or a failure.`;

/** Runs `events-ops` with the arguments that follow its name. Never rejects: what goes wrong is told on stderr. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    let chosen: { readonly action: Action; readonly values: Values } | undefined;
    let printed = "";
    const parser = describe((action, values) => {
      chosen = { action, values };
    });
    await parser.parse([...argv], (_error: unknown, _values: unknown, output: string) => {
      printed = output;
    });
    if (chosen !== undefined) return await runDeadLetters(chosen.action, chosen.values, io);
    io.stdout.write(`${printed}\n`);
    return 0;
  } catch (error) {
    const known = error instanceof WrongUse || isEventError(error);
    io.stderr.write(`events-ops: ${known ? error.message : `this should not have happened: ${String(error)}`}\n`);
    return 2;
  }
}

class WrongUse extends Error {}

function describe(choose: (action: Action, values: Values) => void): Argv {
  return yargs([])
    .scriptName("events-ops")
    .locale("en")
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new WrongUse(`${message}. \`events-ops --help\` says what it takes.`);
    })
    .usage("Usage: $0 dead-letters <command> [options]")
    .command("dead-letters", "What consumers could not handle", (own: Argv) => {
      for (const { action, summary, options } of COMMANDS) {
        own.command(
          action,
          summary,
          (command: Argv) => command.options(options).epilogue(EPILOGUE),
          (values) => choose(action, values),
        );
      }
      return own.demandCommand(1, 1, "Say which: list, preview, counts, replay or discard").epilogue(EPILOGUE);
    })
    .demandCommand(1, 1, "Say what: dead-letters")
    .strict()
    .version(false)
    .help()
    .epilogue(EPILOGUE)
    .wrap(110);
}
