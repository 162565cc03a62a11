import { randomUUID } from "node:crypto";
import type { PatientCreatedInput } from "@healthtech/events/patient";

/** Invented people. */
export const tenantId = "018f6a52-3c1e-7b40-9d2a-5b7f0c9e4a11";

/** @param number - the medical record number, which no other patient of the tenant has */
export function newPatient(given: string, number: string): PatientCreatedInput {
  return {
    patientId: randomUUID(),
    facilityId: "018f6a52-4f03-7d19-a2c8-6b1e9f0d2a77",
    medicalRecordNumber: { system: "https://ids.mercy-valley.example/mrn", value: number, type: "MR" },
    name: { family: "Lindgren", given: [given] },
    birthDate: "1984-02-29",
    administrativeGender: "FEMALE",
    patientRegistrationChannel: "FRONT_DESK",
    recordedAt: new Date(),
    recordedBy: { actorType: "STAFF", display: "Inés Carvajal, registration" },
  };
}
