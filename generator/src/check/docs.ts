import type { JsonString } from "../load/json-node.js";
import type { SourceFile } from "../load/source-tree.js";
import type { LintContext } from "./lint-context.js";
import { stringMember } from "./place.js";

/** A doc that somebody wrote. */
export interface DocSite {
  readonly file: SourceFile;
  readonly node: JsonString;
  /** Name of what it documents. */
  readonly name: string;
  /** Name of the record around a field, else null. */
  readonly holder: string | null;
}

/** Every doc that is not blank, of records, enums, fixed types and fields. Several rules ask for them. */
export function docsOf(context: LintContext): readonly DocSite[] {
  const known = docsByContext.get(context);
  if (known !== undefined) return known;
  const docs = [...collect(context)];
  docsByContext.set(context, docs);
  return docs;
}

const docsByContext = new WeakMap<LintContext, readonly DocSite[]>();

function* collect({ records, enums, fixeds, fields }: LintContext): Iterable<DocSite> {
  for (const { schema, source } of [...records, ...enums, ...fixeds]) {
    const node = stringMember(schema.node, "doc");
    if (node !== null && node.value.trim() !== "") yield { file: source, node, name: schema.name, holder: null };
  }
  for (const { field, record, source } of fields) {
    const node = stringMember(field.node, "doc");
    if (node !== null && node.value.trim() !== "") yield { file: source, node, name: field.name, holder: record.name };
  }
}
