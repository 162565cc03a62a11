import type { JsonNode } from "../../../../load/json-node.js";
import { MAX_FILE_BYTES } from "../../../../load/limits.js";
import { parseJson } from "../../../../load/parse-json.js";
import type { SourceFile } from "../../../../load/source-tree.js";
import { isPrimitive } from "../../../../resolve/names.js";
import type { SchemaGraph } from "../schema-graph.js";
import { bindPlain } from "./bind-plain.js";
import { InvalidSchemaError } from "./invalid-schema-error.js";
import { nodeOfValue } from "./node-of-value.js";

/**
 * Reads a schema that stands for itself, from a registry or from a caller, and accepts what Java's parser accepts: a
 * released schema has to be compared even where `resolve` would refuse to generate from it (empty unions, letters beyond
 * ASCII, a default for a later branch).
 * @param schema JSON text, or the value that JSON.parse would make of it, or the bare name of a primitive type
 * @param path how messages call the file; a text's nodes have places in it
 * @throws {InvalidSchemaError} with the place and the remedy
 */
export function readSchema(schema: unknown, path = "schema"): SchemaGraph {
  const isText = typeof schema === "string" && !isPrimitive(schema);
  const text = isText ? schema : "";
  const root = isText ? parseText(text) : nodeOfValue(schema);
  const file: SourceFile = { path, relativePath: path, text, root };
  return bindPlain(file, isText);
}

function parseText(text: string): JsonNode {
  if (text.length > MAX_FILE_BYTES) {
    const message = `The schema is longer than ${MAX_FILE_BYTES} characters.`;
    throw new InvalidSchemaError({ pointer: "", start: 0, message, remedy: "Split it." }, null);
  }
  const { root, faults } = parseJson(text);
  if (root !== null) return root;
  const fault = faults[0] ?? { start: 0, message: "This is not JSON.", fix: null };
  const remedy = fault.fix ?? "Pass one schema as JSON text.";
  throw new InvalidSchemaError({ pointer: "", start: fault.start, message: fault.message, remedy }, text);
}
