// Our consumer as it comes, with an empty handler.
import { contend } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event } from "../sample-events.mjs";

await contend(async ({ count, options, ...where }) => {
  const events = ourEvents(where);
  const consumer = events.consumer({ ...options, group: `bench-${process.pid}-${Date.now()}` });
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
