import { tagsOfRecord } from "../emit/kit/sensitive-tags.js";
import type { Catalog, Event } from "../model/catalog.js";
import { UsageError } from "../usage-error.js";
import type { Arguments } from "./arguments.js";
import { columns } from "./columns.js";
import { didYouMean } from "./did-you-mean.js";
import { formatOf } from "./findings.js";
import { inspectCatalog } from "./inspect-catalog.js";
import type { ExitCode, Io } from "./io.js";
import { printable, printableJson } from "./printable.js";

interface Row {
  readonly event: Event;
  readonly tags: readonly string[];
}

export async function runList(args: Arguments, io: Io): Promise<ExitCode> {
  const inspected = await inspectCatalog(args, io);
  if (inspected === null) return 1;
  const { catalog } = inspected;
  const rows = select(catalog, args);
  if (formatOf(args) === "json") io.stdout.write(rows.map((row) => `${printableJson(asObject(row))}\n`).join(""));
  else io.stdout.write(asText(rows, io));
  return 0;
}

function select(catalog: Catalog, args: Arguments): readonly Row[] {
  const [domain, status, tag] = ["domain", "status", "tag"].map((name) => args.text(name));
  const rows = catalog.events.map((event) => ({ event, tags: tagsOfRecord(event.record, catalog.types) }));
  refuseUnknown(
    "domain",
    domain,
    catalog.domains.map(({ name }) => name),
  );
  refuseUnknown("tag", tag, ["PII", "PHI", "FINANCIAL", ...rows.flatMap(({ tags }) => tags)]);
  return rows.filter(
    ({ event, tags }) =>
      (domain === undefined || event.domain === domain) &&
      (status === undefined || event.status === status) &&
      (tag === undefined || tags.includes(tag)),
  );
}

function refuseUnknown(what: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  const list = [...new Set(known)].slice(0, 20).join(", ");
  throw new UsageError(`There is no ${what} ${printable(value)}.${didYouMean(value, known)}`, `There are: ${list}.`);
}

function asObject({ event, tags }: Row): object {
  const { eventType, enumKey, domain, area, status, schemaVersion, since, topic, keyField, source, doc } = event;
  return { eventType, enumKey, domain, area, status, schemaVersion, since, topic, keyField, tags, source, doc };
}

/** On a terminal each event keeps to its line; into a pipe goes everything, without a head that tools would count. */
function asText(rows: readonly Row[], io: Io): string {
  const cells = rows.map(({ event, tags }) => [
    event.eventType,
    event.area === null ? event.domain : `${event.domain}/${event.area}`,
    event.status,
    tags.join(",") || "-",
    event.doc,
  ]);
  if (!io.stdout.isTTY) return columns(cells);
  const width = io.stdout.columns ?? 120;
  const lines = columns([["EVENT", "DOMAIN", "STATUS", "TAGS", "MEANING"], ...cells])
    .trimEnd()
    .split("\n");
  return `${lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)).join("\n")}\n`;
}
