// Our publisher, one event a call, with many calls on their way; `inFlight: 1` is one at a time.
import { contend, inFlight, stopwatch } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";

await contend(async ({ count, limit, seconds = 60, ...where }) => {
  const payloads = samplePayloads(10_000);
  const events = ourEvents(where);

  const measured = stopwatch();
  const deadline = performance.now() + seconds * 1000;
  let published = 0;
  await inFlight(count, limit, async (index) => {
    if (performance.now() > deadline) return;
    await events.publish(event, { tenantId, payload: payloads[index % payloads.length] });
    published++;
  });
  const result = measured(published);

  await events.close();
  return result;
});
