import type { Catalog, Module } from "../../model/catalog.js";
import { printImport } from "../kit/print-statement.js";
import { createSourceFile } from "../kit/source-file.js";
import type { ImportStructure } from "../kit/structures.js";
import type { OutputFile } from "../output-file.js";
import { eventDocs } from "./event-docs.js";
import { createModuleScope } from "./module-scope.js";
import { printEvent, upcasterName } from "./print-event.js";
import { printNamedType } from "./print-types.js";

/** Prints the module of one schema file: its types, and the descriptor where it declares an event. */
export function moduleFile(module: Module, catalog: Catalog): OutputFile {
  const scope = createModuleScope(module, catalog);
  const docs = module.event === null ? undefined : eventDocs(module.event, catalog);

  // The body goes first, because only then is it known what must be imported.
  const body = createSourceFile();
  for (const type of module.types) {
    printNamedType(type, { file: body, scope, catalog }, type === module.event?.record ? docs : undefined);
  }
  if (module.event !== null && docs !== undefined) printEvent(module.event, body, docs);

  const file = createSourceFile(module.source);
  for (const structure of [...kernelImport(module), ...scope.imports(), ...earlierImports(module)])
    file.add(printImport, structure, "imports");
  return { path: `src/${module.path}.ts`, content: file.text() + body.text(), emitter: "sdk", source: module.source };
}

function earlierImports({ event }: Module): readonly ImportStructure[] {
  const specifier = (path: string) => `./${path.slice(path.indexOf("/") + 1)}.js`;
  return (event?.previous ?? []).flatMap(({ version, name, modulePath, upcaster }) => [
    { moduleSpecifier: specifier(modulePath), isTypeOnly: true, namedImports: [{ name }] },
    {
      moduleSpecifier: specifier(upcaster.modulePath),
      isTypeOnly: false,
      namedImports: [{ name: "upcast", alias: upcasterName(version) }],
    },
  ]);
}

function kernelImport(module: Module): readonly ImportStructure[] {
  const needsDefaults = module.types.some((type) => type.kind === "record" && type.inputName !== type.name);
  const isEvent = module.event !== null;
  if (!isEvent && !needsDefaults) return [];
  const types = [...(isEvent ? ["EventDefinition"] : []), ...(needsDefaults ? ["WithDefaults"] : [])];
  return [
    {
      moduleSpecifier: "@healthtech/event-runtime/event",
      isTypeOnly: !isEvent,
      namedImports: [
        ...(isEvent ? [{ name: "defineEvent" }] : []),
        ...types.map((name) => (isEvent ? { name, isTypeOnly: true } : { name })),
      ],
    },
  ];
}
