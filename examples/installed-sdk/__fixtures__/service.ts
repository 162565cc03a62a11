import { createEvents, isEventError } from "@healthtech/event-runtime";
import { catalog, EventType, publishEvent } from "@healthtech/events";
import { PatientDeactivated, type PatientDeactivatedInput } from "@healthtech/events/patient";

const tenantId = "018f6a52-3c1e-7b40-9d2a-5b7f0c9e4a11";
const payload: PatientDeactivatedInput = {
  patientId: "018f6a52-41aa-7c02-8e61-0f4d8a7b3c52",
  medicalRecordNumber: { system: "https://ids.mercy-valley.example/mrn", value: "00482913" },
  patientDeactivationReason: "MOVED_AWAY",
  retainUntilDate: "2036-03-09",
  hasOpenBalance: false,
  effectiveDate: "2026-03-09",
  recordedBy: { actorType: "SYSTEM" },
};

const events = createEvents({ service: "outside-service", catalog });
const consumer = events.consumer();
let handled = 0;
const both = new Promise<void>((resolve) => {
  consumer.on(PatientDeactivated, (event) => {
    const note: string | null = event.payload.note;
    const reason: "DECEASED" | string = event.payload.patientDeactivationReason;
    console.log(`handled ${event.type} of version ${event.version}: ${reason}, ${note}`);
    handled++;
    if (handled === 2) resolve();
  });
});
consumer.registerHandler(EventType.PATIENT_MERGED, (event) => {
  console.log(event.payload.patientId);
});
await consumer.start();

await events.publish(PatientDeactivated, { tenantId, payload });
await publishEvent({ eventType: EventType.PATIENT_DEACTIVATED, tenantId, payload, sourceService: "outside-service" });
await both;

try {
  await events.publish(PatientDeactivated, { tenantId: "not a uuid", payload });
} catch (error) {
  console.log(isEventError(error, "ENVELOPE.INVALID"));
}
await events.close();
