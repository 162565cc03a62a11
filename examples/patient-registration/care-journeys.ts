import { randomUUID } from "node:crypto";
import { type Consumer, type Events, knexInbox } from "@healthtech/event-runtime";
import { JourneyInstanceCreated, type JourneyInstanceCreatedInput } from "@healthtech/events/journey";
import { PatientCreated } from "@healthtech/events/patient";
import type { Knex } from "knex";

/**
 * The journey service: enrols every new patient in the first year's programme. Its row, its own event and the inbox's
 * memory of the patient's event are one transaction, so that an event that is delivered twice enrols nobody twice.
 */
export function careJourneys(events: Events, knex: Knex): Consumer {
  const consumer = events.consumer({ inbox: knexInbox(knex) });
  return consumer.on(PatientCreated, async ({ tenantId, payload }, context) => {
    const transaction = context.transaction as Knex.Transaction;
    const journey = firstYearOf(payload);
    await transaction("journeys").insert({
      journey_id: journey.journeyInstanceId,
      tenant_id: tenantId,
      patient_id: journey.patientId,
    });
    // It carries on the correlation of the patient's event and names it as its cause, without being told.
    await events.publish(JourneyInstanceCreated, { tenantId, payload: journey }, { transaction });
  });
}

function firstYearOf({ patientId, facilityId, recordedAt }: PatientCreated): JourneyInstanceCreatedInput {
  return {
    journeyInstanceId: randomUUID(),
    patientId,
    facilityId,
    journeyDefinitionId: "018f6a52-9b71-7d0e-87a3-4c6e8f2b5d19",
    journeyDefinitionVersion: "2026.1",
    journeyName: "Your first year with us",
    condition: {
      coding: [
        {
          system: "http://hl7.org/fhir/sid/icd-10-cm",
          code: "Z00.00",
          display: "Encounter for general adult medical examination without abnormal findings",
        },
      ],
    },
    journeyEnrollmentTrigger: "REGISTRY_MATCH",
    journeyRiskTier: "LOW",
    plannedStages: [
      { stageKey: "welcome", stageName: "Welcome call", stageSequence: 1 },
      { stageKey: "check-up", stageName: "First check-up", stageSequence: 2 },
    ],
    startDate: recordedAt.toISOString().slice(0, 10),
    enrolledBy: { actorType: "SYSTEM", display: "journey-service" },
  };
}
