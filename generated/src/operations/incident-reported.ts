// Generated from operations/safety/incident-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { IncidentHarm } from "./incident-harm.js";

/**
 * Somebody reported that something went wrong or nearly did. It is the reporter's view; the severity may change on review.
 *
 * Event `Incident.Reported`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface IncidentReported {
  /** Report and all that follows from it. UUID. */
  readonly incidentId: string;
  /** Patient concerned; null where none was. UUID. Default: `null`. */
  readonly patientId: string | null;
  /** Stay or visit in which it happened. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Kind, which decides who reviews it. Sensitive: `PHI`. */
  readonly incidentKind: IncidentKind;
  /** Harm as the reporter sees it. Sensitive: `PHI`. */
  readonly incidentHarm: IncidentHarm;
  /** Where it happened. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** What happened, in the reporter's words; protected patient safety work product. Sensitive: `PHI`. */
  readonly narrative: string;
  /** Whether the reporter wished not to be named. */
  readonly isAnonymous: boolean;
  /** Day of the happening, often before the report. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly occurredDate: string;
  /** Reporter; null for anonymous ones. Sensitive: `PII`. Default: `null`. */
  readonly reportedBy: Actor | null;
}

/** {@link IncidentReported} as a publisher passes it: what has a default may be left out. */
export type IncidentReportedInput = WithDefaults<IncidentReported, "patientId" | "encounterId" | "reportedBy", { readonly careLocation: CareLocationInput; readonly reportedBy: ActorInput | null }>;

/** Kind by the AHRQ common formats. A symbol that is not known yet is read as `UNKNOWN`. */
export type IncidentKind = "MEDICATION" | "FALL" | "DEVICE" | "BLOOD" | "SURGERY_ANESTHESIA" | "PERINATAL" | "INFECTION" | "PRESSURE_INJURY" | "IDENTIFICATION" | "BEHAVIOR" | "PROPERTY" | "OTHER" | "UNKNOWN";

/**
 * Somebody reported that something went wrong or nearly did. It is the reporter's view; the severity may change on review.
 *
 * Event `Incident.Reported`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const IncidentReported: EventDefinition<"Incident.Reported", IncidentReported, IncidentReportedInput> = /*@__PURE__*/ defineEvent({
  type: "Incident.Reported",
  version: 1,
  topic: "operations.events",
  key: "incidentId",
  aggregate: "Incident",
  schema: '{"type":"record","name":"IncidentReported","namespace":"healthtech.operations","fields":[{"name":"incidentId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"incidentKind","type":{"type":"enum","name":"IncidentKind","symbols":["MEDICATION","FALL","DEVICE","BLOOD","SURGERY_ANESTHESIA","PERINATAL","INFECTION","PRESSURE_INJURY","IDENTIFICATION","BEHAVIOR","PROPERTY","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"incidentHarm","type":{"type":"enum","name":"IncidentHarm","symbols":["NEAR_MISS","NO_HARM","MILD","MODERATE","SEVERE","DEATH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"narrative","type":"string","confluent:tags":["PHI"]},{"name":"isAnonymous","type":"boolean"},{"name":"occurredDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"reportedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
