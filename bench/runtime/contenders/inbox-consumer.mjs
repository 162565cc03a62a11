// Our consumer with an inbox on PostgreSQL: one transaction an event, and a handler that does nothing else in it.
import { contend } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event } from "../sample-events.mjs";

await contend(async ({ count, options, ...where }) => {
  const events = ourEvents(where);
  const consumer = events.consumer({ ...options, inbox: true, group: `bench-${process.pid}-${Date.now()}` });
  let start = 0;
  let seen = 0;
  const done = new Promise((resolve, reject) => {
    consumer.on(event, (_event, { transaction }) => {
      if (transaction === undefined) reject(new Error("There is no inbox transaction."));
      start ||= performance.now();
      if (++seen === count) resolve();
    });
  });
  await consumer.start();
  await done;
  const perMinute = seen / ((performance.now() - start) / 60_000);
  await events.close();
  return { perMinute };
});
