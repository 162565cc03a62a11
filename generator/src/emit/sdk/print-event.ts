import type { Event } from "../../model/catalog.js";
import { literal, singleQuoted } from "../kit/literal.js";
import { printConst } from "../kit/print-statement.js";
import type { SourceFile } from "../kit/source-file.js";

/** Prints the descriptor: the value of the same name as the payload's interface. */
export function printEvent(event: Event, file: SourceFile, docs: string[]): void {
  const input = event.inputName === event.name ? "" : `, ${event.inputName}`;
  file.add(printConst, {
    name: event.name,
    docs,
    type: `EventDefinition<${literal(event.eventType)}, ${event.name}${input}>`,
    initializer: (writer) => {
      writer.write("/*@__PURE__*/ defineEvent(").inlineBlock(() => {
        writer.writeLine(`type: ${literal(event.eventType)},`);
        writer.writeLine(`version: ${event.schemaVersion},`);
        writer.writeLine(`topic: ${literal(event.topic)},`);
        writer.writeLine(`key: ${event.keyField === null ? "null" : literal(event.keyField)},`);
        writer.writeLine(`aggregate: ${literal(event.aggregateType)},`);
        writer.writeLine(`schema: ${singleQuoted(event.schemaJson)},`);
      });
      writer.write(")");
    },
  });
}
