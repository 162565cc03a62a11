import { createEvents } from "@healthtech/event-runtime";
import { JourneyInstanceCreated } from "@healthtech/events/journey";
import knexFactory from "knex";
import { careJourneys } from "./care-journeys.js";
import { newPatient, tenantId } from "./new-patients.js";
import { PatientRegistration } from "./patient-registration.js";
import { createTables } from "./tables.js";

/** Both services in one process, on the Kafka and the PostgreSQL of the environment; the README says how to run it. */
const knex = knexFactory({ client: "pg", connection: process.env.DATABASE_URL ?? "" });
await createTables(knex);

const registrationEvents = createEvents({ service: "prm-service" });
const journeyEvents = createEvents({ service: "journey-service" });
const registration = new PatientRegistration(registrationEvents, knex);
await careJourneys(journeyEvents, knex).start();

const observer = registrationEvents.consumer({ group: "example-observer", from: "latest" });
const causeOfEnrolment = new Promise<string | null>((resolve) => {
  observer.on(JourneyInstanceCreated, ({ causationId }) => resolve(causationId));
});
await observer.start();

const [eventId] = await registration.register(tenantId, [newPatient("Maja", String(Date.now()))]);
console.log(`registered: Patient.Created ${eventId}`);
console.log(`enrolled:   Journey.Instance.Created, caused by ${await causeOfEnrolment}`);

await Promise.all([registrationEvents.close(), journeyEvents.close()]);
await knex.destroy();
