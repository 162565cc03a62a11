import { compareText } from "../../diagnostics.js";
import type { Catalog, Module, NamedType } from "../../model/catalog.js";
import { importAlias } from "../../model/identifiers.js";
import type { ImportStructure } from "../kit/structures.js";

/** Which form of a record is meant: what a handler gets, or what a publisher passes. */
export type Form = "payload" | "input";

/** The names that one module may use, and the imports that this takes. */
export interface ModuleScope {
  /** The name under which the module knows a type; imports it where it stands in another module. */
  nameOf(fullName: string, form: Form): string;
  /** Everything imported so far, sorted. */
  imports(): readonly ImportStructure[];
}

export function createModuleScope(module: Module, catalog: Catalog): ModuleScope {
  const taken = new Set(module.types.flatMap((type) => [nameIn(type, "payload"), nameIn(type, "input")]));
  const imported = new Map<string, Map<string, string>>();

  return {
    nameOf(fullName, form) {
      const type = catalog.types.get(fullName);
      if (type === undefined) throw new Error(`The catalog has no type ${JSON.stringify(fullName)}.`);
      const name = nameIn(type, form);
      if (type.modulePath === module.path) return name;
      const names = imported.get(type.modulePath) ?? new Map<string, string>();
      imported.set(type.modulePath, names);
      const known = names.get(name);
      if (known !== undefined) return known;
      const domain = type.modulePath.slice(0, type.modulePath.indexOf("/"));
      const local = taken.has(name) ? importAlias(domain, name, (alias) => taken.has(alias)) : name;
      taken.add(local);
      names.set(name, local);
      return local;
    },
    imports() {
      return [...imported]
        .map(([path, names]) => ({
          moduleSpecifier: relativeModule(module, path),
          isTypeOnly: true,
          namedImports: [...names]
            .sort(([a], [b]) => compareText(a, b))
            .map(([name, local]) => (name === local ? { name } : { name, alias: local })),
        }))
        .sort((a, b) => compareText(a.moduleSpecifier, b.moduleSpecifier));
    },
  };
}

function nameIn(type: NamedType, form: Form): string {
  return form === "input" && type.kind === "record" ? type.inputName : type.name;
}

/** Modules lie exactly one folder deep. */
function relativeModule(from: Module, path: string): string {
  return path.startsWith(`${from.domain}/`) ? `./${path.slice(from.domain.length + 1)}.js` : `../${path}.js`;
}
