import type { Events } from "@healthtech/event-runtime";
import { PatientCreated, type PatientCreatedInput } from "@healthtech/events/patient";
import type { Knex } from "knex";

/** The registration desk's service: a patient's row and the event that tells of it are both there, or neither is. */
export class PatientRegistration {
  readonly #events: Events;
  readonly #knex: Knex;

  constructor(events: Events, knex: Knex) {
    this.#events = events;
    this.#knex = knex;
  }

  /**
   * Registers people who came together, such as a mother and her newborn: all of them or, when one has a number that is
   * taken, nobody. Resolves with the ids of the events, in the order given.
   */
  register(tenantId: string, patients: readonly PatientCreatedInput[]): Promise<readonly string[]> {
    return this.#knex.transaction(async (transaction) => {
      const eventIds: string[] = [];
      for (const payload of patients) {
        const { patientId, facilityId, medicalRecordNumber } = payload;
        await transaction("patients").insert({
          patient_id: patientId,
          tenant_id: tenantId,
          facility_id: facilityId,
          medical_record_number: medicalRecordNumber.value,
        });
        const { eventId } = await this.#events.publish(PatientCreated, { tenantId, payload }, { transaction });
        eventIds.push(eventId);
      }
      return eventIds;
    });
  }
}
