// Our consumer as it comes, with an empty handler.
import { createEvents } from "@healthtech/event-runtime";
import { contend, silentLogger } from "../contender.mjs";
import { event } from "../sample-events.mjs";

await contend(async ({ bootstrapServers, registryUrl, topicPrefix, count }) => {
  const events = createEvents({
    service: "bench",
    environment: {},
    kafka: { bootstrapServers },
    schemaRegistryUrl: registryUrl,
    topicPrefix,
    logger: silentLogger,
  });
  const consumer = events.consumer({ group: `bench-${process.pid}-${Date.now()}` });
  let start = 0;
  let seen = 0;
  const done = new Promise((resolve) => {
    consumer.on(event, () => {
      start ||= performance.now();
      if (++seen === count) resolve();
    });
  });
  await consumer.start();
  await done;
  const perSecond = seen / ((performance.now() - start) / 1000);
  await events.close();
  return { perSecond };
});
