import { chooseSource, type Source } from "../baseline/choose-source.js";
import { type CompatOptions, type CompatReport, checkCompat } from "../compat.js";
import type { Config } from "../config.js";
import { POLICIES } from "../policy.js";
import type { Arguments } from "./arguments.js";
import { draftApprovals } from "./draft-approvals.js";
import { formatOf, printFindings, summaryOf } from "./findings.js";
import type { ExitCode, Io } from "./io.js";
import { paintFor } from "./paint.js";
import { count } from "./plural.js";
import { printable } from "./printable.js";
import { progressOn } from "./progress.js";
import { readConfig } from "./read-config.js";
import { registryPlaceFrom } from "./registry-options.js";

/** `events compat`. */
export async function runCompat(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.flag("rules")) return (await import("./list-compat-rules.js")).listCompatRules(args, io);
  const { config } = readConfig(args, io);
  const progress = progressOn(io);
  const options = { ...readOptions(args, io, config), onStep: (step: string) => progress.onStep(step) };
  const say = (text: string) => (formatOf(args) === "text" ? io.stdout : io.stderr).write(`${text}\n`);
  let report: CompatReport;
  try {
    if (args.flag("fix")) {
      const mended = await (await import("../mend-compat.js")).mendCompat(config, options);
      if (mended.length > 0) say(`Mended ${summaryOf(mended)}.`);
    }
    report = await checkCompat(config, options);
    if (args.flag("approve")) {
      for (const file of draftApprovals(report.breaks, config)) say(`Wrote ${printable(file)}`);
      say("Fill in who decided on each of them, why, and until when; a review then approves the break.");
    }
  } finally {
    progress.end();
  }
  return print(report, { args, io, say, nothing: NOTHING_THERE[options.source.kind] });
}

function readOptions(args: Arguments, io: Io, config: Config): CompatOptions {
  const source = chooseSource(args.text("against"), config.cwd);
  const policy = POLICIES.find((each) => each === args.text("policy"));
  return {
    source,
    date: new Date().toISOString().slice(0, 10),
    ...(source.kind === "registry" ? { place: registryPlaceFrom(args, io, source.url) } : {}),
    ...(policy === undefined ? {} : { policy }),
  };
}

interface Printing {
  readonly args: Arguments;
  readonly io: Io;
  readonly say: (text: string) => void;
  /** What to say where there is nothing to compare with. */
  readonly nothing: string;
}

function print({ diagnostics, baselines, events }: CompatReport, { args, io, say, nothing }: Printing): ExitCode {
  printFindings(diagnostics, args, io);
  const paint = paintFor(io.stdout, io, args.choice("color"));
  if (events === null) {
    say(paint.red(`${summaryOf(diagnostics)}. Mend the schemas first; nothing was compared.`));
    return 1;
  }
  const against = baselineText(baselines);
  if (diagnostics.length === 0) {
    say(paint.green(baselines.length === 0 ? nothing : `${count(events, "event")} ${against}: nothing breaks.`));
    return 0;
  }
  const fails = diagnostics.some(({ severity }) => severity === "error");
  say((fails ? paint.red : paint.yellow)(`${summaryOf(diagnostics)}, ${against}.`));
  return fails ? 1 : 0;
}

const NOTHING_RELEASED =
  "Nothing has been released yet, so nothing can break. Compare with another state by --against.";
const NOTHING_THERE: Readonly<Record<Source["kind"], string>> = {
  released: NOTHING_RELEASED,
  registry: "The registry has none of these events yet, so nothing can break.",
  folder: NOTHING_RELEASED,
  git: NOTHING_RELEASED,
};

function baselineText(baselines: readonly string[]): string {
  const [only] = baselines;
  if (baselines.length === 1 && only !== undefined) return `against ${printable(only)}`;
  return `against ${baselines.length} earlier states`;
}
