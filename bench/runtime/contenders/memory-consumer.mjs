// A consumer in a long run.
import { contend } from "../contender.mjs";
import { memoryOver } from "../memory-over-time.mjs";
import { ourEvents } from "../our-events.mjs";
import { event } from "../sample-events.mjs";

await contend(async ({ count, ...where }) => {
  const events = ourEvents(where);
  const memory = memoryOver(count);
  let seen = 0;
  const consumer = events.consumer({ group: `bench-${process.pid}` });
  const done = new Promise((resolve) => {
    consumer.on(event, () => {
      memory.after(++seen);
      if (seen === count) resolve();
    });
  });
  await consumer.start();
  await done;
  await events.close();
  return memory.result();
});
