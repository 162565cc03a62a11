import { existsSync } from "node:fs";
import { join } from "node:path";
import { chooseSource } from "../baseline/choose-source.js";
import { RELEASED_FOLDER } from "../baseline/released-schemas.js";
import type { LeveledChange } from "../changelog/change-level.js";
import { highestLevel, LEVELS } from "../changelog/level.js";
import { releasedChanges } from "../changelog/released-changes.js";
import { type Difference, type DiffOptions, diff, type State } from "../diff.js";
import { positionAt } from "../load/position.js";
import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { changesText } from "./changes-text.js";
import { didYouMean } from "./did-you-mean.js";
import { formatOf } from "./findings.js";
import type { ExitCode, Io } from "./io.js";
import { type Paint, paintFor } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printable, printableJson } from "./printable.js";
import { readConfig } from "./read-config.js";
import { registryPlaceFrom } from "./registry-options.js";

/** `events diff`. What it shows is nobody's fault, so it exits with 0. */
export async function runDiff(args: Arguments, io: Io): Promise<ExitCode> {
  const { config } = readConfig(args, io);
  const from = stateFrom(args.text("from"), { kind: "last-release" }, config);
  const to = stateFrom(args.text("to"), { kind: "today" }, config);
  const options: DiffOptions = {
    from,
    to,
    place: from.kind === "registry" ? registryPlaceFrom(args, io, from.url) : undefined,
  };
  const found = await diff(config, options);
  const changes = select(found, args);
  if (formatOf(args) === "json") {
    io.stdout.write(changes.map((change) => `${printableJson(asObject(change))}\n`).join(""));
    return 0;
  }
  io.stdout.write(asText({ ...found, changes }, paintFor(io.stdout, io, args.choice("color"))));
  return 0;
}

/** A version that was released is meant before a tag or folder of that name. */
function stateFrom(text: string | undefined, otherwise: State, config: { schemas: string; cwd: string }): State {
  if (text === undefined) return otherwise;
  const version = text.replace(/^v(?=\d)/, "");
  if (/^\d+\.\d+\.\d+$/.test(version) && existsSync(join(config.schemas, RELEASED_FOLDER, `${version}.json`))) {
    return { kind: "release", version };
  }
  const source = chooseSource(text, config.cwd);
  return source.kind === "released" ? otherwise : source;
}

function select({ changes, eventTypes }: Difference, args: Arguments): readonly LeveledChange[] {
  const least = LEVELS.indexOf(LEVELS.find((level) => level === args.text("level")) ?? "patch");
  const wanted = args
    .text("event")
    ?.split(",")
    .map((event) => event.trim());
  // "Nothing changed" of an event that is merely misspelt would be believed.
  const unknown = wanted?.find((event) => !eventTypes.has(event));
  if (unknown !== undefined) {
    throw new UsageError(
      `Neither state has an event ${printable(unknown)}.${didYouMean(unknown, eventTypes)}`,
      "Write it as in the schema: Patient.Created.",
    );
  }
  return changes.filter(
    (change) =>
      LEVELS.indexOf(change.level) >= least &&
      (wanted === undefined || wanted.some((event) => change.events.includes(event))),
  );
}

function asObject(change: LeveledChange): object {
  const { place, ...rest } = change;
  const { line, column } = positionAt(place.file.text, place.node.start);
  return { ...rest, file: place.file.path, line, column };
}

function asText({ from, to, changes }: Difference, paint: Paint): string {
  const title = `${printable(from)} to ${printable(to)}`;
  const released = releasedChanges(changes);
  const level = highestLevel(released.map((change) => change.level));
  if (level === null) return `${title}: nothing changed.\n`;
  const subjects = new Set(released.map(({ subject }) => subject));
  const numbers = LEVELS.toReversed().map((each) => ({
    each,
    number: released.filter((change) => change.level === each).length,
  }));
  const parts = numbers.filter(({ number }) => number > 0).map(({ each, number }) => `${number} ${each}`);
  return `${changesText(released, paint)}${title}: ${count(released.length, "change")} of ${count(subjects.size, "schema")} (${sentenceList(parts)}), which makes it a ${level} release.\n`;
}
