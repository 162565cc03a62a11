import type { Event } from "../../model/catalog.js";
import { codeBlock } from "./markdown-text.js";

/** How to publish and handle an event, as TypeScript that compiles against the SDK. */
export function usageExample(event: Event, packageName: string): string {
  const { name, inputName, domain } = event;
  const imported = inputName === name ? name : `${name}, type ${inputName}`;
  return codeBlock(
    "ts",
    [
      `import { createEvents } from "@healthtech/event-runtime";`,
      `import { ${imported} } from ${JSON.stringify(`${packageName}/${domain}`)};`,
      "",
      `const events = createEvents({ service: "my-service" });`,
      `const publish = (tenantId: string, payload: ${inputName}) => events.publish(${name}, { tenantId, payload });`,
      `const consumer = events.consumer({ group: "my-service" });`,
      `consumer.on(${name}, async (event) => console.log(event.type, ${sampleField(event)}));`,
    ].join("\n"),
  );
}

/** A field that may be shown: the key, else the first that is not sensitive. */
function sampleField({ keyField, record }: Event): string {
  const field =
    record.fields.find(({ name }) => name === keyField) ?? record.fields.find(({ tags }) => tags.length === 0);
  if (field === undefined) return "event.id";
  return /^[A-Za-z_]\w*$/.test(field.name)
    ? `event.payload.${field.name}`
    : `event.payload[${JSON.stringify(field.name)}]`;
}
