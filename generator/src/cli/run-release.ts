import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import { checkCompat } from "../compat.js";
import type { Config } from "../config.js";
import { generate } from "../pipeline.js";
import { planRelease, type ReleasePlan } from "../release.js";
import { UsageError } from "../usage-error.js";
import { createFiles } from "../write/create-files.js";
import { shown } from "../write/place.js";
import { replaceFile } from "../write/replace-file.js";
import type { Arguments } from "./arguments.js";
import { changesText } from "./changes-text.js";
import { formatOf, printFindings, summaryOf } from "./findings.js";
import { readTarget } from "./generate-once.js";
import type { ExitCode, Io } from "./io.js";
import { paintFor } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printable, printableJson } from "./printable.js";
import { progressOn } from "./progress.js";

/** `events release`. */
export async function runRelease(args: Arguments, io: Io): Promise<ExitCode> {
  const { config, file } = readTarget(args, io);
  if (file === null) {
    throw new UsageError("There is no events.config.json to keep the version in.", "Run `events init` to write one.");
  }
  const date = new Date().toISOString().slice(0, 10);
  const { diagnostics } = await checkCompat(config, { source: { kind: "released" }, date });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return refuse(errors, args, io);
  const plan = await planRelease(config, date, args.text("package-version") ?? null);
  show(plan, args, io);
  if (plan.entry === null || args.flag("dry-run")) return 0;
  return carryOut(plan, { config, file }, args, io);
}

type Findings = Parameters<typeof printFindings>[0];

function refuse(errors: Findings, args: Arguments, io: Io): ExitCode {
  printFindings(errors, args, io);
  const text = `${summaryOf(errors)}. Nothing was released: mend it, or see \`events compat --help\` for how a break is approved.`;
  (formatOf(args) === "text" ? io.stdout : io.stderr).write(`${text}\n`);
  return 1;
}

function show({ previous, level, entry }: ReleasePlan, args: Arguments, io: Io): void {
  if (formatOf(args) === "json") {
    io.stdout.write(
      `${printableJson({ previous, level, version: entry?.version ?? null, changes: entry?.changes ?? [] })}\n`,
    );
    return;
  }
  if (entry === null) {
    io.stdout.write(`Nothing changed since ${previous}, so there is nothing to release.\n`);
  } else if (previous === null) {
    io.stdout.write(`The first release, ${entry.version}: ${count(entry.changes.length, "change")} from nothing.\n`);
  } else {
    const paint = paintFor(io.stdout, io, args.choice("color"));
    const changes = count(entry.changes.length, "change");
    io.stdout.write(
      `${changesText(entry.changes, paint)}${previous} to ${entry.version}: ${changes}, a ${level} release.\n`,
    );
  }
}

/**
 * The generated tree first, then the version, and what was released last: whatever is cut off in between, the same command
 * does the rest.
 */
async function carryOut(
  { entry, files }: ReleasePlan,
  { config, file }: { readonly config: Config; readonly file: string },
  args: Arguments,
  io: Io,
): Promise<ExitCode> {
  if (entry === null) return 0;
  const { version } = entry;
  const progress = progressOn(io);
  try {
    const { report, diagnostics } = await generate(
      { ...config, packageVersion: version },
      { release: true, releaseEntry: entry, onStage: progress.onStage },
    );
    if (report === null)
      return refuse(
        diagnostics.filter(({ severity }) => severity === "error"),
        args,
        io,
      );
  } finally {
    progress.end();
  }
  setVersion(file, version);
  createFiles(new Map([...files].map(([path, content]) => [join(config.schemas, path), content])));
  const written = [...[...files.keys()].map((path) => join(config.schemas, path)), file, config.out];
  const places = [...written, ...(config.catalogFile.startsWith(config.out) ? [] : [config.catalogFile])];
  const say = formatOf(args) === "text" ? io.stdout : io.stderr;
  say.write(
    `Released ${version}. Commit ${sentenceList(places.map((path) => printable(shown(config, path))))}; then run \`events register\`.\n`,
  );
  return 0;
}

/** Everything else in the file stays as it is written. */
function setVersion(file: string, version: string): void {
  const text = readFileSync(file, "utf8");
  const edits = modify(text, ["version"], version, { formattingOptions: { insertSpaces: true, tabSize: 2 } });
  const changed = applyEdits(text, edits);
  if (changed !== text) replaceFile(file, changed);
}
