import { openBaselines } from "./baseline/open-baselines.js";
import { pairEvents } from "./compare/pair-events.js";
import { pairTypes } from "./compare/pair-types.js";
import { indexOf, type Snapshot } from "./compare/snapshot.js";
import { typeScriptForm } from "./compare/typescript-form.js";
import type { CompatOptions } from "./compat.js";
import type { Config } from "./config.js";
import { load } from "./load/load.js";
import type { SourceTree } from "./load/source-tree.js";
import { inputName, typeName } from "./model/identifiers.js";
import { modulePathOf } from "./model/module-path.js";
import { recordsWithInput } from "./model/records-with-input.js";
import { lookupIn } from "./model/schema-lookup.js";
import { didYouMean } from "./nearest-name.js";
import { resolve } from "./resolve/resolve.js";
import type { ResolvedTree } from "./resolve/resolved-tree.js";
import { frozenSchema } from "./scaffold/frozen-schema.js";
import { upcasterSkeleton } from "./scaffold/upcaster-skeleton.js";
import { snapshotOf } from "./snapshot-of.js";
import { UsageError } from "./usage-error.js";

export interface EarlierVersionFiles {
  /** Within the schemas folder, each with its text. */
  readonly schema: readonly [path: string, text: string];
  readonly upcaster: readonly [path: string, text: string];
  readonly version: number;
  readonly next: number;
}

/** What keeps the version of an event that the last state before today's has: its schema, and the start of an upcaster. */
export async function earlierVersionOf(
  eventType: string,
  config: Config,
  options: Pick<CompatOptions, "source" | "place">,
): Promise<EarlierVersionFiles> {
  const { tree } = await load(config);
  const { resolved } = resolve(tree);
  const today = indexOf({ label: "today", resolved, holds: "everything" });
  const site = today.events.get(eventType);
  if (site === undefined) {
    const near = didYouMean(eventType, [...today.events.keys()], "", { most: 5000 });
    throw new UsageError(
      `There is no event ${eventType}, or its schema has a fault.${near && ` ${near}`}`,
      "Run `events lint`.",
    );
  }
  const before = (await openLast(config, { tree, resolved }, options)).flatMap((snapshot) => {
    const index = indexOf(snapshot);
    const pair = pairEvents(index, today).pairs.find(({ after }) => after === site);
    return pair === undefined ? [] : [{ pair, snapshot, index }];
  })[0];
  if (before === undefined) {
    throw new UsageError(
      `There is no earlier version of ${eventType} there.`,
      "Name a state that has it with --against.",
    );
  }
  const { schemaVersion: version, record: then } = before.pair.before.event;
  const { schemaVersion: next, record: now } = site.event;
  if (next <= version) {
    throw new UsageError(
      `The "schemaVersion" of ${eventType} is ${next}, as it was in ${before.snapshot.label}.`,
      `Write ${version + 1}, and run it again.`,
    );
  }
  const lookups = { before: lookupIn(before.snapshot.resolved), after: lookupIn(resolved) };
  const records = new Map([[then.fullName, now.fullName]]);
  const { nameToday } = pairTypes(before.snapshot.resolved.types, resolved.types, records);
  const name = typeName(now.name);
  const stem = site.file.source.relativePath.replace(/\.avsc$/, "");
  const skeleton = upcasterSkeleton({
    eventType,
    packageName: config.packageName,
    modulePath: modulePathOf(site.file),
    name,
    inputName: recordsWithInput(resolved).has(now.fullName) ? inputName(name) : name,
    version,
    next,
    before: then,
    after: now,
    isSame: (field) => {
      const [was, is] = [then, now].map((record) => record.fields.find((each) => each.name === field)?.schema);
      if (was === undefined || is === undefined) return false;
      const form = typeScriptForm(was, { lookup: lookups.before, nameOf: nameToday });
      // A record of then and one of now may have one name and other fields.
      return form === typeScriptForm(is, { lookup: lookups.after, nameOf: (each) => each }) && isLeaf(form);
    },
  });
  return {
    schema: [`${stem}.v${version}.json`, frozenSchema(then, before.snapshot.resolved.types)],
    upcaster: [`${stem}.v${version}-to-v${next}.ts`, skeleton],
    version,
    next,
  };
}

/** The last state before today's; of a registry, that of each subject. */
async function openLast(
  config: Config,
  { tree, resolved }: { readonly tree: SourceTree; readonly resolved: ResolvedTree },
  { source, place }: Pick<CompatOptions, "source" | "place">,
): Promise<readonly Snapshot[]> {
  const today = { schemas: config.schemas, cwd: config.cwd, tree };
  const histories = await openBaselines(source, today, resolved, { place: place ?? null, allVersions: false });
  const last = histories.flatMap((history) => history.at(-1) ?? []);
  if (last.length > 0) return last.map(snapshotOf);
  throw new UsageError("Nothing has been released yet.", "Name another state with --against.");
}

/** Whether a form names no record and no enum. */
function isLeaf(form: string): boolean {
  return !/\./.test(form) && /^[a-zA-Z0-9 |()[\]<>{}:]+$/.test(form);
}
