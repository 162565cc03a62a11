// A service that publishes at a steady pace. An event's time is the moment at which it was due.
import { contend } from "../contender.mjs";
import { ourEvents } from "../our-events.mjs";
import { event, samplePayloads, tenantId } from "../sample-events.mjs";
import { atSteadyPace } from "../steady-pace.mjs";

const PATIENCE_SECONDS = 60;

await contend(async ({ perSecond, seconds, ...where }) => {
  const payloads = samplePayloads(10_000);
  const events = ourEvents(where);
  const due = perSecond * seconds;
  let published = 0;
  await atSteadyPace({ perSecond, count: due, patience: PATIENCE_SECONDS }, async (index, dueAt) => {
    const time = new Date(performance.timeOrigin + dueAt);
    await events.publish(event, { tenantId, payload: payloads[index % payloads.length], time }).then(
      () => published++,
      () => undefined,
    );
  });
  await events.close();
  return { published, failed: due - published };
});
