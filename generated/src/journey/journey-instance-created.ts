// Generated from journey/journey-instance-created.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Money } from "../shared/money.js";
import type { Reference, ReferenceInput } from "../shared/reference.js";
import type { JourneyStage } from "./journey-stage.js";

/**
 * A patient was enrolled in a defined journey and its clock runs. Being eligible or invited is not enrolment, and the first stage begins with its own Journey.StageEntered.
 *
 * Event `Journey.Instance.Created`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export interface JourneyInstanceCreated {
  /** This patient's run through the journey; all its events belong together. UUID. */
  readonly journeyInstanceId: string;
  /** Patient who is on the journey. UUID. */
  readonly patientId: string;
  /** Definition that the run follows. UUID. */
  readonly journeyDefinitionId: string;
  /** Team that looks after the patient on the way. UUID. Default: `null`. */
  readonly careTeamId: string | null;
  /** Practitioner who answers for the journey; null until one accepts. UUID. Default: `null`. */
  readonly responsiblePractitionerId: string | null;
  /** Consent to take part, where the programme needs one. UUID. Default: `null`. */
  readonly consentId: string | null;
  /** Facility that runs the programme for this patient. UUID. */
  readonly facilityId: string;
  /** Version of the definition, fixed when the run began. */
  readonly journeyDefinitionVersion: string;
  /** Title of the journey as patients read it. Sensitive: `PHI`. */
  readonly journeyName: string;
  /** Diagnosis or need for which the patient was enrolled, ICD-10-CM. Sensitive: `PHI`. */
  readonly condition: CodeableConcept;
  /** What led to the enrolment. Sensitive: `PHI`. */
  readonly journeyEnrollmentTrigger: JourneyEnrollmentTrigger;
  /** Tier that decides how often the team calls. Sensitive: `PHI`. */
  readonly journeyRiskTier: JourneyRiskTier;
  /** Stages that lie ahead, in planned order. Sensitive: `PHI`. */
  readonly plannedStages: readonly JourneyStage[];
  /** Day from which the planned days of all stages count. Date as `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Day on which the journey ends by plan; null for lifelong programmes. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly plannedEndDate: string | null;
  /**
   * Price agreed with the payer for the whole episode; null where each service is paid by itself.
   *
   * Sensitive: `FINANCIAL`. Default: `null`.
   */
  readonly bundleAmount: Money | null;
  /** Referral, procedure order or study that the journey grew from. Sensitive: `PHI`. Default: `[]`. */
  readonly relatedReferences: readonly Reference[];
  /** Coordinator, patient or rule that enrolled the patient. Sensitive: `PII`. */
  readonly enrolledBy: Actor;
}

/** {@link JourneyInstanceCreated} as a publisher passes it: what has a default may be left out. */
export type JourneyInstanceCreatedInput = WithDefaults<JourneyInstanceCreated, "careTeamId" | "responsiblePractitionerId" | "consentId" | "plannedEndDate" | "bundleAmount" | "relatedReferences", { readonly condition: CodeableConceptInput; readonly relatedReferences: readonly ReferenceInput[]; readonly enrolledBy: ActorInput }>;

/**
 * What led to enrolment. REGISTRY_MATCH is a rule over the population's data; SURGERY_BOOKED covers every planned operation.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyEnrollmentTrigger = "REFERRAL" | "NEW_DIAGNOSIS" | "REGISTRY_MATCH" | "SURGERY_BOOKED" | "HOSPITAL_DISCHARGE" | "POSITIVE_SCREENING" | "SELF_ENROLLED" | "OTHER" | "UNKNOWN";

/**
 * How much support a patient needs on the way, by the programme's own rules. RISING needs closer watch than its numbers alone say.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type JourneyRiskTier = "LOW" | "RISING" | "HIGH" | "COMPLEX" | "UNKNOWN";

/**
 * A patient was enrolled in a defined journey and its clock runs. Being eligible or invited is not enrolment, and the first stage begins with its own Journey.StageEntered.
 *
 * Event `Journey.Instance.Created`, version 1. Topic `journey.events`, key `journeyInstanceId`. Owner: care-coordination-team. Status: stable, since `1.0.0`. Sensitive: `FINANCIAL`, `PHI`, `PII`.
 */
export const JourneyInstanceCreated: EventDefinition<"Journey.Instance.Created", JourneyInstanceCreated, JourneyInstanceCreatedInput> = /*@__PURE__*/ defineEvent({
  type: "Journey.Instance.Created",
  version: 1,
  topic: "journey.events",
  key: "journeyInstanceId",
  aggregate: "Journey",
  schema: '{"type":"record","name":"JourneyInstanceCreated","namespace":"healthtech.journey","fields":[{"name":"journeyInstanceId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionId","type":{"type":"string","logicalType":"uuid"}},{"name":"careTeamId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"responsiblePractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"consentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"journeyDefinitionVersion","type":"string"},{"name":"journeyName","type":"string","confluent:tags":["PHI"]},{"name":"condition","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"journeyEnrollmentTrigger","type":{"type":"enum","name":"JourneyEnrollmentTrigger","symbols":["REFERRAL","NEW_DIAGNOSIS","REGISTRY_MATCH","SURGERY_BOOKED","HOSPITAL_DISCHARGE","POSITIVE_SCREENING","SELF_ENROLLED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"journeyRiskTier","type":{"type":"enum","name":"JourneyRiskTier","symbols":["LOW","RISING","HIGH","COMPLEX","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"plannedStages","type":{"type":"array","items":{"type":"record","name":"JourneyStage","fields":[{"name":"stageKey","type":"string"},{"name":"stageName","type":"string"},{"name":"stageSequence","type":"int"}]}},"confluent:tags":["PHI"]},{"name":"startDate","type":{"type":"int","logicalType":"date"}},{"name":"plannedEndDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"bundleAmount","type":["null",{"type":"record","name":"Money","namespace":"healthtech.shared","fields":[{"name":"amount","type":{"type":"bytes","logicalType":"decimal","precision":14,"scale":2}},{"name":"currency","type":"string"}]}],"default":null,"confluent:tags":["FINANCIAL"]},{"name":"relatedReferences","type":{"type":"array","items":{"type":"record","name":"Reference","namespace":"healthtech.shared","fields":[{"name":"resourceType","type":"string"},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"identifier","type":["null",{"type":"record","name":"Identifier","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]}]}},"default":[],"confluent:tags":["PHI"]},{"name":"enrolledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
