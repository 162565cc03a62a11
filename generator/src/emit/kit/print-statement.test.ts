import { IndentationText, Project, VariableDeclarationKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import { LineWriter } from "./line-writer.js";
import { printConst, printDocs, printExport, printImport, printInterface, printTypeAlias } from "./print-statement.js";
import type { ConstStructure, InterfaceStructure, TypeAliasStructure } from "./structures.js";

/* ts-morph is the judge: for the same structures it must print the same text. */

const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces },
});

const printed = <Structure>(print: (writer: LineWriter, structure: Structure) => void, structure: Structure) => {
  const writer = new LineWriter();
  print(writer, structure);
  return writer.toString();
};
const fresh = () => project.createSourceFile("judge.ts", "", { overwrite: true });

const DOCS = [[], ["One line."], ["Two\nlines.\n\nAnd a paragraph.\n@deprecated"]];

describe("a statement is printed as ts-morph prints it:", () => {
  it.each(DOCS)("an interface documented by %j", (...docs) => {
    const structure: InterfaceStructure = {
      name: "PatientCreated",
      docs,
      properties: [
        { name: "id", type: "string", isReadonly: true, docs: [] },
        { name: "constructor", type: "readonly (string | null)[]", isReadonly: true, docs: ["Doc."] },
        { name: '"a.b"', type: "{ readonly x: number }", isReadonly: false, docs: ["Two\nlines."] },
      ],
    };
    const judge = fresh();
    judge.addInterface({ ...structure, isExported: true });
    expect(printed(printInterface, structure)).toBe(judge.getFullText());
  });

  it.each(DOCS)("a type alias documented by %j", (...docs) => {
    const structure: TypeAliasStructure = { name: "Kind", type: '"A" | "B"', docs };
    const judge = fresh();
    judge.addTypeAlias({ ...structure, isExported: true });
    expect(printed(printTypeAlias, structure)).toBe(judge.getFullText());
  });

  it.each(["EventDefinition<string>", undefined])("a const of type %s", (type) => {
    const structure: ConstStructure = {
      name: "PatientCreated",
      ...(type === undefined ? {} : { type }),
      docs: ["Doc."],
      initializer: (writer) => {
        writer.write("/*@__PURE__*/ defineEvent(").inlineBlock(() => {
          writer.writeLine('schema: \'{"type":"it\\\'s // no comment"}\',');
        });
        writer.write(")");
      },
    };
    const { docs, ...declaration } = structure;
    const judge = fresh();
    judge.addVariableStatement({
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      docs,
      declarations: [declaration],
    });
    // ts-morph indents what follows the first line of an initializer once more.
    const unindented = (text: string) => text.replace(/^ +/gm, "");
    expect(unindented(printed(printConst, structure))).toBe(unindented(judge.getFullText()));
  });

  it.each([true, false])("an import, for types alone: %s", (isTypeOnly) => {
    const namedImports = [{ name: "A" }, { name: "B", alias: "C" }, { name: "D", isTypeOnly: !isTypeOnly }];
    const structure = { moduleSpecifier: "./a.js", isTypeOnly, namedImports };
    const judge = fresh();
    judge.addImportDeclaration(structure);
    expect(printed(printImport, structure)).toBe(judge.getFullText());
  });

  it.each([true, false])("an export, for types alone: %s", (isTypeOnly) => {
    const structure = { moduleSpecifier: "./a.js", isTypeOnly, namedExports: [{ name: "A" }, { name: "B" }] };
    const judge = fresh();
    judge.addExportDeclaration(structure);
    expect(printed(printExport, structure)).toBe(judge.getFullText());
  });
});

describe("a doc", () => {
  it("that would end its own comment is not printed", () => {
    expect(() => printed(printDocs, ["x */ process.exit() /*"])).toThrow("docComment");
  });
});
