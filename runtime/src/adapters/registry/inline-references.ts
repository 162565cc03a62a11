/** Avro as parsed JSON. */
type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const PRIMITIVES = new Set(["null", "boolean", "int", "long", "float", "double", "bytes", "string"]);

/**
 * One schema out of one that names types which other subjects define: each is put where it is first named.
 *
 * @param definitions - those types by their full name
 */
export function inlineReferences(schema: Json, definitions: ReadonlyMap<string, Json>): Json {
  const placed = new Set<string>();
  const walk = (type: Json, namespace: string): Json => {
    if (typeof type === "string") {
      const fullName = type.includes(".") || namespace === "" ? type : `${namespace}.${type}`;
      const name = definitions.has(fullName) ? fullName : type;
      const definition = definitions.get(name);
      if (PRIMITIVES.has(type) || definition === undefined || placed.has(name)) return type;
      placed.add(name);
      return walk(definition, "");
    }
    if (Array.isArray(type)) return type.map((branch) => walk(branch, namespace));
    if (typeof type !== "object" || type === null) return type;
    return walkObject(type as JsonObject, namespace);
  };
  const walkObject = (type: JsonObject, outer: string): Json => {
    const inner = namespaceOf(type, outer);
    const walked: Record<string, Json> = { ...type };
    // Said in so many words, since it may now stand in another namespace.
    if (typeof type.name === "string" && !type.name.includes(".")) walked.namespace = inner;
    if ("items" in type) walked.items = walk(type.items, inner);
    if ("values" in type) walked.values = walk(type.values, inner);
    if (typeof type.type === "object") walked.type = walk(type.type, inner);
    if (Array.isArray(type.fields)) {
      walked.fields = type.fields.map((field: JsonObject) => ({ ...field, type: walk(field.type, inner) }));
    }
    return walked;
  };
  return walk(schema, "");
}

function namespaceOf({ name, namespace }: JsonObject, outer: string): string {
  if (typeof name !== "string") return outer;
  if (name.includes(".")) return name.slice(0, name.lastIndexOf("."));
  return typeof namespace === "string" ? namespace : outer;
}
