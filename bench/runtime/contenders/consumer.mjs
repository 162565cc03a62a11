// Our consumer as it comes, with an empty handler.
import { contend, stopwatch } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event } from "../sample-events.mjs";

await contend(async ({ count, options, ...where }) => {
  const events = ourEvents(where);
  const consumer = events.consumer({ ...options, group: `bench-${process.pid}-${Date.now()}` });
  let measured;
  let seen = 0;
  const done = new Promise((resolve) => {
    consumer.on(event, () => {
      measured ??= stopwatch();
      if (++seen === count) resolve();
    });
  });
  await consumer.start();
  await done;
  const result = measured(seen);
  await events.close();
  return result;
});
