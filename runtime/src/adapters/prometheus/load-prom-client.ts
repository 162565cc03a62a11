import { createRequire } from "node:module";
import { EventError } from "../../errors.js";

/** The package, which only whoever wants metrics has. Throws `CONFIG.UNSUPPORTED` where it is not installed. */
export function loadPromClient(): typeof import("prom-client") {
  try {
    return createRequire(import.meta.url)("prom-client") as typeof import("prom-client");
  } catch {
    throw new EventError(
      "CONFIG.UNSUPPORTED",
      "The option metrics needs the package prom-client, which is not installed: npm install prom-client.",
    );
  }
}
