import type {
  ExportDeclarationStructure,
  ExportSpecifierStructure,
  ImportDeclarationStructure,
  ImportSpecifierStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
  VariableDeclarationStructure,
} from "ts-morph";
import type { CodeWriter } from "./line-writer.js";

/*
 * The part of ts-morph's structures that generated code is made of. ts-morph takes each of them, and prints it in the
 * same words as print-statement.ts does; the tests compare the two.
 */

/** At most one text, made by `docComment`. */
interface Documented {
  readonly docs: string[];
}

export type ImportStructure = Pick<ImportDeclarationStructure, "moduleSpecifier"> & {
  readonly isTypeOnly: boolean;
  readonly namedImports: OptionalKind<ImportSpecifierStructure>[];
};

export type ExportStructure = Pick<ExportDeclarationStructure, "moduleSpecifier"> & {
  readonly isTypeOnly: boolean;
  readonly namedExports: OptionalKind<ExportSpecifierStructure>[];
};

export type PropertyStructure = Pick<PropertySignatureStructure, "name"> &
  Documented & { readonly isReadonly: boolean; readonly type: string };

export type InterfaceStructure = Pick<InterfaceDeclarationStructure, "name"> &
  Documented & { readonly properties: PropertyStructure[] };

export type TypeAliasStructure = Pick<TypeAliasDeclarationStructure, "name"> & Documented & { readonly type: string };

/** A `const`; where it has no type, its initializer says it. */
export type ConstStructure = Pick<VariableDeclarationStructure, "name"> &
  Documented & { readonly type?: string; readonly initializer: (writer: CodeWriter) => void };
