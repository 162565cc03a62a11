// Our consumer with an inbox on PostgreSQL: one transaction an event, and a handler that does nothing else in it.
import { contend, stopwatch } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event } from "../sample-events.mjs";

await contend(async ({ count, options, ...where }) => {
  const events = ourEvents(where);
  const consumer = events.consumer({ ...options, inbox: true, group: `bench-${process.pid}-${Date.now()}` });
  let measured;
  let seen = 0;
  const done = new Promise((resolve, reject) => {
    consumer.on(event, (_event, { transaction }) => {
      if (transaction === undefined) reject(new Error("There is no inbox transaction."));
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
