import { placeText } from "../load/diagnostic-at.js";
import { quote } from "../load/quote.js";
import type { BoundTypes } from "./binder.js";
import { nameNode } from "./collect-definitions.js";
import type { Findings } from "./findings.js";
import { memberOf } from "./members.js";
import type { NamedSchema } from "./schema.js";

/** Finds aliases that stand for two types, so that a reader could not tell which one old data is of. */
export function findAliasClashes({ types }: BoundTypes, findings: Findings): void {
  const owners = new Map<string, NamedSchema>();
  for (const type of types.values()) {
    for (const alias of type.aliases) {
      const other = types.get(alias) ?? owners.get(alias);
      owners.set(alias, type);
      if (other === undefined || other === type) continue;
      const place = placeText(other.file, nameNode(other.node));
      const message = `The alias ${quote(alias)} also stands for the type at ${place}.`;
      const node = memberOf(type.node, "aliases") ?? type.node;
      findings.report(type.file, node, "alias-clash", message, "Delete the alias from one of the two.");
    }
  }
}
