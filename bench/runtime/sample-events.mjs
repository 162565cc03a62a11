import { AppointmentResourcesChanged } from "@healthtech/events/appointment/appointment-resources-changed";

/**
 * The event that is published and read throughout: one of the catalog, of some 270 bytes of Avro. Its bytes are all below
 * 128, as Kafka's own producer-perf-test reads payloads as UTF-8 and would mend any others.
 */
export const event = AppointmentResourcesChanged;
export const tenantId = "018f6a52-3c1e-7b40-9d2a-5b7f0c9e4a11";
export const partitions = 12;
export const domainTopic = event.topic;

const DOCTORS = [
  "Dr. Sana Qureshi",
  "Dr. Aurelio Banderas",
  "Dr. Mette Lindqvist",
  "Dr. Kwame Asante",
  "Dr. Yui Ogawa",
];
const SCHEDULERS = ["Oksana Hrytsenko, radiology scheduling", "Bram de Wit, front desk", "Lucia Perez, call centre"];
const CAUSES = ["ILLNESS", "ROOM_CONFLICT", "EQUIPMENT_DOWN", "SKILL_MISMATCH"];

/** Payloads of invented appointments, each with an aggregate of its own; the same ones on every machine. */
export function samplePayloads(count) {
  const random = randomNumbers(1000);
  const uuid = () => uuidOf(random);
  const practitioner = () => ({
    resourceType: "Practitioner",
    id: uuid(),
    display: DOCTORS[Math.floor(random() * DOCTORS.length)],
  });
  return Array.from({ length: count }, () => ({
    appointmentId: uuid(),
    addedResources: [practitioner()],
    removedResources: [practitioner()],
    resourceChangeCause: CAUSES[Math.floor(random() * CAUSES.length)],
    patientMustBeTold: random() < 0.5,
    changedBy: {
      actorType: "STAFF",
      id: uuid(),
      display: SCHEDULERS[Math.floor(random() * SCHEDULERS.length)],
    },
  }));
}

function uuidOf(random) {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Numbers in [0, 1) that look random and are the same each time (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
