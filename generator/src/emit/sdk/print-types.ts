import type { Catalog, EnumType, Field, FixedType, NamedType, RecordType } from "../../model/catalog.js";
import type { TypeRef } from "../../model/type-ref.js";
import { docComment } from "../kit/doc-comment.js";
import { codeSpan } from "../kit/doc-text.js";
import { literal, propertyName } from "../kit/literal.js";
import { namesIn } from "../kit/names-in.js";
import { printInterface, printTypeAlias } from "../kit/print-statement.js";
import type { SourceFile } from "../kit/source-file.js";
import type { ModuleScope } from "./module-scope.js";
import { fixedMeaning, meaningsOf } from "./type-meaning.js";
import { fixedText, typeText } from "./type-text.js";

export interface TypeContext {
  readonly file: SourceFile;
  readonly scope: ModuleScope;
  readonly catalog: Catalog;
}

/** Prints one named type: an interface, or an alias for an enum or a fixed. `docs` replace the type's own. */
export function printNamedType(type: NamedType, context: TypeContext, docs?: string[]): void {
  switch (type.kind) {
    case "record":
      printRecord(type, context, docs ?? docComment({ text: [type.doc] }));
      break;
    case "enum":
      printEnum(type, context);
      break;
    case "fixed":
      printFixed(type, context);
  }
}

function printRecord(record: RecordType, { file, scope, catalog }: TypeContext, docs: string[]): void {
  const properties = record.fields.map((field) => ({
    name: propertyName(field.name),
    type: typeText(field.type, scope, "payload"),
    isReadonly: true,
    docs: fieldDocs(field, catalog),
  }));
  if (properties.length > 0) file.add(printInterface, { name: record.name, docs, properties });
  else file.add(printTypeAlias, { name: record.name, docs, type: NO_FIELDS });
  if (record.inputName !== record.name) printInput(record, { file, scope, catalog });
}

/** An interface without properties would take any value but null. */
const NO_FIELDS = "Readonly<Record<string, never>>";

function fieldDocs(field: Field, catalog: Catalog): string[] {
  const facts = [
    ...meaningsOf(field.type, catalog.types),
    field.tags.length === 0 ? "" : `Sensitive: ${field.tags.map((tag) => codeSpan(tag)).join(", ")}.`,
    field.default === undefined ? "" : `Default: ${codeSpan(JSON.stringify(field.default))}.`,
  ];
  return docComment({ text: [field.doc], facts });
}

function printInput(record: RecordType, { file, scope, catalog }: TypeContext): void {
  const optional = record.fields.filter((field) => field.optional).map((field) => literal(field.name));
  const nested = record.fields
    .filter((field) => holdsInput(field.type, catalog))
    .map((field) => `readonly ${propertyName(field.name)}: ${typeText(field.type, scope, "input")}`);
  const parts = [
    record.name,
    ...(optional.length > 0 || nested.length > 0 ? [optional.join(" | ") || "never"] : []),
    ...(nested.length > 0 ? [`{ ${nested.join("; ")} }`] : []),
  ];
  const facts = [`{@link ${record.name}} as a publisher passes it: what has a default may be left out.`];
  file.add(printTypeAlias, {
    name: record.inputName,
    docs: docComment({ text: [], facts }),
    type: `WithDefaults<${parts.join(", ")}>`,
  });
}

/** Whether a publisher's value of the type differs from a handler's. */
function holdsInput(type: TypeRef, catalog: Catalog): boolean {
  return namesIn(type).some((fullName) => {
    const named = catalog.types.get(fullName);
    return named?.kind === "record" && named.inputName !== named.name;
  });
}

function printEnum(type: EnumType, { file }: TypeContext): void {
  const facts = [type.default === null ? "" : `A symbol that is not known yet is read as ${codeSpan(type.default)}.`];
  file.add(printTypeAlias, {
    name: type.name,
    docs: docComment({ text: [type.doc], facts }),
    type: type.symbols.map(literal).join(" | "),
  });
}

function printFixed(type: FixedType, { file }: TypeContext): void {
  file.add(printTypeAlias, {
    name: type.name,
    docs: docComment({ text: [type.doc], facts: [fixedMeaning(type)] }),
    type: fixedText(type),
  });
}
