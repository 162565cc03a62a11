// A service that publishes at a steady pace. An event's time is the moment at which it was due.
import { contend } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";
import { atSteadyPace } from "../steady-pace.mjs";

await contend(async ({ perSecond, seconds, ...where }) => {
  const payloads = samplePayloads(10_000);
  const events = ourEvents(where);
  let failed = 0;
  await atSteadyPace({ perSecond, count: perSecond * seconds }, async (index, due) => {
    const time = new Date(performance.timeOrigin + due);
    await events.publish(event, { tenantId, payload: payloads[index % payloads.length], time }).catch(() => failed++);
  });
  await events.close();
  return { published: perSecond * seconds - failed, failed };
});
