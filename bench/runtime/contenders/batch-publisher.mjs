// Our batch publisher as it comes; `flush` rejects when a single event is not safe.
import { contend, stopwatch } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";

await contend(async ({ count, options, ...where }) => {
  const payloads = samplePayloads(10_000);
  const events = ourEvents(where);
  const batch = events.batchPublisher(options);

  const measured = stopwatch();
  for (let index = 0; index < count; index++) {
    await batch.add(event, { tenantId, payload: payloads[index % payloads.length] });
  }
  await batch.flush();
  const result = measured(count);

  await batch.close();
  await events.close();
  return result;
});
