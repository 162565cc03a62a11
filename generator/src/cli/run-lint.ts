import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics.js";
import { inspect } from "../pipeline.js";
import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { formatOf, printFindings, summaryOf } from "./findings.js";
import type { ExitCode, Io } from "./io.js";
import { paintFor } from "./paint.js";
import { count } from "./plural.js";
import { printable } from "./printable.js";
import { readConfig } from "./read-config.js";

export async function runLint(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.flag("rules")) return (await import("./list-rules.js")).listRules(args, io);
  const mostWarnings = readLimit(args);
  const { config } = readConfig(args, io);
  const concerns = pathFilter(args.list("paths"), config.cwd);
  const say = (text: string) => (formatOf(args) === "text" ? io.stdout : io.stderr).write(`${text}\n`);

  if (args.flag("fix")) {
    const mended = await (await import("../mend.js")).mend(config, concerns);
    if (mended.length > 0) say(`Mended ${summaryOf(mended)}.`);
  }
  const { resolved, diagnostics } = await inspect(config);
  const known = [...resolved.files.map(({ source }) => source.path), ...diagnostics.map(({ file }) => file)];
  refuseUnknownPaths(args.list("paths"), known, config.cwd);
  const findings = diagnostics.filter(({ file }) => concerns(file));
  printFindings(findings, args, io);
  const paint = paintFor(io.stdout, io, args.choice("color"));
  if (findings.length === 0) {
    say(paint.green(`${count(known.filter(concerns).length, "schema")}, no findings.`));
    return 0;
  }
  const fails = isFailure(findings, mostWarnings);
  say((fails ? paint.red : paint.yellow)(`${summaryOf(findings)}.`));
  return fails ? 1 : 0;
}

function isFailure(findings: readonly Diagnostic[], mostWarnings: number): boolean {
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return warnings < findings.length || warnings > mostWarnings;
}

function readLimit(args: Arguments): number {
  const text = args.text("max-warnings");
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings cannot be ${printable(text)}.`, "It takes a number, 0 to allow none.");
}

/** Whether a printed path is one of those asked for, or lies in one of them. */
function pathFilter(paths: readonly string[], cwd: string): (path: string) => boolean {
  const wanted = paths.map((path) => shownPath(path, cwd));
  if (wanted.length === 0 || wanted.includes("")) return () => true;
  return (path) => wanted.some((one) => path === one || path.startsWith(`${one}/`));
}

function refuseUnknownPaths(paths: readonly string[], known: readonly string[], cwd: string): void {
  const unknown = paths.find((path) => !known.some(pathFilter([path], cwd)));
  if (unknown === undefined) return;
  throw new UsageError(
    `There is no schema at ${printable(unknown)}.`,
    "Name .avsc files or folders within the schemas folder, or none for all.",
  );
}

function shownPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join("/");
}
