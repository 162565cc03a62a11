import type { AppointmentCreatedInput } from "@healthtech/events/appointment";
import type { ConsentGrantedInput } from "@healthtech/events/consent";
import type { JourneyInstanceCreatedInput } from "@healthtech/events/journey";
import type { PatientCreatedInput } from "@healthtech/events/patient";
import type { PractitionerCreatedInput } from "@healthtech/events/practitioner";

/** Invented people and numbers for the example, from one first visit to a diabetes clinic. */
export const tenantId = "018f6a52-3c1e-7b40-9d2a-5b7f0c9e4a11";

const patientId = "018f6a52-41aa-7c02-8e61-0f4d8a7b3c52";
const facilityId = "018f6a52-4f03-7d19-a2c8-6b1e9f0d2a77";
const practitionerId = "018f6a52-5b6e-7e55-b7d4-3c8a1f5e9b20";
const consentId = "018f6a52-66f1-7a8d-93be-7d2c4e6f8a01";
const registrar = { actorType: "STAFF", display: "Inés Carvajal, registration" } as const;

export const practitioner: PractitionerCreatedInput = {
  practitionerId,
  npi: "1245319599",
  name: { family: "Abiodun", given: ["Folake"], suffix: ["MD"] },
  administrativeGender: "FEMALE",
  practitionerProfession: "PHYSICIAN",
  specialties: [
    {
      coding: [
        {
          system: "http://nucc.org/provider-taxonomy",
          code: "207RE0101X",
          display: "Endocrinology, Diabetes & Metabolism Physician",
        },
      ],
    },
  ],
  practitionerEngagement: "EMPLOYED",
  hasPrescribingAuthority: true,
  isAcceptingPatients: true,
  startDate: "2026-03-02",
  recordedBy: registrar,
};

export const patient: PatientCreatedInput = {
  patientId,
  facilityId,
  medicalRecordNumber: { system: "https://ids.mercy-valley.example/mrn", value: "00482913", type: "MR" },
  name: { family: "Lindgren", given: ["Maja"] },
  birthDate: "1984-02-29",
  administrativeGender: "FEMALE",
  patientRegistrationChannel: "FRONT_DESK",
  recordedAt: new Date("2026-03-09T08:12:00Z"),
  recordedBy: registrar,
};

export const consent: ConsentGrantedInput = {
  consentId,
  patientId,
  consentScope: "TREATMENT",
  consentCategory: {
    coding: [{ system: "http://loinc.org", code: "64292-6", display: "Release of information consent" }],
  },
  validPeriod: { start: new Date("2026-03-09T08:15:00Z") },
  consentCaptureMethod: "ELECTRONIC_SIGNATURE",
  grantedBy: { actorType: "PATIENT", id: patientId, display: "Maja Lindgren" },
};

export const appointment: AppointmentCreatedInput = {
  appointmentId: "018f6a52-7a40-7f6b-8a15-9e3d5c7b1f44",
  patientId,
  practitionerId,
  facilityId,
  serviceType: {
    coding: [{ system: "http://snomed.info/sct", code: "11429006", display: "Consultation" }],
    text: "Diabetes clinic, first visit",
  },
  visitType: {
    coding: [
      { system: "http://terminology.hl7.org/CodeSystem/v2-0276", code: "ROUTINE", display: "Routine appointment" },
    ],
  },
  appointmentMode: "IN_PERSON",
  priority: "ROUTINE",
  isNewPatient: true,
  scheduledPeriod: { start: new Date("2026-03-16T14:00:00Z"), end: new Date("2026-03-16T14:45:00Z") },
  durationMinutes: 45,
  timeZone: "America/Los_Angeles",
  appointmentBookingChannel: "FRONT_DESK",
  bookedBy: registrar,
};

/** What the journey service publishes when it hears of the consent. */
export const journey: JourneyInstanceCreatedInput = {
  journeyInstanceId: "018f6a52-8d2f-7c93-b4e6-1a5f7d9c3e08",
  patientId,
  journeyDefinitionId: "018f6a52-9b71-7d0e-87a3-4c6e8f2b5d19",
  facilityId,
  consentId,
  journeyDefinitionVersion: "2026.1",
  journeyName: "Living well with type 2 diabetes",
  condition: {
    coding: [
      {
        system: "http://hl7.org/fhir/sid/icd-10-cm",
        code: "E11.9",
        display: "Type 2 diabetes mellitus without complications",
      },
    ],
  },
  journeyEnrollmentTrigger: "NEW_DIAGNOSIS",
  journeyRiskTier: "RISING",
  plannedStages: [{ stageKey: "first-visit", stageName: "First visit", stageSequence: 1 }],
  startDate: "2026-03-09",
  enrolledBy: { actorType: "SYSTEM", display: "journey-service" },
};
