import { type Consumer, createEvents, type EventEnvelope, type Events } from "@healthtech/event-runtime";
import {
  InMemoryBroker,
  InMemorySchemaRegistry,
  InMemoryTransport,
  RecordingLogger,
  waitUntil,
} from "@healthtech/event-runtime/testing";
import { JourneyInstanceCreated } from "@healthtech/events/journey";
import { PatientCreated } from "@healthtech/events/patient";
import kafkajs from "kafkajs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnPostgres, type TestDatabase } from "../../.config/test-database.js";
import { describeOnKafka } from "../../.config/test-kafka.js";
import { careJourneys } from "./care-journeys.js";
import { newPatient, tenantId } from "./new-patients.js";
import { PatientRegistration } from "./patient-registration.js";
import { createTables } from "./tables.js";

const PATIENCE_MS = 30_000;

describeOnKafka(
  "patient registration and care journeys on Kafka",
  ({ brokers, bootstrapServers, registryUrl, unique }) => {
    const topicPrefix = unique("registration");
    const createTopics = async () => {
      const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
      await admin.connect();
      const topics = [PatientCreated, JourneyInstanceCreated]
        .flatMap(({ topic }) => [topic, `${topic}.dlq`])
        .map((topic) => ({ topic: `${topicPrefix}.${topic}`, numPartitions: 3 }));
      await admin.createTopics({ topics, waitForLeaders: true });
      await admin.disconnect();
    };
    const environment = {
      KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
      KAFKA_TOPIC_PREFIX: topicPrefix,
      SCHEMA_REGISTRY_URL: registryUrl,
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
    };
    describeOnPostgres("and PostgreSQL", (database) => {
      beforeAll(createTopics);
      itWorks(database, { environment });
    });
  },
);

describeOnPostgres("patient registration and care journeys in memory, with PostgreSQL", (database) => {
  const broker = new InMemoryBroker();
  const registry = new InMemorySchemaRegistry();
  itWorks(database, { environment: {}, registry, transport: () => new InMemoryTransport(broker) });
});

interface Carrier {
  readonly environment: Readonly<Record<string, string>>;
  readonly registry?: InMemorySchemaRegistry;
  readonly transport?: () => InMemoryTransport;
}

function itWorks(database: TestDatabase, { environment, registry, transport }: Carrier): void {
  const open: Events[] = [];
  const journeysSeen: EventEnvelope<"Journey.Instance.Created", JourneyInstanceCreated>[] = [];
  const patientsSeen: EventEnvelope<"Patient.Created", PatientCreated>[] = [];
  let registrationEvents: Events;
  let registration: PatientRegistration;
  let journeys: Consumer;

  const createService = (service: string): Events => {
    const events = createEvents({
      service,
      environment: { ...environment, DATABASE_URL: database.url },
      logger: new RecordingLogger(),
      ...(transport && registry ? { transport: transport(), registry } : {}),
    });
    open.push(events);
    return events;
  };
  beforeAll(async () => {
    await createTables(database.knex);
    registrationEvents = createService("prm-service");
    registration = new PatientRegistration(registrationEvents, database.knex);
    journeys = careJourneys(createService("journey-service"), database.knex);
    const observer = createService("observer").consumer();
    observer.on(PatientCreated, (event) => patientsSeen.push(event));
    observer.on(JourneyInstanceCreated, (event) => journeysSeen.push(event));
    await Promise.all([journeys.start(), observer.start()]);
  });
  afterAll(async () => {
    await Promise.all(open.map((events) => events.close()));
  });

  const register = async (...patients: Parameters<PatientRegistration["register"]>[1]) =>
    registration.register(tenantId, patients);
  const rowsOf = (table: string, patientId: string) => database.knex(table).where({ patient_id: patientId });
  const journeyOf = async (patientId: string) => {
    const found = () => journeysSeen.find(({ payload }) => payload.patientId === patientId);
    await waitUntil("the journey is told", () => found() !== undefined, PATIENCE_MS);
    return found();
  };

  it("enrols a new patient, and says by which event that was caused", async () => {
    const maja = newPatient("Maja", "00482913");
    const [eventId] = await register(maja);
    const told = await journeyOf(maja.patientId);
    expect(told).toMatchObject({ tenantId, source: "journey-service", causationId: eventId, correlationId: eventId });
    expect(await rowsOf("patients", maja.patientId)).toHaveLength(1);
    expect(await rowsOf("journeys", maja.patientId)).toMatchObject([{ journey_id: told?.payload.journeyInstanceId }]);
  });

  it("tells of nobody when a registration is rolled back", async () => {
    const [elin, namesake, next] = [
      newPatient("Elin", "00482914"),
      newPatient("Elin", "00482914"),
      newPatient("Ebba", "00482915"),
    ];
    await expect(register(elin, namesake)).rejects.toMatchObject({
      constraint: "patients_tenant_id_medical_record_number_key",
    });
    await register(next);
    await journeyOf(next.patientId);
    expect(await rowsOf("patients", elin.patientId)).toEqual([]);
    expect(patientsSeen.map(({ payload }) => payload.patientId)).not.toContain(elin.patientId);
  });

  it("enrols a patient once, although the event is delivered twice", async () => {
    const liv = newPatient("Liv", "00482916");
    const [eventId = ""] = await register(liv);
    await journeyOf(liv.patientId);
    const { duplicates } = journeys.counts;
    await registrationEvents.publish(PatientCreated, { tenantId, payload: liv, eventId });
    await waitUntil("the copy is recognised", () => journeys.counts.duplicates > duplicates, PATIENCE_MS);
    expect(await rowsOf("journeys", liv.patientId)).toHaveLength(1);
    expect(journeysSeen.filter(({ payload }) => payload.patientId === liv.patientId)).toHaveLength(1);
  });
}
