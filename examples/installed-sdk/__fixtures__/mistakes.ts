import { createEvents } from "@healthtech/event-runtime";
import { catalog, EventType, publishEvent } from "@healthtech/events";
import { PatientDeactivated, type PatientDeactivatedInput, PatientMerged } from "@healthtech/events/patient";

// Each line marked here must fail to compile: an unused @ts-expect-error is an error itself.
declare const payload: PatientDeactivatedInput;
declare const tenantId: string;
const events = createEvents({ service: "outside-service", catalog });
const consumer = events.consumer();

// @ts-expect-error a wrong payload
events.publish(PatientMerged, { tenantId, payload });

// @ts-expect-error a field that the event does not have
events.publish(PatientDeactivated, { tenantId, payload: { ...payload, effectiveDay: "2026-03-09" } });

// @ts-expect-error a field of the wrong type
events.publish(PatientDeactivated, { tenantId, payload: { ...payload, hasOpenBalance: "no" } });

// @ts-expect-error a symbol that the enum does not have
events.publish(PatientDeactivated, { tenantId, payload: { ...payload, patientDeactivationReason: "BORED" } });

// @ts-expect-error a missing field
events.publish(PatientDeactivated, { tenantId, payload: { patientId: payload.patientId } });

// @ts-expect-error no tenant
events.publish(PatientDeactivated, { payload });

// @ts-expect-error a handler for the wrong event
consumer.on(PatientDeactivated, (event: { payload: PatientMerged }) => event);

// @ts-expect-error a field that a handler does not get
consumer.on(PatientDeactivated, (event) => event.payload.effectiveDay);

// @ts-expect-error a handler must not change what it got
consumer.on(PatientDeactivated, (event) => (event.payload.note = "changed"));

// @ts-expect-error a handler for the wrong event, by its type
consumer.registerHandler(EventType.PATIENT_MERGED, (event: { payload: PatientDeactivated }) => event);

// @ts-expect-error an event that the catalog does not have
consumer.registerHandler("Patient.Vanished", () => {});

// @ts-expect-error the payload of another event, by its type
publishEvent({ eventType: EventType.PATIENT_MERGED, tenantId, payload });

// @ts-expect-error an event type that does not exist
publishEvent({ eventType: EventType.PATIENT_VANISHED, tenantId, payload });
