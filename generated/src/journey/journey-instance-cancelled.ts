// Generated from journey/journey-instance-cancelled.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Money } from "../shared/money.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";
import type { JourneyStage } from "./journey-stage.js";

/**
 * The journey was given up for good before its end, and its open tasks and reminders are void. A halt with the intention to go on is Journey.Instance.Paused.
 *
 * Event `Journey.Instance.Cancelled`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface JourneyInstanceCancelled {
  /** This patient's run through the journey; all its events belong together. UUID. */
  readonly journeyInstanceId: string;
  /** Patient who is on the journey. UUID. */
  readonly patientId: string;
  /** Definition that the run follows. UUID. */
  readonly journeyDefinitionId: string;
  /** Title of the journey as patients read it. Sensitive: `PHI`. */
  readonly journeyName: string;
  /** Stage in which the patient was; null when none had begun. Sensitive: `PHI`. Default: `null`. */
  readonly stage: JourneyStage | null;
  /** Ground for giving up, which decides whether messages may still go out. Sensitive: `PHI`. */
  readonly journeyCancellationReason: JourneyCancellationReason;
  /** What patient or team said about it. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
  /** From when on nothing of the journey applies. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Days on the journey, pauses not counted. Whole number of 32 bits. */
  readonly elapsedDays: number;
  /** Open tasks that were struck. Whole number of 32 bits. */
  readonly voidedTaskCount: number;
  /** Visits of the journey that are called off; each has its own Appointment.Cancelled. UUID. Default: `[]`. */
  readonly cancelledAppointmentIds: readonly string[];
  /** Run of another journey that takes over; null when none does. UUID. Default: `null`. */
  readonly replacementJourneyInstanceId: string | null;
  /** Provider who continues care elsewhere; null when nobody does. Sensitive: `PHI`. Default: `null`. */
  readonly receivingOrganization: Reference | null;
  /** True when records must be sent on before the programme closes its file. */
  readonly requiresHandover: boolean;
  /**
   * Part of a prepaid bundle that goes back to payer or patient; null when nothing was prepaid.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly refundAmount: Money | null;
  /** Who gave the journey up. Sensitive: `PII`. */
  readonly cancelledBy: Actor;
}

/** {@link JourneyInstanceCancelled} as a publisher passes it: what has a default may be left out. */
export type JourneyInstanceCancelledInput = WithDefaults<JourneyInstanceCancelled, "stage" | "reasonText" | "cancelledAppointmentIds" | "replacementJourneyInstanceId" | "receivingOrganization" | "refundAmount", { readonly receivingOrganization: ReferenceInput | null; readonly cancelledBy: ActorInput }>;

/**
 * Why a journey was given up. ENROLLED_IN_ERROR leaves no trace in quality figures; TRANSFERRED goes on in another programme or elsewhere.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyCancellationReason = "PATIENT_WITHDREW" | "TRANSFERRED" | "DECEASED" | "NO_LONGER_ELIGIBLE" | "LOST_CONTACT" | "TREATMENT_CHANGED" | "ENROLLED_IN_ERROR" | "OTHER" | "UNKNOWN";

/**
 * The journey was given up for good before its end, and its open tasks and reminders are void. A halt with the intention to go on is Journey.Instance.Paused.
 *
 * Event `Journey.Instance.Cancelled`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const JourneyInstanceCancelled: EventDefinition<"Journey.Instance.Cancelled", JourneyInstanceCancelled, JourneyInstanceCancelledInput> = /*@__PURE__*/ defineEvent({
  type: "Journey.Instance.Cancelled",
  version: 1,
  topic: "journey.events",
  key: "journeyInstanceId",
  aggregate: "Journey",
  schema: '{"type":"record","name":"JourneyInstanceCancelled","namespace":"healthtech.journey","fields":[{"name":"journeyInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyName","type":"string","confluent:tags":["PHI"]},{"name":"stage","type":["null",{"type":"record","name":"JourneyStage","fields":[{"name":"stageKey","type":"string"},{"name":"stageName","type":"string"},{"name":"stageSequence","type":"int"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"journeyCancellationReason","type":{"type":"enum","name":"JourneyCancellationReason","symbols":["PATIENT_WITHDREW","TRANSFERRED","DECEASED","NO_LONGER_ELIGIBLE","LOST_CONTACT","TREATMENT_CHANGED","ENROLLED_IN_ERROR","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"elapsedDays","type":"int"},{"name":"voidedTaskCount","type":"int"},{"name":"cancelledAppointmentIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"replacementJourneyInstanceId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"receivingOrganization","type":["null",{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}],"default":null,"confluent:tags":["PHI"]},{"name":"requiresHandover","type":"boolean"},{"name":"refundAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"cancelledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
