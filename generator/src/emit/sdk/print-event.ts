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
        if (event.previous.length > 0) writer.writeLine(`previous: [${previous(event)}],`);
      });
      writer.write(")");
    },
  });
}

/**
 * Each step says what it takes and what it makes, so that an upcaster that makes something else does not compile. The last
 * one may leave out what a publisher may.
 */
function previous(event: Event): string {
  const steps = event.previous.map(({ version, next, schemaJson, name }) => {
    const made = event.previous.find((later) => later.version === next)?.name ?? event.inputName;
    const upcast = `(payload: unknown): ${made} => ${upcasterName(version)}(payload as ${name})`;
    return `{ version: ${version}, schema: ${singleQuoted(schemaJson)}, upcast: ${upcast} }`;
  });
  return steps.join(", ");
}

/** Under which the event's module imports the upcaster from that version. */
export function upcasterName(version: number): string {
  return `upcastV${version}`;
}
