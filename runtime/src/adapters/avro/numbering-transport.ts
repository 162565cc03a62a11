import { EventError, isEventError } from "../../errors.js";
import type { SchemaRegistry } from "../../ports/schema-registry.js";
import type { OutgoingRecord, SendOptions, SendOutcome, Transport } from "../../ports/transport.js";
import { isUnnumbered, numberedValue, schemaOfUnnumbered } from "./unnumbered-value.js";

type Numbered = { readonly record: OutgoingRecord } | { readonly error: EventError };

/**
 * Sends what the codec wrote, after putting in the ids of schemas that the registry could not give when it was written.
 * A record whose id is still not to be had fails with the registry's fault and does not leave; those of its key that
 * follow in the same call fail with it.
 */
export class NumberingTransport implements Pick<Transport, "send"> {
  readonly #transport: Pick<Transport, "send">;
  readonly #registry: Pick<SchemaRegistry, "idOf">;

  constructor(transport: Pick<Transport, "send">, registry: Pick<SchemaRegistry, "idOf">) {
    this.#transport = transport;
    this.#registry = registry;
  }

  async send(records: readonly OutgoingRecord[], options: SendOptions = {}): Promise<readonly SendOutcome[]> {
    if (!records.some(({ value }) => isUnnumbered(value))) return this.#transport.send(records, options);
    const numbered = failBehind(await Promise.all(records.map((record) => this.#numbered(record))), records);
    const failure = numbered.find((each) => "error" in each);
    if (options.atomic && failure !== undefined) return records.map(() => failed(failure.error));
    const ready = numbered.flatMap((each) => ("record" in each ? [each.record] : []));
    const outcomes = ready.length === 0 ? [] : [...(await this.#transport.send(ready, options))];
    return numbered.map((each) => ("error" in each ? failed(each.error) : (outcomes.shift() ?? failed(unanswered()))));
  }

  async #numbered(record: OutgoingRecord): Promise<Numbered> {
    const { value } = record;
    if (!isUnnumbered(value)) return { record };
    try {
      const { subject, schema } = schemaOfUnnumbered(value);
      return { record: { ...record, value: numberedValue(value, await this.#registry.idOf(subject, schema)) } };
    } catch (error) {
      return { error: isEventError(error) ? error : unanswered() };
    }
  }
}

function failBehind(numbered: readonly Numbered[], records: readonly OutgoingRecord[]): readonly Numbered[] {
  const errors = new Map<string, EventError>();
  return numbered.map((each, index) => {
    const { topic, key } = records[index] as OutgoingRecord;
    if (key === null) return each;
    const lane = `${topic} ${Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString("base64")}`;
    const earlier = errors.get(lane);
    if (earlier !== undefined) return { error: earlier };
    if ("error" in each) errors.set(lane, each.error);
    return each;
  });
}

function failed(error: EventError): SendOutcome {
  return { status: "failed", error, maybeStored: false };
}

function unanswered(): EventError {
  return new EventError("REGISTRY.UNAVAILABLE", "The registry did not say which id a schema has.");
}
