import type { SourceFile } from "../load/source-tree.js";
import type { EventDeclaration } from "../resolve/event-declaration.js";
import type { DomainFile, ResolvedFile, ResolvedTree } from "../resolve/resolved-tree.js";
import type {
  EnumSchema,
  FieldSchema,
  FixedSchema,
  NamedSchema,
  RecordSchema,
  ReferenceSchema,
  Schema,
} from "../resolve/schema.js";
import type { StandardList } from "../resolve/standards/standard-list.js";

/** Everything that a rule may look at: the resolved tree, laid out flat once so that rules need not walk it. */
export interface LintContext {
  readonly files: readonly ResolvedFile[];
  readonly types: ReadonlyMap<string, NamedSchema>;
  readonly domains: ReadonlyMap<string, DomainFile>;
  /** The lists of `standards/`, by key; empty where the tree has none. */
  readonly standards: ReadonlyMap<string, StandardList>;
  /** Whether the tree uses our attributes at all. */
  readonly house: boolean;
  readonly events: readonly EventSite[];
  readonly records: readonly Site<RecordSchema>[];
  readonly enums: readonly Site<EnumSchema>[];
  readonly fixeds: readonly Site<FixedSchema>[];
  readonly fields: readonly FieldSite[];
  readonly references: readonly ReferenceSite[];
  /** By full name of a named type: the fields that hold it, directly or in an array, map or union, by name or inline. */
  readonly holders: ReadonlyMap<string, readonly FieldSite[]>;
  /** Every schema node of every kind, in the order of the files. */
  readonly schemas: readonly Site<Schema>[];
  /** The file that defines a named type. */
  readonly definedIn: ReadonlyMap<string, ResolvedFile>;
}

export interface EventSite {
  readonly file: ResolvedFile;
  readonly source: SourceFile;
  readonly event: EventDeclaration;
}

export interface Site<S extends Schema> {
  readonly file: ResolvedFile;
  readonly source: SourceFile;
  readonly schema: S;
}

export interface FieldSite {
  readonly file: ResolvedFile;
  readonly source: SourceFile;
  readonly record: RecordSchema;
  readonly field: FieldSchema;
  /** The event whose payload the field lies in directly, or null for a field of any other record. */
  readonly event: EventDeclaration | null;
}

export interface ReferenceSite extends Site<ReferenceSchema> {
  /** The innermost field that holds the reference; null where a file is nothing but a reference. */
  readonly field: FieldSite | null;
}

/** Folder of the types that two or more domains share. */
export const SHARED = "shared";

/** Walks the tree once. */
export function lintContext(tree: ResolvedTree): LintContext {
  const events: EventSite[] = [];
  const records: Site<RecordSchema>[] = [];
  const enums: Site<EnumSchema>[] = [];
  const fixeds: Site<FixedSchema>[] = [];
  const fields: FieldSite[] = [];
  const references: ReferenceSite[] = [];
  const schemas: Site<Schema>[] = [];
  const definedIn = new Map<string, ResolvedFile>();
  const holders = new Map<string, FieldSite[]>();

  function hold(fullName: string, holder: FieldSite | null): void {
    if (holder === null) return;
    const others = holders.get(fullName);
    if (others === undefined) holders.set(fullName, [holder]);
    else others.push(holder);
  }

  function visit(schema: Schema, file: ResolvedFile, holder: FieldSite | null): void {
    const source = schema.file;
    schemas.push({ file, source, schema });
    switch (schema.kind) {
      case "primitive":
        return;
      case "array":
        visit(schema.items, file, holder);
        return;
      case "map":
        visit(schema.values, file, holder);
        return;
      case "union":
        for (const branch of schema.branches) visit(branch, file, holder);
        return;
      case "reference":
        references.push({ file, source, schema, field: holder });
        hold(schema.fullName, holder);
        return;
      case "enum":
        enums.push({ file, source, schema });
        definedIn.set(schema.fullName, file);
        hold(schema.fullName, holder);
        return;
      case "fixed":
        fixeds.push({ file, source, schema });
        definedIn.set(schema.fullName, file);
        hold(schema.fullName, holder);
        return;
      case "record": {
        records.push({ file, source, schema });
        definedIn.set(schema.fullName, file);
        hold(schema.fullName, holder);
        const event = file.event?.record === schema ? file.event : null;
        for (const field of schema.fields) {
          const site: FieldSite = { file, source, record: schema, field, event };
          fields.push(site);
          visit(field.schema, file, site);
        }
        return;
      }
      default:
        throw new Error(`Unknown kind of schema: ${String(schema satisfies never)}`);
    }
  }

  for (const file of tree.files) {
    if (file.event !== null) events.push({ file, source: file.source, event: file.event });
    visit(file.schema, file, null);
  }
  return Object.freeze({
    files: tree.files,
    types: tree.types,
    domains: tree.domains,
    standards: tree.standards ?? new Map(),
    house: tree.domains.size > 0 || records.some(({ schema }) => schema.attributes.has("eventType")),
    events,
    records,
    enums,
    fixeds,
    fields,
    references,
    holders,
    schemas,
    definedIn,
  });
}
