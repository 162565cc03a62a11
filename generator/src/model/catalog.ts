import type { LogicalType } from "../resolve/schema.js";
import type { TypeRef } from "./type-ref.js";

/** Everything that any emitter may know: frozen data, every name already made (see identifiers.ts). */
export interface Catalog {
  /** npm name of the SDK: `@healthtech/events`. */
  readonly packageName: string;
  /** Sorted by name. */
  readonly domains: readonly Domain[];
  /** One per schema file, sorted by path. */
  readonly modules: readonly Module[];
  /** Every event, sorted by event type. */
  readonly events: readonly Event[];
  /** By Avro full name. */
  readonly types: ReadonlyMap<string, NamedType>;
}

export interface Domain {
  /** Folder and import path: `patient`. */
  readonly name: string;
  readonly title: string;
  /** Empty where there is no domain.json; likewise `doc`. */
  readonly owner: string;
  readonly doc: string;
  /** Topic without prefix: `patient.events`. */
  readonly topic: string;
  /** Null where there is no domain.json. */
  readonly partitions: number | null;
  readonly retentionDays: number | null;
  /** Sorted by event type. Empty for a folder that holds shared types only. */
  readonly events: readonly Event[];
}

/** One schema file becomes one TypeScript module. */
export interface Module {
  /** Within the SDK, without extension: `patient/patient-created`, `shared/human-name`. */
  readonly path: string;
  readonly domain: string;
  /** The schema file, relative to the schemas folder, for the banner. */
  readonly source: string;
  /** Named types that the file defines, in order of definition; an event's own record first. */
  readonly types: readonly NamedType[];
  readonly event: Event | null;
}

export interface Event {
  /** `Patient.Created` */
  readonly eventType: string;
  /** `PATIENT_CREATED` */
  readonly enumKey: string;
  /** TypeScript name of the interface and the descriptor: `PatientCreated`. */
  readonly name: string;
  /** `PatientCreatedInput` where something may be left out on publish, else the same as `name`. */
  readonly inputName: string;
  /** `patient-created`: docs page and module. */
  readonly fileName: string;
  /** `patient_created`: the view in PostgreSQL. */
  readonly viewName: string;
  readonly domain: string;
  /** Folders between the domain and the file (`laboratory`), or null. */
  readonly area: string | null;
  readonly modulePath: string;
  /** Path of the schema file, relative to the schemas folder. */
  readonly source: string;
  /** Empty where the author wrote none. */
  readonly doc: string;
  readonly record: RecordType;
  readonly aggregateType: string;
  /** The payload field whose value is the message key; null where the schema names none. */
  readonly keyField: string | null;
  /** Without prefix: `patient.events`. */
  readonly topic: string;
  readonly schemaVersion: number;
  readonly status: EventStatus;
  /** SDK version that first had it, or null. */
  readonly since: string | null;
  readonly standards: readonly string[];
  readonly producers: readonly string[];
  readonly consumers: readonly string[];
  /** Payloads in the JSON form, proven to fit. */
  readonly examples: readonly JsonValue[];
  /** The whole schema, self-contained (each named type in full at its first use), without docs and our own attributes but for `confluent:tags`; keys in Avro's order, no spaces. */
  readonly schemaJson: string;
  /** SHA-256 of `schemaJson`, hex. */
  readonly fingerprint: string;
  /** What it was before each break, the oldest first. */
  readonly previous: readonly EarlierEvent[];
}

/** An event as it was before a break, with what makes the next version of it. */
export interface EarlierEvent {
  readonly version: number;
  /** The next version that is kept, or the event's own. */
  readonly next: number;
  /** TypeScript name of its payload: `PatientCreatedV1`. */
  readonly name: string;
  /** Within the SDK, without extension: `patient/patient-created.v1`. */
  readonly modulePath: string;
  /** The file that keeps its schema, relative to the schemas folder. */
  readonly source: string;
  /** The types of that time, its record first. None of them is in the catalog. */
  readonly types: readonly NamedType[];
  readonly schemaJson: string;
  readonly examples: readonly JsonValue[];
  /** Hand-written, and carried into the SDK as it is. */
  readonly upcaster: { readonly source: string; readonly modulePath: string; readonly text: string };
}

export type EventStatus = "draft" | "stable" | "deprecated";

export type NamedType = RecordType | EnumType | FixedType;

interface NamedTypeBase {
  readonly fullName: string;
  /** TypeScript name, unique within its domain. */
  readonly name: string;
  readonly modulePath: string;
  readonly doc: string;
}

export interface RecordType extends NamedTypeBase {
  readonly kind: "record";
  readonly fields: readonly Field[];
  /** `HumanNameInput` where something may be left out on publish, at any depth; else the same as `name`. */
  readonly inputName: string;
}

export interface EnumType extends NamedTypeBase {
  readonly kind: "enum";
  readonly symbols: readonly string[];
  readonly default: string | null;
}

export interface FixedType extends NamedTypeBase {
  readonly kind: "fixed";
  /** In bytes. */
  readonly size: number;
  readonly logicalType: LogicalType | null;
}

export interface Field {
  /** To the letter as in the schema. */
  readonly name: string;
  readonly doc: string;
  readonly type: TypeRef;
  /** A publisher may leave it out: it has a default, and is not called like something that every object has. */
  readonly optional: boolean;
  /** The default in the JSON form; undefined where there is none. */
  readonly default: JsonValue | undefined;
  /** `confluent:tags`, sorted: PII, PHI, FINANCIAL. */
  readonly tags: readonly string[];
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };
