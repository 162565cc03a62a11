import type { Catalog } from "../../model/catalog.js";
import { docComment } from "../kit/doc-comment.js";
import { literal } from "../kit/literal.js";
import { printImport, printInterface, printTypeAlias } from "../kit/print-statement.js";
import { createSourceFile } from "../kit/source-file.js";

/** The map from event types to what they carry. Types alone, in a module of its own: whoever imports it loads nothing. */
export function eventMapText(catalog: Catalog): string {
  const file = createSourceFile(null);
  file.add(printImport, {
    moduleSpecifier: "@healthtech/event-runtime/event",
    isTypeOnly: true,
    namedImports: [{ name: "InputOf" }, { name: "PayloadOf" }],
  });
  file.add(printInterface, {
    name: "EventDefinitions",
    docs: docComment({ text: ["The definition of each event type."] }),
    properties: catalog.events.map((event) => ({
      name: literal(event.eventType),
      type: `typeof import("./${event.modulePath}.js").${event.name}`,
      isReadonly: true,
      docs: [],
    })),
  });
  file.add(printTypeAlias, {
    name: "EventPayloads",
    docs: docComment({ text: ["What a handler of each event type gets."] }),
    type: "{ readonly [Type in keyof EventDefinitions]: PayloadOf<EventDefinitions[Type]> }",
  });
  file.add(printTypeAlias, {
    name: "EventInputs",
    docs: docComment({ text: ["What a publisher of each event type passes."] }),
    type: "{ readonly [Type in keyof EventDefinitions]: InputOf<EventDefinitions[Type]> }",
  });
  return file.text();
}
