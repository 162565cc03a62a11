import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

/** The list of this repository, held against what DefinitelyTyped says of R4. */
interface List {
  readonly resources: readonly {
    name: string;
    element: string;
    statuses: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly otherResources: readonly { names: readonly string[] }[];
  readonly leftOut: Readonly<Record<string, string>>;
}

const LIST = fileURLToPath(new URL("../../../../schemas/standards/fhir-r4.json", import.meta.url));
const list = JSON.parse(readFileSync(LIST, "utf8")) as List;

/** By resource: each element that is a choice of codes, with the codes; of another type, with none. */
let resources: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

beforeAll(() => {
  const path = createRequire(import.meta.url).resolve("@types/fhir/r4.d.ts");
  resources = readResources(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest));
  expect(resources.size, "R4 has 146 resources that can stand alone").toBe(146);
});

function readResources(source: ts.SourceFile): typeof resources {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  let union: readonly string[] = [];
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === "FhirResource") union = namesIn(statement.type);
  }
  return new Map(union.map((name) => [name, elementsOf(interfaces.get(name))]));
}

function namesIn(type: ts.TypeNode): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? [type.typeName.text] : [];
}

function elementsOf(declaration: ts.InterfaceDeclaration | undefined): ReadonlyMap<string, readonly string[]> {
  const elements = new Map<string, readonly string[]>();
  for (const member of declaration?.members ?? []) {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || member.type === undefined) continue;
    elements.set(member.name.text, codesIn(member.type));
  }
  return elements;
}

function codesIn(type: ts.TypeNode): readonly string[] {
  if (ts.isParenthesizedTypeNode(type)) return codesIn(type.type);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(codesIn);
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
}

describe("the list of FHIR R4", () => {
  test("names every resource of R4 once, and nothing else", () => {
    const listed = [...list.resources.map(({ name }) => name), ...list.otherResources.flatMap(({ names }) => names)];
    expect(listed.toSorted()).toEqual([...resources.keys()].toSorted());
  });

  test.each(list.resources)("has the statuses of $name as R4 has them", ({ name, element, statuses }) => {
    const elements = resources.get(name);
    expect([...(elements?.keys() ?? [])]).toContain(element);
    const codes = elements?.get(element) ?? [];
    // The types say nothing of the codes in a CodeableConcept.
    if (element === "clinicalStatus") return expect(codes).toEqual([]);
    expect(
      Object.keys(statuses).filter((code) => !codes.includes(code)),
      "codes that R4 does not have",
    ).toEqual([]);
    const omitted = codes.filter((code) => !Object.hasOwn(statuses, code) && !Object.hasOwn(list.leftOut, code));
    expect(omitted, "codes that are left out without a reason").toEqual([]);
  });

  test.each(list.resources)("lets $name reach each of its statuses from one that it may begin with", ({ statuses }) => {
    const reached = new Set(Object.keys(statuses).filter((code) => statuses[code]?.length === 0));
    for (let size = -1; size < reached.size; ) {
      size = reached.size;
      for (const [code, from] of Object.entries(statuses)) if (from.some((one) => reached.has(one))) reached.add(code);
    }
    expect([...reached].toSorted()).toEqual(Object.keys(statuses).toSorted());
  });
});
