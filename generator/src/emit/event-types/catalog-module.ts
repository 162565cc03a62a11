import type { Catalog } from "../../model/catalog.js";
import { docComment } from "../kit/doc-comment.js";
import { literal } from "../kit/literal.js";
import { printConst, printImport } from "../kit/print-statement.js";
import { createSourceFile } from "../kit/source-file.js";

/** The lazy catalog, and `publishEvent` and `createConsumerForService`, which go through it: naming an event by its type loads that event alone. */
export function catalogText(catalog: Catalog): string {
  const file = createSourceFile(null);
  file.add(
    printImport,
    {
      moduleSpecifier: "@healthtech/event-runtime/event",
      isTypeOnly: false,
      namedImports: [
        { name: "bindCreateConsumer" },
        { name: "bindPublishEvent" },
        { name: "CreateConsumerForService", isTypeOnly: true },
        { name: "defineCatalog" },
        { name: "EventCatalog", isTypeOnly: true },
        { name: "PublishEvent", isTypeOnly: true },
      ],
    },
    "imports",
  );
  file.add(
    printImport,
    { moduleSpecifier: "./event-map.js", isTypeOnly: true, namedImports: [{ name: "EventDefinitions" }] },
    "imports",
  );
  file.add(printConst, {
    name: "catalog",
    docs: docComment({
      text: ["Every event, each loaded when it is first asked for: for tools, and for `publishEvent`."],
    }),
    type: "EventCatalog<EventDefinitions>",
    initializer: (writer) => {
      writer
        .write("/*@__PURE__*/ defineCatalog<EventDefinitions>(")
        .inlineBlock(() => {
          for (const event of catalog.events) {
            const module = `import("./${event.modulePath}.js")`;
            writer.writeLine(`${literal(event.eventType)}: async () => (await ${module}).${event.name},`);
          }
        })
        .write(")");
    },
  });
  file.add(printConst, {
    name: "publishEvent",
    docs: docComment({
      text: [
        "Publishes an event that is named by its type, through the events instance that `createEvents` opened last.",
        "The payload must not be changed before the promise settles.",
      ],
    }),
    type: "PublishEvent<EventDefinitions>",
    initializer: (writer) => writer.write("/*@__PURE__*/ bindPublishEvent(catalog)"),
  });
  file.add(printConst, {
    name: "createConsumerForService",
    docs: docComment({
      text: [
        "Makes a consumer of a service, in a group of the service's name, on the events instance that `createEvents` opened last.",
        "It does nothing before its `start`, and is stopped with the instance.",
      ],
    }),
    type: "CreateConsumerForService<EventDefinitions>",
    initializer: (writer) => writer.write("/*@__PURE__*/ bindCreateConsumer(catalog)"),
  });
  return file.text();
}
