import { fullNameOf, type RandomDefinition, type RandomType } from "./random-pair.js";

/** The schema as JSON: each definition where it is met first, by its name from then on. */
export function renderSchema(schema: RandomType): unknown {
  const written = new Set<RandomDefinition>();
  /** Java cannot prove a default of a record whose fields are still being read. */
  const open = new Set<RandomDefinition>();
  return render(schema, "");

  function render(type: RandomType, namespace: string): unknown {
    const [first] = type.inner;
    if (type.definition !== null) return named(type.definition, namespace);
    if (type.kind === "array") return { type: "array", items: first && render(first, namespace) };
    if (type.kind === "map") return { type: "map", values: first && render(first, namespace) };
    if (type.kind === "union") return type.inner.map((branch) => render(branch, namespace));
    return type.primitive;
  }

  function named(definition: RandomDefinition, enclosing: string): unknown {
    const { kind, name, namespace, aliases, symbols, fallback, size, fields } = definition;
    if (written.has(definition)) return namespace === enclosing ? name : fullNameOf(definition);
    written.add(definition);
    const head = {
      type: kind,
      name,
      ...(namespace === enclosing ? {} : { namespace }),
      ...(aliases.length === 0 ? {} : { aliases }),
    };
    if (kind === "fixed") return { ...head, size };
    if (kind === "enum") return { ...head, symbols, ...(fallback === null ? {} : { default: fallback }) };
    open.add(definition);
    const rendered = fields.map((field) => {
        const type = render(field.type, namespace);
        const value = field.hasDefault ? defaultOf(field.type, open) : undefined;
        return {
          name: field.name,
          type,
          ...(field.aliases.length === 0 ? {} : { aliases: field.aliases }),
          ...(value === undefined ? {} : { default: value }),
        };
      });
    open.delete(definition);
    return { ...head, fields: rendered };
  }
}

/** A value that fits, or undefined where none is easily had. */
function defaultOf(type: RandomType, open: ReadonlySet<RandomDefinition>): unknown {
  const { definition } = type;
  if (definition?.kind === "enum") return definition.symbols[0];
  if (definition?.kind === "fixed") return "\u0000".repeat(definition.size);
  if (definition !== null) {
    if (open.has(definition)) return undefined;
    const within = new Set([...open, definition]);
    const entries = definition.fields.map((field) => [field.name, defaultOf(field.type, within)] as const);
    return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
  }
  if (type.kind === "array") return [];
  if (type.kind === "map") return {};
  if (type.kind !== "union") return PRIMITIVE_DEFAULTS[type.primitive];
  const [first] = type.inner;
  return type.inner.some((branch) => branch.definition !== null && open.has(branch.definition)) || first === undefined
    ? undefined
    : defaultOf(first, open);
}

const PRIMITIVE_DEFAULTS: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: false,
  int: 1,
  long: 2,
  float: 0.5,
  double: 1.5,
  bytes: "\u00ff",
  string: "text",
};
