import { createEvents, isEventError } from "@healthtech/event-runtime";
import { EventType, publishEvent } from "@healthtech/events";
import { AppointmentCreated } from "@healthtech/events/appointment";
import { ConsentGranted } from "@healthtech/events/consent";
import { JourneyInstanceCreated } from "@healthtech/events/journey";
import { PatientCreated } from "@healthtech/events/patient";
import { PractitionerCreated } from "@healthtech/events/practitioner";
import { appointment, consent, journey, patient, practitioner, tenantId } from "./story.js";

/** A patient's first visit, told by the events of five domains: `npm start` runs it. */
const events = createEvents({ service: "first-visit-example" });
const consumer = events.consumer();
let theEnd = (): void => {};
const told = new Promise<void>((resolve) => {
  theEnd = resolve;
});

consumer.on(PractitionerCreated, (event) => {
  say(
    event.type,
    `${event.payload.practitionerProfession.toLowerCase()} may be booked from ${event.payload.startDate}`,
  );
});
consumer.on(PatientCreated, (event) => {
  say(
    event.type,
    `registered at ${event.payload.recordedAt.toISOString()}, ${event.payload.otherNames.length} other names`,
  );
});
consumer.on(AppointmentCreated, (event) => {
  say(event.type, `${event.payload.durationMinutes} minutes, ${event.payload.appointmentMode.toLowerCase()}`);
});
consumer.on(ConsentGranted, async (event) => {
  say(event.type, `scope ${event.payload.consentScope.toLowerCase()}; the journey service enrols the patient`);
  await events.publish(JourneyInstanceCreated, { tenantId: event.tenantId, payload: journey });
});
consumer.on(JourneyInstanceCreated, (event) => {
  say(event.type, `"${event.payload.journeyName}", caused by ${event.causationId}`);
  theEnd();
});
await consumer.start();

await events.publish(PractitionerCreated, { tenantId, payload: practitioner });
await events.publish(PatientCreated, { tenantId, payload: patient });
await publishEvent({ eventType: EventType.APPOINTMENT_CREATED, tenantId, payload: appointment });
await events.publish(ConsentGranted, { tenantId, payload: consent });
await told;

try {
  await events.publish(PatientCreated, { tenantId, payload: { ...patient, birthDate: "1984-02-30" } });
} catch (error) {
  if (!isEventError(error, "PAYLOAD.INVALID")) throw error;
  console.log(`\nRefused before anything left: ${error.message}`);
}
await events.close();

function say(eventType: string, text: string): void {
  console.log(`  ${eventType.padEnd(26)} ${text}`);
}
