import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.js";
import { inspect } from "../pipeline.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { domainSkeleton } from "../scaffold/domain-skeleton.js";
import { eventSkeleton, type KeyField, schemaPath } from "../scaffold/event-skeleton.js";
import { namespaceOf } from "../scaffold/namespace-root.js";
import { UsageError } from "../usage-error.js";
import { createFiles, existingFiles } from "../write/create-files.js";
import { shown } from "../write/place.js";
import type { Arguments } from "./arguments.js";
import { didYouMean } from "./did-you-mean.js";
import type { ExitCode, Io } from "./io.js";
import { printable } from "./printable.js";
import { readConfig } from "./read-config.js";

const EVENT_TYPE = /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*){1,2}$/;
const FOLDER = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export async function runNew(args: Arguments, io: Io): Promise<ExitCode> {
  const eventType = readEventType(args);
  const domain = readFolderName(args, "domain");
  if (domain === undefined) {
    throw new UsageError("Nothing says which domain the event belongs to.", "Pass --domain <folder>.");
  }
  const area = readFolderName(args, "area");
  const { config } = readConfig(args, io);
  const { resolved } = await inspect(config);
  refuseKnown(eventType, resolved);

  const schema = join(config.schemas, schemaPath(eventType, domain, area));
  const files = new Map([[schema, skeletonOf(eventType, domain, resolved, config)]]);
  if (refuseStrayDomain(args, domain, config)) {
    files.set(join(config.schemas, domain, "domain.json"), domainSkeleton({ domain, owner: "" }));
  }
  const [existing] = existingFiles(files);
  if (existing !== undefined) {
    throw new UsageError(
      `${printable(shown(config, existing))} is already there.`,
      "Choose another event type, or edit the file.",
    );
  }
  createFiles(files);
  for (const file of files.keys()) io.stdout.write(`Wrote ${printable(shown(config, file))}\n`);
  io.stdout.write(
    `Fill its blanks and add its fields; \`events lint ${printable(shown(config, schema))}\` says what is left.\n`,
  );
  return 0;
}

function readEventType(args: Arguments): string {
  const eventType = args.text("eventType") ?? "";
  if (EVENT_TYPE.test(eventType) && eventType.length <= 100) return eventType;
  throw new UsageError(
    `${printable(eventType)} is no event type.`,
    "Write Aggregate.Action or Aggregate.Part.Action, each in PascalCase: Patient.Created, Journey.Instance.Paused.",
  );
}

function readFolderName(args: Arguments, option: string): string | undefined {
  const name = args.text(option);
  if (name === undefined || (FOLDER.test(name) && name.length <= 60 && name !== "shared")) return name;
  const remedy = "Write it in kebab-case, such as care-planning; shared/ is for types, not for events.";
  throw new UsageError(`--${option} cannot be ${printable(name)}.`, remedy);
}

function refuseKnown(eventType: string, { files }: ResolvedTree): void {
  const same = files.find(({ event }) => event?.eventType === eventType);
  if (same === undefined) return;
  const message = `${printable(eventType)} is already there, in ${printable(same.source.path)}.`;
  throw new UsageError(message, "Choose another event type, or edit that file.");
}

/** Whether a domain is to be started. One that is merely misspelt is not. */
function refuseStrayDomain(args: Arguments, domain: string, config: Config): boolean {
  if (existsSync(join(config.schemas, domain))) {
    return args.flag("create-domain") && !existsSync(join(config.schemas, domain, "domain.json"));
  }
  if (args.flag("create-domain")) return true;
  const known = readdirSync(config.schemas, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  throw new UsageError(
    `There is no domain ${printable(domain)}.${didYouMean(domain, known)}`,
    "Pass --create-domain to start it.",
  );
}

function skeletonOf(eventType: string, domain: string, resolved: ResolvedTree, config: Config): string {
  return eventSkeleton({
    eventType,
    namespace: namespaceOf(domain, resolved.types.values(), config.packageName),
    key: keyOfAggregate(eventType, resolved),
    since: config.packageVersion,
    uuid: randomUUID(),
  });
}

/** The key that the aggregate's other events have, with its doc where they all say the same: else it speaks of one of them. */
function keyOfAggregate(eventType: string, { files }: ResolvedTree): KeyField | null {
  const aggregate = eventType.split(".", 1)[0];
  const keys = files.flatMap(({ event }) => {
    if (event === null || event.aggregate?.type !== aggregate) return [];
    return event.record.fields.filter(({ name }) => name === event.aggregate?.id);
  });
  const [key] = keys;
  if (key === undefined) return null;
  return { name: key.name, doc: keys.every(({ doc }) => doc === key.doc) ? key.doc : "" };
}
