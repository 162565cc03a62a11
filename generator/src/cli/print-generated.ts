import type { Config } from "../config.js";
import type { Generated } from "../pipeline.js";
import type { Report } from "../report.js";
import { MANIFEST_FILE } from "../write/manifest.js";
import { shown } from "../write/place.js";
import type { Arguments } from "./arguments.js";
import { columns } from "./columns.js";
import { DRIFT_WORDS, driftFindings, driftOf } from "./drift.js";
import { formatOf, printFindings, summaryOf } from "./findings.js";
import type { ExitCode, Io } from "./io.js";
import { paintFor } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printable } from "./printable.js";

interface Context {
  readonly args: Arguments;
  readonly io: Io;
  readonly config: Config;
  readonly milliseconds: number;
}

/** Says what a run did or, after `--check`, what it would do. Tools read stdout, so they get findings there alone. */
export function printGenerated({ diagnostics, report }: Generated, context: Context): ExitCode {
  const { args, io, config } = context;
  if (report === null) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    printFindings(errors, args, io);
    say(context, paintFor(io.stdout, io, args.choice("color")).red(`${summaryOf(errors)}. Nothing was written.`));
    return 1;
  }
  if (!args.flag("check")) {
    say(context, generatedText(report, context));
    return 0;
  }
  const drift = driftOf(report);
  if (formatOf(args) !== "text") printFindings(driftFindings(report, config), args, io);
  else io.stdout.write(columns(drift.map(({ kind, path, why }) => [DRIFT_WORDS[kind], path, why])));
  if (drift.length === 0) {
    say(context, `${upToDate(report)} in ${seconds(context)}${warnings(report)}`);
    return 0;
  }
  const what = count(drift.length, "file is", "files are");
  say(context, `${what} not as generated. Run \`events generate\`, and commit what it writes.`);
  return 1;
}

/** To stdout for people; to stderr where stdout is for tools. */
function say({ args, io }: Context, text: string): void {
  (formatOf(args) === "text" ? io.stdout : io.stderr).write(`${text}\n`);
}

function generatedText(report: Report, context: Context): string {
  const changes = report.changes.filter(({ path }) => path !== MANIFEST_FILE);
  if (report.changes.length === 0) return `${upToDate(report)} in ${seconds(context)}${warnings(report)}`;
  const rows = report.emitters.map(({ name, files }) => {
    const written = changes.filter(({ emitter }) => emitter === name).length;
    return [`  ${name}`, count(files, "file"), written === 0 ? "unchanged" : `${written} written`];
  });
  const removed = changes.filter(({ removes }) => removes).length;
  const parts = [
    [changes.length - removed, "written"],
    [removed, "removed"],
    [report.unchanged, "unchanged"],
  ].flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`));
  const from = printable(shown(context.config, context.config.schemas));
  const lost = changes.filter(({ losesEdit }) => losesEdit);
  return [
    `Generated ${count(report.events, "event")} of ${count(report.domains, "domain")} from ${from}`,
    columns(rows).trimEnd(),
    ...lost.map(
      ({ path, removes }) => `${removes ? "Removed" : "Replaced"} ${printable(path)}, which was not as generated.`,
    ),
    `${sentenceList(parts)} in ${seconds(context)}${warnings(report)}`,
  ].join("\n");
}

function upToDate(report: Report): string {
  return `${count(report.events, "event")} of ${count(report.domains, "domain")}: all ${count(report.unchanged, "file")} up to date`;
}

function warnings({ warnings: number }: Report): string {
  return number === 0 ? "." : `; ${count(number, "warning")} (\`events lint\` shows them).`;
}

function seconds({ milliseconds }: Context): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
