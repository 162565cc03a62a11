import type { JsonObject } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { Binder } from "./binder.js";
import { stringsOf } from "./members.js";
import { isName, isNamespace, qualify, SPELLING } from "./names.js";

/** The aliases of a named type as full names: a name without a dot lies in the type's own namespace. */
export function bindAliases(node: JsonObject, namespace: string, binder: Binder): readonly string[] {
  const { file, findings } = binder;
  const aliases: string[] = [];
  for (const written of stringsOf(node, "aliases", binder.reading) ?? []) {
    const alias = qualify(written.value, namespace);
    if (isName(alias.name) && isNamespace(alias.namespace) && !written.value.startsWith(".")) {
      aliases.push(alias.fullName);
    } else {
      const fix = `${SPELLING} Part names by dots.`;
      findings.report(file, written, "name-invalid", `${quote(written.value)} cannot be an alias.`, fix);
    }
  }
  return aliases;
}
