import type { JsonNode } from "../load/json-node.js";
import type { SourceFile } from "../load/source-tree.js";

/** Where something stands. */
export interface Place {
  readonly file: SourceFile;
  readonly node: Pick<JsonNode, "start" | "end">;
}

/** The value of a member of an object, else the object itself. */
export function memberPlace(file: SourceFile, object: JsonNode, ...keys: readonly string[]): Place {
  if (object.kind === "object") {
    for (const key of keys) {
      const member = object.members.get(key);
      if (member !== undefined) return { file, node: member.value };
    }
  }
  return { file, node: object };
}
