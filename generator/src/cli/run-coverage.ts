import { coverage } from "../coverage/coverage.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import { KNOWN_STANDARDS } from "../resolve/standards/known-standards.js";
import type { StandardList } from "../resolve/standards/standard-list.js";
import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { coverageRows, coverageSummary, coverageText } from "./coverage-text.js";
import { formatOf, printFindings } from "./findings.js";
import { inspectCatalog } from "./inspect-catalog.js";
import type { ExitCode, Io } from "./io.js";
import { paintFor } from "./paint.js";
import { printableJson } from "./printable.js";

/** `events coverage`. Standards are judged by what events say of themselves, so rules have no say here. */
export async function runCoverage(args: Arguments, io: Io): Promise<ExitCode> {
  const inspected = await inspectCatalog(args, io);
  if (inspected === null) return 1;
  const lists = choose([...(inspected.resolved.standards?.values() ?? [])], args.text("standard"));
  const report = coverage(inspected.catalog.events, lists);
  print(report, args, io);
  return report.findings.length > 0 ? 1 : 0;
}

/** Of which a tree without any list is told. */
const DEFAULT = { key: "hl7v2", holds: "messages" };

function choose(lists: readonly StandardList[], asked: string | undefined): readonly StandardList[] {
  const chosen = asked === undefined ? lists : lists.filter(({ key }) => key === asked);
  if (chosen.length > 0) return chosen;
  const { key, holds } = KNOWN_STANDARDS.find((known) => known.key === asked) ?? DEFAULT;
  const file = `standards/${key}.json`;
  throw new UsageError(
    asked === undefined
      ? "The schemas folder has no lists of standards."
      : `There is no ${file} in the schemas folder.`,
    `Write ${file} with "standard", "source", "form", "${holds}" and "gaps"; \`events lint\` names what it lacks.`,
  );
}

function print(report: CoverageReport, args: Arguments, io: Io): void {
  const format = formatOf(args);
  const onlyMissing = args.flag("missing");
  if (format === "github") {
    printFindings(report.findings, args, io);
    return;
  }
  // The tables say what is missing; what is said in vain stands in no table.
  const inVain = report.findings.filter(({ rule }) => rule === "gap-covered");
  if (format === "json") {
    const rows = coverageRows(report).filter(({ state }) => !onlyMissing || state !== "carried");
    io.stdout.write(rows.map((row) => `${printableJson(row)}\n`).join(""));
    printFindings(inVain, args, { ...io, stdout: io.stderr });
    return;
  }
  const paint = paintFor(io.stdout, io, args.choice("color"));
  const width = io.stdout.isTTY ? (io.stdout.columns ?? 120) : Number.POSITIVE_INFINITY;
  io.stdout.write(coverageText(report, { onlyMissing, width, paint }));
  printFindings(inVain, args, io);
  io.stdout.write(coverageSummary(report, paint));
}
