// Another service that gets the events; it counts each of them by its id, and how late it came.
import { setTimeout as delay } from "node:timers/promises";
import { contend, hear, say } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { percentilesOf } from "../percentiles.mjs";
import { event } from "../sample-events.mjs";

const PATIENCE_MS = 60_000;

await contend(async ({ warmUp, ...where }) => {
  const events = ourEvents(where);
  const seen = new Set();
  const delays = [];
  let again = 0;
  const consumer = events.consumer({ group: `bench-${process.pid}` });
  consumer.on(event, ({ id, time }) => {
    if (seen.has(id)) again++;
    else if (seen.size >= warmUp) delays.push(performance.timeOrigin + performance.now() - time.getTime());
    seen.add(id);
  });
  await consumer.start();
  say("ready");
  const { published } = await hear();
  const deadline = performance.now() + PATIENCE_MS;
  while (seen.size < published && performance.now() < deadline) await delay(10);
  await events.close();
  return { counted: seen.size, again, ...percentilesOf(delays) };
});
