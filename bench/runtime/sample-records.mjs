import { createEvents } from "@healthtech/event-runtime";
import { event, samplePayloads, tenantId } from "./sample-events.mjs";

/** The id of the sample event's schema, which is registered where it is not; any compatibility rule may be in force. */
export async function schemaIdAt(registryUrl) {
  const { namespace, name } = JSON.parse(event.schema);
  const response = await fetch(`${registryUrl}/subjects/${namespace}.${name}/versions`, {
    method: "POST",
    headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
    body: JSON.stringify({ schemaType: "AVRO", schema: event.schema }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`The registry answered ${response.status}: ${await response.text()}`);
  return (await response.json()).id;
}

/** Records as our publisher puts them on the wire, key, value and headers, for those who have no publisher. */
export async function sampleRecords(count, schemaId) {
  const records = [];
  const transport = {
    send: async (sent) => {
      records.push(...sent);
      return sent.map((_, index) => ({ status: "stored", partition: 0, offset: BigInt(index) }));
    },
    close: async () => {},
  };
  const registry = { idOf: async () => schemaId, schemaOf: async () => event.schema };
  const events = createEvents({ service: "bench", environment: {}, transport, registry, logger: silent });
  for (const payload of samplePayloads(count)) await events.publish(event, { tenantId, payload });
  await events.close();
  return records;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** A record as kafkajs wants it; without headers where only the value counts. */
export function messageOf({ key, value, headers }, { withHeaders = true } = {}) {
  const bytes = { key: Buffer.from(key), value: Buffer.from(value) };
  if (!withHeaders) return bytes;
  return { ...bytes, headers: Object.fromEntries(headers.map(([name, text]) => [name, Buffer.from(text)])) };
}
