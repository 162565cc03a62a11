import type { Catalog } from "../../model/catalog.js";
import type { OutputFile } from "../output-file.js";
import { domainIndex } from "./domain-index.js";
import { earlierFiles } from "./earlier-files.js";
import { moduleFile } from "./module-file.js";
import { type AboutPackage, packageFiles } from "./package-files.js";
import { upcastTestFile } from "./upcast-test-file.js";

/** The SDK as an npm package: one module per schema file, one index per domain, and what npm and tsc need. */
export function emitSdk(catalog: Catalog, about: AboutPackage): readonly OutputFile[] {
  return [
    ...packageFiles(catalog, about),
    ...catalog.modules.flatMap((module) => [moduleFile(module, catalog), ...earlierFiles(module, catalog)]),
    ...upcastTestFile(catalog),
    ...catalog.domains.map((domain) =>
      domainIndex(
        domain,
        catalog.modules.filter((module) => module.domain === domain.name),
      ),
    ),
  ];
}
