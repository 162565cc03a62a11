import type { Catalog, Event } from "../../model/catalog.js";
import { tagsOfField } from "../kit/sensitive-tags.js";
import { codeBlock } from "./markdown-text.js";

/** How to publish and handle an event in six lines of TypeScript, which compile against the SDK. */
export function usageExample(event: Event, packageName: string, types: Catalog["types"]): string {
  const { name, inputName, domain } = event;
  const imported = inputName === name ? name : `${name}, type ${inputName}`;
  return codeBlock(
    "ts",
    [
      `import { createEvents } from "@healthtech/event-runtime";`,
      `import { ${imported} } from ${JSON.stringify(`${packageName}/${domain}`)};`,
      "",
      `const events = createEvents({ service: "my-service" });`,
      `await events.consumer().on(${name}, async (event) => console.log(${sample(event, types)})).start();`,
      `const publish = (tenantId: string, payload: ${inputName}) =>`,
      `  events.publish(${name}, { tenantId, payload });`,
    ].join("\n"),
  );
}

/** Something of the event that may be shown: the key, else the first field that holds nothing sensitive, else its id. */
function sample({ keyField, record }: Event, types: Catalog["types"]): string {
  const harmless = record.fields.filter((field) => tagsOfField(field, types).length === 0);
  const field = harmless.find(({ name }) => name === keyField) ?? harmless[0];
  if (field === undefined) return "event.id";
  return /^[A-Za-z_]\w*$/.test(field.name)
    ? `event.payload.${field.name}`
    : `event.payload[${JSON.stringify(field.name)}]`;
}
