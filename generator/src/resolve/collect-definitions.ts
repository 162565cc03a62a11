import { placeText } from "../load/diagnostic-at.js";
import type { JsonNode, JsonObject, JsonString } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { SourceFile, SourceTree } from "../load/source-tree.js";
import type { Findings } from "./findings.js";
import { lostNames } from "./lost-names.js";
import { memberOf, optionalStringOf, stringOf } from "./members.js";
import { isName, isNamespace, isPrimitive, isUnsafeProperty, type QualifiedName, qualify, SPELLING } from "./names.js";

/** A place that gives a type its name. */
export interface Definition extends QualifiedName {
  readonly node: JsonObject;
  readonly file: SourceFile;
}

export interface Definitions {
  /** The first definition of every full name, in order of definition within sorted files. */
  readonly byName: ReadonlyMap<string, Definition>;
  /** Every definition with a valid name by its node, a second one of the same name too. */
  readonly byNode: ReadonlyMap<JsonObject, Definition>;
  /** The namespace inside every definition, one without a valid name too. */
  readonly namespaceIn: ReadonlyMap<JsonObject, string>;
  /** Simple names that were meant to be defined, in a file or a definition that is already reported. */
  readonly lost: ReadonlySet<string>;
}

/** First pass: which names the tree defines. Names may then be used in any order, in any file. */
export function collectDefinitions(tree: SourceTree, findings: Findings): Definitions {
  const byName = new Map<string, Definition>();
  const byNode = new Map<JsonObject, Definition>();
  const namespaceIn = new Map<JsonObject, string>();
  const lost = lostNames(tree.broken ?? []);

  for (const file of tree.files) visit(file.root, "", file, null);
  return { byName, byNode, namespaceIn, lost };

  /** `copyOf` is the file that the enclosing definition is a second copy of: its inner types are no news. */
  function visit(node: JsonNode, namespace: string, file: SourceFile, copyOf: SourceFile | null): void {
    if (node.kind === "array") {
      for (const branch of node.items) visit(branch, namespace, file, copyOf);
    } else if (node.kind === "object") {
      visitObject(node, namespace, file, copyOf);
    }
  }

  function visitObject(node: JsonObject, namespace: string, file: SourceFile, copyOf: SourceFile | null): void {
    const type = memberOf(node, "type");
    if (type?.kind !== "string") return;
    const inner = memberOf(node, type.value === "array" ? "items" : "values");
    switch (type.value) {
      case "array":
      case "map":
        if (inner !== undefined) visit(inner, namespace, file, copyOf);
        break;
      case "record":
      case "error":
      case "enum":
      case "fixed": {
        const name = readName(node, namespace, file);
        const original = name === null ? null : define({ ...name, node, file }, copyOf);
        const fields = memberOf(node, "fields");
        if (fields?.kind !== "array") break;
        for (const field of fields.items) {
          const fieldType = field.kind === "object" ? memberOf(field, "type") : undefined;
          if (fieldType !== undefined) visit(fieldType, namespaceIn.get(node) ?? namespace, file, original);
        }
      }
    }
  }

  /** Enters a definition; returns the file of the one that had the name before. */
  function define(definition: Definition, copyOf: SourceFile | null): SourceFile | null {
    byNode.set(definition.node, definition);
    const first = byName.get(definition.fullName);
    if (first === undefined) {
      byName.set(definition.fullName, definition);
      return null;
    }
    if (first.file !== copyOf) {
      findings.report(
        definition.file,
        nameNode(definition.node),
        "name-duplicate",
        `The type ${quote(definition.fullName)} is already defined at ${placeText(first.file, nameNode(first.node))}.`,
        "Keep one definition, and use its name in the other place; or rename one.",
      );
    }
    return first.file;
  }

  function readName(node: JsonObject, enclosing: string, file: SourceFile): QualifiedName | null {
    const reading = { file, findings, rule: "schema-shape" } as const;
    const written = stringOf(node, "name", reading);
    const namespace = optionalStringOf(node, "namespace", reading);
    const name = qualify(written?.value ?? "", namespace?.value ?? enclosing);
    namespaceIn.set(node, name.namespace);
    if (written === undefined) {
      if (memberOf(node, "name") === undefined) {
        findings.report(file, node, "schema-shape", 'A record, enum or fixed needs a "name".', 'Add a "name".');
      }
      return null;
    }
    const fault = nameFault(name, written, namespace);
    if (fault === null && isNamespace(name.namespace)) return name;
    lost.add(name.name);
    if (fault === null) findings.markFaulty(file);
    else findings.report(file, fault.node, "name-invalid", fault.message, fault.fix);
    return null;
  }
}

interface NameFault {
  readonly node: JsonString;
  readonly message: string;
  readonly fix: string;
}

function nameFault(name: QualifiedName, written: JsonString, namespace: JsonString | undefined): NameFault | null {
  if (!isName(name.name)) {
    return { node: written, message: `${quote(name.name)} cannot be the name of a type.`, fix: SPELLING };
  }
  // An inherited namespace is judged where it is written.
  const node = written.value.includes(".") ? written : namespace;
  if (node !== undefined && (!isNamespace(name.namespace) || written.value.startsWith("."))) {
    return { node, message: `${quote(name.namespace)} cannot be a namespace.`, fix: `${SPELLING} Part names by dots.` };
  }
  if (isPrimitive(name.name)) {
    return { node: written, message: `${quote(name.name)} is a primitive type of Avro.`, fix: "Choose another name." };
  }
  if (isUnsafeProperty(name.name)) {
    const message = `${quote(name.name)} cannot be a name: JavaScript takes it for an object's prototype.`;
    return { node: written, message, fix: "Choose another name." };
  }
  return null;
}

/** Where a finding about a definition's name points. */
export function nameNode(node: JsonObject): JsonNode {
  return memberOf(node, "name") ?? node;
}
