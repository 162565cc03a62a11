import type { Catalog, EarlierEvent, Module } from "../../model/catalog.js";
import { banner } from "../kit/banner.js";
import { docComment } from "../kit/doc-comment.js";
import { createSourceFile } from "../kit/source-file.js";
import type { OutputFile } from "../output-file.js";
import { createModuleScope } from "./module-scope.js";
import { printNamedType } from "./print-types.js";

/**
 * The modules of the earlier versions of an event: the types of that time, and the hand-written upcaster as it is, so that
 * the SDK does not compile while the two do not agree. No index names them: whoever handles the event has no use for them.
 */
export function earlierFiles(module: Module, catalog: Catalog): readonly OutputFile[] {
  return (module.event?.previous ?? []).flatMap((earlier) => [
    typesFile(earlier, module, catalog),
    upcasterFile(earlier),
  ]);
}

function typesFile(earlier: EarlierEvent, module: Module, catalog: Catalog): OutputFile {
  const { types, modulePath, source, version, next } = earlier;
  const own = { ...module, path: modulePath, types, event: null };
  const ofThen = { ...catalog, types: new Map(types.map((type) => [type.fullName, type])) };
  const file = createSourceFile(source);
  const scope = createModuleScope(own, ofThen);
  const facts = [`Version ${version} of the event, as an upcaster gets it to make version ${next}.`];
  for (const [index, type] of types.entries()) {
    const docs = index === 0 ? docComment({ text: [type.doc], facts }) : undefined;
    printNamedType(type, { file, scope, catalog: ofThen }, docs);
  }
  return { path: `src/${modulePath}.ts`, content: file.text(), emitter: "sdk", source };
}

function upcasterFile({ upcaster }: EarlierEvent): OutputFile {
  const content = `${banner(upcaster.source)}\n\n${upcaster.text.replace(/\r\n/g, "\n").replace(/\s*$/, "\n")}`;
  return { path: `src/${upcaster.modulePath}.ts`, content, emitter: "sdk", source: upcaster.source };
}
