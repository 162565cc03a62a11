import { Arguments } from "./arguments.js";
import { findEvent } from "./find-event.js";
import { formatOf } from "./findings.js";
import { globalOptions } from "./global-options.js";
import { inspectCatalog } from "./inspect-catalog.js";
import type { ExitCode, Io } from "./io.js";
import { paintFor } from "./paint.js";
import { printableJson } from "./printable.js";
import { eventJson, eventText } from "./show-event.js";

export async function runShow(args: Arguments, io: Io): Promise<ExitCode> {
  const inspected = await inspectCatalog(args, io);
  if (inspected === null) return 1;
  const { catalog, read } = inspected;
  const event = findEvent(catalog, args.text("eventType") ?? "");
  if (formatOf(args) === "json") io.stdout.write(`${printableJson(eventJson(event, catalog))}\n`);
  else io.stdout.write(eventText(event, catalog, read.config, paintFor(io.stdout, io, args.choice("color"))));
  return 0;
}

/** For shell completion, where there is nobody to read a finding. */
export async function eventTypes(io: Io): Promise<readonly string[]> {
  const silent = { ...io, stderr: { ...io.stderr, write: () => {} } };
  const inspected = await inspectCatalog(new Arguments(Object.keys(globalOptions), new Map()), silent);
  return inspected?.catalog.events.map(({ eventType }) => eventType) ?? [];
}
