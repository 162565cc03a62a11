// A batch publisher in a long run.
import { contend } from "../contender.mjs";
import { memoryOver } from "../memory-over-time.mjs";
import { ourEvents } from "../our-events.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";

await contend(async ({ count, ...where }) => {
  const payloads = samplePayloads(10_000);
  const events = ourEvents(where);
  const batch = events.batchPublisher();
  const memory = memoryOver(count);
  for (let index = 0; index < count; index++) {
    await batch.add(event, { tenantId, payload: payloads[index % payloads.length] });
    memory.after(index + 1);
  }
  await events.close();
  return memory.result();
});
