import { approvedEvents } from "../check/judge/approved-events.js";
import { indexOf } from "../compare/snapshot.js";
import { compatibilityOf } from "../compat.js";
import { load } from "../load/load.js";
import { policyOf } from "../policy.js";
import {
  type RegisteredSchemas,
  type Registration,
  registerSchemas,
  type WantedSchema,
} from "../registry/register-schemas.js";
import { RegistryClient } from "../registry/registry-client.js";
import type { RegistryPlace } from "../registry/registry-place.js";
import type { Arguments } from "./arguments.js";
import { explain } from "./explain.js";
import { formatOf } from "./findings.js";
import { inspectCatalog } from "./inspect-catalog.js";
import type { ExitCode, Io } from "./io.js";
import { type Paint, paintFor } from "./paint.js";
import { count, sentenceList } from "./plural.js";
import { printable, printableJson } from "./printable.js";
import { registryPlaceFrom } from "./registry-options.js";
import { wholeNumber } from "./whole-number.js";

/** `events register`. */
export async function runRegister(args: Arguments, io: Io): Promise<ExitCode> {
  const place = registryPlaceFrom(args, io, args.text("registry"));
  const concurrency = wholeNumber(args, "concurrency", { otherwise: 8, most: 64 });
  const inspected = await inspectCatalog(args, io);
  if (inspected === null) return 1;
  const { config } = inspected.read;
  const { tree } = await load(config);
  const today = indexOf({ label: "today", resolved: inspected.resolved, holds: "everything" });
  const breaking = approvedEvents(today, tree.approvals ?? [], new Date().toISOString().slice(0, 10));
  const compatibility = compatibilityOf(config, undefined);
  const wanted = inspected.catalog.events.map((event) => ({
    subject: event.record.fullName,
    schema: event.schemaJson,
    compatibility: policyOf(event, compatibility),
    breaks: breaking.has(event.eventType),
  }));
  const done = await registerAll(place, wanted, { concurrency, dryRun: args.flag("dry-run") }, io);
  return print(done, place, args, io);
}

/** Ctrl-C lets what is under way end, so that what is told of it is true. */
async function registerAll(
  place: RegistryPlace,
  wanted: readonly WantedSchema[],
  options: { readonly concurrency: number; readonly dryRun: boolean },
  io: Io,
): Promise<RegisteredSchemas> {
  const client = new RegistryClient(place);
  const interrupted = new AbortController();
  const stopListening = io.onInterrupt(() => interrupted.abort());
  const onProgress = (done: number) => {
    if (io.stderr.isTTY) io.stderr.write(`\r\u001b[K${done} of ${wanted.length} schemas...`);
  };
  try {
    return await registerSchemas(client, wanted, { ...options, signal: interrupted.signal, onProgress });
  } finally {
    if (io.stderr.isTTY) io.stderr.write("\r\u001b[K");
    stopListening();
    await client.close();
  }
}

function print({ registrations, fault }: RegisteredSchemas, place: RegistryPlace, args: Arguments, io: Io): ExitCode {
  const asJson = formatOf(args) === "json";
  const dryRun = args.flag("dry-run");
  const paint = paintFor(io.stdout, io, args.choice("color"));
  for (const registration of registrations) {
    if (asJson) io.stdout.write(`${printableJson(asObject(registration))}\n`);
    else if (registration.outcome === "registered" || registration.outcome === "refused")
      io.stdout.write(`${lineOf(registration, dryRun, paint)}\n`);
  }
  if (fault !== null) io.stderr.write(explain(fault));
  const summary = summaryOf(registrations, place.url, dryRun);
  (asJson ? io.stderr : io.stdout).write(`${summary}\n`);
  const refused = registrations.some(({ outcome }) => outcome === "refused");
  const untried = registrations.some(({ outcome }) => outcome === "untried");
  return fault !== null || refused || untried ? 2 : 0;
}

function asObject({ subject, outcome, id, levelSet, fault }: Registration): object {
  return { subject, outcome, id, levelSet, message: fault?.message ?? null };
}

function lineOf({ subject, outcome, id, fault }: Registration, dryRun: boolean, paint: Paint): string {
  if (outcome === "refused") return `${paint.red("refused")}  ${subject}: ${printable(fault?.message ?? "")}`;
  return dryRun ? `${paint.green("new")}  ${subject}` : `${paint.green("registered")}  ${subject} (id ${id})`;
}

function summaryOf(registrations: readonly Registration[], url: string, dryRun: boolean): string {
  const number = (wanted: Registration["outcome"]) => registrations.filter(({ outcome }) => outcome === wanted).length;
  const levels = registrations.filter(({ levelSet }) => levelSet).length;
  const parts = [
    `${count(number("registered"), "schema")} ${dryRun ? "would be registered" : "registered"}`,
    `${number("present")} there already`,
    ...(levels > 0 ? [`compatibility ${dryRun ? "would be set" : "set"} of ${count(levels, "subject")}`] : []),
    ...(number("refused") > 0 ? [`${number("refused")} refused`] : []),
    ...(number("untried") > 0 ? [`${number("untried")} not tried`] : []),
  ];
  const rest = number("untried") > 0 ? " Run it again to go on." : "";
  return `${url}: ${sentenceList(parts)}.${rest}`;
}
