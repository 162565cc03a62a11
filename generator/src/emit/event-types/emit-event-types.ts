import type { Catalog } from "../../model/catalog.js";
import type { OutputFile } from "../output-file.js";
import { catalogText } from "./catalog-module.js";
import { eventMapText } from "./event-map-module.js";
import { eventTypeText } from "./event-type-module.js";
import { indexText } from "./index-module.js";

/** What is made of all events together: the enum, the type-only map, the lazy catalog, and the SDK's main module. */
export function emitEventTypes(catalog: Catalog): readonly OutputFile[] {
  const file = (name: string, content: string): OutputFile => ({
    path: `src/${name}.ts`,
    content,
    emitter: "event-types",
  });
  return [
    file("event-type", eventTypeText(catalog)),
    file("event-map", eventMapText(catalog)),
    file("catalog", catalogText(catalog)),
    file("index", indexText()),
  ];
}
