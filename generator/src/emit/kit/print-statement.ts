import type { CodeWriter } from "./line-writer.js";
import type {
  ConstStructure,
  ExportStructure,
  ImportStructure,
  InterfaceStructure,
  TypeAliasStructure,
} from "./structures.js";

/* One function per kind of statement. All declarations are exported. */

export function printImport(writer: CodeWriter, structure: ImportStructure): void {
  const keyword = structure.isTypeOnly ? "import type" : "import";
  writer.writeLine(`${keyword} { ${specifiers(structure.namedImports)} } from "${structure.moduleSpecifier}";`);
}

export function printExport(writer: CodeWriter, structure: ExportStructure): void {
  const keyword = structure.isTypeOnly ? "export type" : "export";
  writer.writeLine(`${keyword} { ${specifiers(structure.namedExports)} } from "${structure.moduleSpecifier}";`);
}

export function printInterface(writer: CodeWriter, structure: InterfaceStructure): void {
  printDocs(writer, structure.docs);
  writer
    .write(`export interface ${structure.name} `)
    .inlineBlock(() => {
      for (const property of structure.properties) {
        printDocs(writer, property.docs);
        writer.writeLine(`${property.isReadonly ? "readonly " : ""}${property.name}: ${property.type};`);
      }
    })
    .newLine();
}

export function printTypeAlias(writer: CodeWriter, structure: TypeAliasStructure): void {
  printDocs(writer, structure.docs);
  writer.writeLine(`export type ${structure.name} = ${structure.type};`);
}

export function printConst(writer: CodeWriter, structure: ConstStructure): void {
  printDocs(writer, structure.docs);
  writer.write(`export const ${structure.name}${structure.type === undefined ? "" : `: ${structure.type}`} = `);
  structure.initializer(writer);
  writer.write(";").newLine();
}

/** One doc, as a comment of one line or of several. */
export function printDocs(writer: CodeWriter, docs: readonly string[]): void {
  for (const doc of docs) {
    if (doc.includes("*/")) throw new Error("A doc that ends its own comment: it was not made by docComment.");
    const lines = doc.split("\n");
    if (lines.length === 1) {
      writer.writeLine(`/** ${doc} */`);
    } else {
      writer.writeLine("/**");
      for (const line of lines) writer.writeLine(line === "" ? " *" : ` * ${line}`);
      writer.writeLine(" */");
    }
  }
}

interface Specifier {
  readonly name: string;
  readonly alias?: string | undefined;
  readonly isTypeOnly?: boolean | undefined;
}

function specifiers(named: readonly Specifier[]): string {
  const words = named.map(
    ({ name, alias, isTypeOnly }) => (isTypeOnly ? "type " : "") + name + (alias === undefined ? "" : ` as ${alias}`),
  );
  return words.join(", ");
}
