import { placeText } from "../../load/diagnostic-at.js";
import type { JsonNode } from "../../load/json-node.js";
import { quote } from "../../load/quote.js";
import type { Reading } from "../members.js";

/** Reports what stands in a list for the second time. */
export class Once {
  readonly #reading: Reading;
  readonly #seen = new Map<string, JsonNode>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  note(id: string, node: JsonNode): void {
    const first = this.#seen.get(id);
    if (first === undefined) {
      this.#seen.set(id, node);
      return;
    }
    const { file, findings, rule } = this.#reading;
    const message = `${quote(id)} stands in the list already, at ${placeText(file, first)}.`;
    findings.report(file, node, rule, message, "Delete one of them.");
  }
}
