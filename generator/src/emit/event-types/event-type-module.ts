import type { Catalog, Event } from "../../model/catalog.js";
import { docComment } from "../kit/doc-comment.js";
import { literal } from "../kit/literal.js";
import { printConst, printDocs, printTypeAlias } from "../kit/print-statement.js";
import { createSourceFile } from "../kit/source-file.js";

/** `EventType`: a constant object that is used like an enum, and the union of its values under the same name. */
export function eventTypeText(catalog: Catalog): string {
  const file = createSourceFile(null);
  const docs = docComment({
    text: ["Every event type by its key. The name of the type is also the union of all of them."],
  });
  file.add(printConst, {
    name: "EventType",
    docs,
    initializer: (writer) => {
      writer
        .inlineBlock(() => {
          for (const event of catalog.events) {
            printDocs(writer, keyDocs(event));
            writer.writeLine(`${event.enumKey}: ${literal(event.eventType)},`);
          }
        })
        .write(" as const");
    },
  });
  file.add(printTypeAlias, { name: "EventType", docs, type: "(typeof EventType)[keyof typeof EventType]" });
  return file.text();
}

function keyDocs(event: Event): string[] {
  return docComment({ text: [event.doc], deprecated: event.status === "deprecated" });
}
