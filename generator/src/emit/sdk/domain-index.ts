import type { Domain, Module } from "../../model/catalog.js";
import { printExport } from "../kit/print-statement.js";
import { createSourceFile } from "../kit/source-file.js";
import type { OutputFile } from "../output-file.js";

/** Prints the module of a domain: every name of its modules, by hand so to speak, so that bundlers see what is unused. */
export function domainIndex(domain: Domain, modules: readonly Module[]): OutputFile {
  const file = createSourceFile(null);
  for (const module of modules) {
    const names = module.types.flatMap((type) =>
      type.kind === "record" && type.inputName !== type.name ? [type.name, type.inputName] : [type.name],
    );
    const isTypeOnly = module.event === null;
    file.add(
      printExport,
      {
        moduleSpecifier: `./${module.path.slice(domain.name.length + 1)}.js`,
        isTypeOnly,
        namedExports: names.map((name) =>
          isTypeOnly || name === module.event?.name ? { name } : { name, isTypeOnly: true },
        ),
      },
      "exports",
    );
  }
  return { path: `src/${domain.name}/index.ts`, content: file.text(), emitter: "sdk" };
}
