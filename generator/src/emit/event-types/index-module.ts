import { printExport } from "../kit/print-statement.js";
import { createSourceFile } from "../kit/source-file.js";

/** The SDK's main module. It names no event: each is imported from its domain, or loaded through the catalog. */
export function indexText(): string {
  const file = createSourceFile(null);
  const exports = [
    {
      moduleSpecifier: "./catalog.js",
      isTypeOnly: false,
      names: ["catalog", "createConsumerForService", "publishEvent"],
    },
    {
      moduleSpecifier: "./event-map.js",
      isTypeOnly: true,
      names: ["EventDefinitions", "EventInputs", "EventPayloads"],
    },
    { moduleSpecifier: "./event-type.js", isTypeOnly: false, names: ["EventType"] },
  ];
  for (const { moduleSpecifier, isTypeOnly, names } of exports) {
    const namedExports = names.map((name) => ({ name }));
    file.add(printExport, { moduleSpecifier, isTypeOnly, namedExports }, "exports");
  }
  return file.text();
}
