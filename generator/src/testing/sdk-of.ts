import { emitEventTypes } from "../emit/event-types/emit-event-types.js";
import { emitSdk } from "../emit/sdk/emit-sdk.js";
import type { Catalog } from "../model/catalog.js";
import type { Sources } from "./compile.js";

/** Everything that is generated in TypeScript for a catalog, by path. */
export function sdkOf(catalog: Catalog): Sources {
  const files = [...emitSdk(catalog, { packageVersion: "1.0.0" }), ...emitEventTypes(catalog)];
  return new Map(files.filter((file) => file.path.endsWith(".ts")).map((file) => [file.path, file.content]));
}
