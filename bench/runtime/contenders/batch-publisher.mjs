// Our batch publisher as it comes; `flush` rejects when a single event is not safe.
import { createEvents } from "@healthtech/event-runtime";
import { contend, silentLogger } from "../contender.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";

await contend(async ({ bootstrapServers, registryUrl, topicPrefix, count, options }) => {
  const payloads = samplePayloads(10_000);
  const events = createEvents({
    service: "bench",
    environment: {},
    kafka: { bootstrapServers },
    schemaRegistryUrl: registryUrl,
    topicPrefix,
    logger: silentLogger,
  });
  const batch = events.batchPublisher(options);

  const start = performance.now();
  for (let index = 0; index < count; index++) {
    await batch.add(event, { tenantId, payload: payloads[index % payloads.length] });
  }
  await batch.flush();
  const seconds = (performance.now() - start) / 1000;

  await batch.close();
  await events.close();
  return { perSecond: count / seconds };
});
