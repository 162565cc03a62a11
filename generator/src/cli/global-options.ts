import type { Options } from "yargs";
import { FORMATS } from "./findings.js";

/** Options that every command takes. */
export const globalOptions: Readonly<Record<string, Options>> = {
  config: { type: "string", describe: "Configuration file, events.config.json unless given" },
  schemas: { type: "string", describe: "Folder of the .avsc files" },
  out: { type: "string", describe: "Folder that receives everything that is generated" },
  package: { type: "string", describe: "npm name of the SDK" },
  "package-version": { type: "string", describe: "npm version of the SDK" },
  "catalog-file": { type: "string", describe: "Where EVENT_CATALOG.md goes" },
  format: { type: "string", choices: FORMATS, describe: "How findings are printed" },
  color: { type: "boolean", describe: "Colours, or none with --no-color" },
};
