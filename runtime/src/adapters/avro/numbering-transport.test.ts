import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import { defineEvent } from "../../event/define-event.js";
import type { OutgoingRecord, SendOutcome } from "../../ports/transport.js";
import { InMemorySchemaRegistry } from "../memory/in-memory-schema-registry.js";
import { AvroCodec } from "./avro-codec.js";
import { NumberingTransport } from "./numbering-transport.js";

const schema = (name: string) =>
  JSON.stringify({ type: "record", name, namespace: "test", fields: [{ name: "note", type: "string" }] });
const noted = (name: string) =>
  defineEvent<string, { readonly note: string }>({
    type: `Note.${name}`,
    version: 1,
    topic: "note.events",
    aggregate: "Note",
    key: null,
    schema: schema(name),
  });
const [written, signed] = [noted("Written"), noted("Signed")];

function record(key: string | null, value: Uint8Array | null): OutgoingRecord {
  return { topic: "t", key: key === null ? null : Buffer.from(key), value, headers: [], timestamp: new Date(0) };
}

/** A transport before a registry that is down, and what arrives in it. */
function beforeARegistry() {
  const registry = new InMemorySchemaRegistry();
  registry.available = false;
  const arrived: OutgoingRecord[] = [];
  const inner = {
    send: async (records: readonly OutgoingRecord[]): Promise<readonly SendOutcome[]> => {
      arrived.push(...records);
      return records.map((_, index) => ({ status: "stored", partition: 0, offset: BigInt(index) }));
    },
  };
  const codec = new AvroCodec(registry, { unnumbered: true });
  return {
    registry,
    arrived,
    codec,
    strict: new AvroCodec(registry),
    transport: new NumberingTransport(inner, registry),
  };
}

const became = (outcomes: readonly SendOutcome[]) =>
  outcomes.map((outcome) => (outcome.status === "failed" ? outcome.error.code : outcome.status));

describe("an event that was encoded while the registry was down", () => {
  it("arrives byte for byte as if the registry had been up", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (note) => {
        const { registry, arrived, codec, strict, transport } = beforeARegistry();
        const value = await codec.encode(written, { note });
        registry.available = true;
        expect(became(await transport.send([record("k", value)]))).toEqual(["stored"]);
        const usual = await strict.encode(written, { note });
        expect(arrived.map((each) => Buffer.from(each.value ?? []))).toEqual([Buffer.from(usual)]);
        expect(await codec.decode(written, arrived[0]?.value ?? null)).toEqual({ note });
      }),
    );
  });

  it("is checked all the same, and is refused where nobody would put the id in", async () => {
    const { codec, strict } = beforeARegistry();
    await expect(codec.encode(written, { note: 1 as unknown as string })).rejects.toMatchObject({
      code: "PAYLOAD.INVALID",
    });
    await expect(strict.encode(written, { note: "n" })).rejects.toMatchObject({ code: "REGISTRY.UNAVAILABLE" });
  });

  it("does not leave, and is read by nobody, while the registry is down", async () => {
    const { arrived, codec, registry, transport } = beforeARegistry();
    const value = await codec.encode(written, { note: "n" });
    expect(became(await transport.send([record("k", value)]))).toEqual(["REGISTRY.UNAVAILABLE"]);
    expect(arrived).toEqual([]);
    registry.available = true;
    expect(() => codec.decode(written, value)).toThrow(expect.objectContaining({ code: "CODEC.NOT_WIRE_FORMAT" }));
  });

  it("holds back what follows it under its key, and nothing else", async () => {
    const { arrived, codec, registry, transport } = beforeARegistry();
    registry.available = true;
    const known = await codec.encode(signed, { note: "n" });
    registry.available = false;
    const unknown = await codec.encode(written, { note: "n" });
    const sent = [
      record("a", known),
      record("a", unknown),
      record("a", known),
      record("b", known),
      record(null, known),
    ];
    const down = "REGISTRY.UNAVAILABLE";
    expect(became(await transport.send(sent))).toEqual(["stored", down, down, "stored", "stored"]);
    expect(arrived).toHaveLength(3);
    expect(became(await transport.send(sent, { atomic: true }))).toEqual([down, down, down, down, down]);
    expect(arrived).toHaveLength(3);
  });

  it("is refused when the registry answers that it has no such schema", async () => {
    const { codec, registry, transport } = beforeARegistry();
    const value = await codec.encode(written, { note: "n" });
    registry.idOf = async () => {
      throw new EventError("REGISTRY.SCHEMA_UNKNOWN", "no");
    };
    expect(became(await transport.send([record("k", value)]))).toEqual(["REGISTRY.SCHEMA_UNKNOWN"]);
  });

  it("is refused, and nothing worse, when its bytes were altered", async () => {
    const { arrived, codec, registry, transport } = beforeARegistry();
    const value = await codec.encode(written, { note: "n" });
    registry.available = true;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (rest) => {
        const [outcome] = await transport.send([record("k", Uint8Array.of(255, ...rest))]);
        expect(outcome).toMatchObject({ status: "failed", maybeStored: false });
      }),
    );
    const [cut] = await transport.send([record("k", value.subarray(0, 20))]);
    expect(cut).toMatchObject({ error: { code: "CODEC.NOT_WIRE_FORMAT", retryable: false } });
    expect(arrived).toEqual([]);
  });
});
