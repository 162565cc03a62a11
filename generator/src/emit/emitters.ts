import type { ReleaseEntry } from "../changelog/release-entry.js";
import type { Catalog } from "../model/catalog.js";
import type { DocsPlaces } from "./docs/places.js";
import type { Released } from "./migrations/released.js";
import type { OutputFile } from "./output-file.js";

/** What an emitter may know beside the model. */
export interface EmitContext {
  readonly packageVersion: string;
  /** What migrations/released.json says, or null where nothing is released. */
  readonly released: Released | null;
  /** What each release changed, newest first. */
  readonly changelog: readonly ReleaseEntry[];
  /** Where the pages will lie, so that they can link to each other. */
  readonly places: DocsPlaces;
}

export interface Emitter {
  /** As its files name it. */
  readonly name: string;
  emit(catalog: Catalog, context: EmitContext): Promise<readonly OutputFile[]>;
}

/** Every emitter, in the order of the report. Each is imported when it runs: a run with nothing to do loads none. */
export const emitters: readonly Emitter[] = [
  {
    name: "sdk",
    emit: async (catalog, { packageVersion, changelog }) =>
      (await import("./sdk/emit-sdk.js")).emitSdk(catalog, { packageVersion, hasChangelog: changelog.length > 0 }),
  },
  {
    name: "event-types",
    emit: async (catalog) => (await import("./event-types/emit-event-types.js")).emitEventTypes(catalog),
  },
  {
    name: "docs",
    emit: async (catalog, { places }) => (await import("./docs/emit-docs.js")).emitDocs(catalog, places),
  },
  {
    name: "migrations",
    emit: async (catalog, { released }) =>
      (await import("./migrations/emit-migrations.js")).emitMigrations(catalog, released),
  },
  {
    name: "changelog",
    emit: async (catalog, { changelog }) =>
      changelog.length === 0 ? [] : (await import("./changelog/emit-changelog.js")).emitChangelog(catalog, changelog),
  },
];
