import assert from "node:assert/strict";
import fc from "fast-check";
import { PayloadCodec } from "../../../runtime/src/adapters/avro/payload-codec.js";
import type { Catalog, Event, JsonValue } from "../model/catalog.js";
import type { TypeRef } from "../model/type-ref.js";
import { arbitraryRecord, type Form } from "./arbitrary-value.js";
import { avscAlone } from "./avsc-alone.js";
import { compile } from "./compile.js";
import { sdkOf } from "./sdk-of.js";
import { valueSource } from "./value-source.js";

interface Samples {
  readonly event: Event;
  readonly payloads: readonly unknown[];
  readonly inputs: readonly unknown[];
}

/**
 * Proves that the SDK of a catalog says the truth about the codec: random values of every event type-check, encode to
 * the bytes that avsc alone writes, and come back from them, and from their JSON form, as they were; and what a publisher
 * leaves out comes back as the default that the model tells of. Throws where one of this is not so.
 */
export function proveTypes(catalog: Catalog, options: { readonly seed: number; readonly samples: number }): void {
  const sampled = catalog.events.map((event, index): Samples => {
    const sample = (form: Form) =>
      fc.sample(arbitraryRecord(event.record, catalog, form), { numRuns: options.samples, seed: options.seed + index });
    return { event, payloads: sample("payload"), inputs: sample("input") };
  });
  assert.deepEqual(typeErrors(catalog, sampled), []);
  for (const samples of sampled) compareWithCodec(samples, catalog);
}

function typeErrors(catalog: Catalog, sampled: readonly Samples[]): readonly string[] {
  const sources = new Map(sdkOf(catalog));
  for (const { event, payloads, inputs } of sampled) {
    const lines = [
      `import type { InputOf, PayloadOf } from "@healthtech/event-runtime/event";`,
      `import { ${event.name} as Event } from "../${event.modulePath}.js";`,
      ...payloads.map((value, index) => sampleSource(`payload${index}`, "PayloadOf<typeof Event>", value)),
      ...inputs.map((value, index) => sampleSource(`input${index}`, "InputOf<typeof Event>", value)),
    ];
    sources.set(`src/samples/${event.enumKey}.ts`, lines.join("\n"));
  }
  return compile(sources);
}

/**
 * Typed in two steps: where a property is called like one that every object has (`toString`), TypeScript mixes that one
 * into what it expects of a literal in a union, and takes its strings for any string.
 */
function sampleSource(name: string, type: string, value: unknown): string {
  return `const ${name}Value = ${valueSource(value)} as const;\nexport const ${name}: ${type} = ${name}Value;`;
}

function compareWithCodec({ event, payloads, inputs }: Samples, catalog: Catalog): void {
  const codec = new PayloadCodec(event.schemaJson);
  const alone = avscAlone(event, catalog);
  const roundTrip = (value: unknown) => codec.decode(codec.encode(value, 0), 0, event.schemaJson);
  for (const payload of payloads) {
    assert.deepStrictEqual(roundTrip(payload), payload);
    assert.deepStrictEqual(Buffer.from(codec.encode(payload, 0)), Buffer.from(alone.toBytes(payload)));
    assert.deepStrictEqual(codec.fromJson(JSON.parse(JSON.stringify(codec.toJson(payload)))), payload);
  }
  for (const input of inputs) {
    const decoded = roundTrip(input);
    assertHolds(decoded, input);
    const record: TypeRef = { kind: "named", fullName: event.record.fullName };
    assertDefaults(codec.toJson(decoded), input, record, catalog);
  }
}

/** What the publisher gave is what the handler gets, whatever was added. */
function assertHolds(actual: unknown, given: unknown): void {
  if (!isPlainObject(given)) {
    if (!Array.isArray(given)) assert.deepStrictEqual(actual, given);
    else for (const [index, item] of given.entries()) assertHolds((actual as unknown[])[index], item);
    return;
  }
  for (const [key, value] of Object.entries(given)) {
    assert.ok(Object.hasOwn(actual as object, key));
    assertHolds((actual as Record<string, unknown>)[key], value);
  }
}

/** Each field that the publisher left out is the default that the model, and so every doc and hover, tells of. */
function assertDefaults(json: JsonValue, given: unknown, type: TypeRef, catalog: Catalog): void {
  if (given === null) return;
  switch (type.kind) {
    case "array":
      for (const [index, item] of (given as unknown[]).entries()) {
        assertDefaults((json as JsonValue[])[index] as JsonValue, item, type.items, catalog);
      }
      break;
    case "map":
      for (const [key, value] of Object.entries(given as object)) {
        assertDefaults((json as Record<string, JsonValue>)[key] as JsonValue, value, type.values, catalog);
      }
      break;
    case "union": {
      const { type: name, value } = given as { type: string; value: unknown };
      const branch = type.branches.find((each) => each.name === name);
      if (type.form === "tagged" && branch !== undefined) {
        assertDefaults((json as Record<string, JsonValue>).value as JsonValue, value, branch.type, catalog);
      }
      break;
    }
    case "named": {
      const named = catalog.types.get(type.fullName);
      if (named?.kind !== "record") break;
      for (const field of named.fields) {
        const inner = (json as Record<string, JsonValue>)[field.name] as JsonValue;
        if (!Object.hasOwn(given as object, field.name)) assert.deepStrictEqual(inner, field.default);
        else assertDefaults(inner, (given as Record<string, unknown>)[field.name], field.type, catalog);
      }
    }
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
