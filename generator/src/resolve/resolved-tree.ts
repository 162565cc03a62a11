import type { SourceFile } from "../load/source-tree.js";
import type { EventDeclaration } from "./event-declaration.js";
import type { NamedSchema, Schema } from "./schema.js";
import type { StandardList } from "./standards/standard-list.js";

/** All schemas of a tree with every name bound. */
export interface ResolvedTree {
  /** Sorted by path. */
  readonly files: readonly ResolvedFile[];
  /** Every named type by full name; iteration is in order of definition within sorted files. */
  readonly types: ReadonlyMap<string, NamedSchema>;
  /** By folder name, sorted. */
  readonly domains: ReadonlyMap<string, DomainFile>;
  /** The lists of `standards/`, by key, in the order of the table. Empty in a tree that does not use our attributes. */
  readonly standards?: ReadonlyMap<string, StandardList>;
  /** By the file of an event: what it was before each break, the oldest first. Events without one are left out. */
  readonly earlier?: ReadonlyMap<SourceFile, readonly EarlierVersion[]>;
}

/** What an event was before a break. Its schema is a tree of its own: today's types of the same names may differ. */
export interface EarlierVersion {
  readonly version: number;
  /** The next version that is kept, or the event's own. */
  readonly next: number;
  readonly source: SourceFile;
  readonly event: EventDeclaration;
  readonly types: ReadonlyMap<string, NamedSchema>;
  readonly upcaster: UpcasterFile;
}

/** Hand-written TypeScript that makes of one version what the next one says. */
export interface UpcasterFile {
  /** Within the schemas folder: `patient/patient-created.v1-to-v2.ts`. */
  readonly relativePath: string;
  readonly text: string;
}

export interface ResolvedFile {
  readonly source: SourceFile;
  /** The schema that the file as a whole holds. */
  readonly schema: Schema;
  /** First folder below the schemas folder; `events` for a file that lies directly in it. */
  readonly domain: string;
  /** Folders between the domain and the file, joined by `/`, or null. */
  readonly area: string | null;
  /** The event that the file declares, or null for a file of shared types. */
  readonly event: EventDeclaration | null;
}

/** A `domain.json`, read and checked. */
export interface DomainFile {
  readonly folder: string;
  readonly title: string;
  readonly owner: string;
  /** Topic without the platform's prefix: `patient.events`. */
  readonly topic: string;
  readonly partitions: number;
  readonly retentionDays: number;
  readonly doc: string;
  readonly source: SourceFile;
}
