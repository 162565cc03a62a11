// Generated from operations/safety/workplace-violence-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * Staff reported an assault or threat at work. It is logged by law; charges are the person's own decision.
 *
 * Event `WorkplaceViolence.Reported`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface WorkplaceViolenceReported {
  /** Entry of the violence log. UUID. */
  readonly incidentId: string;
  /** WEAPON locks the unit down. */
  readonly workplaceViolenceKind: WorkplaceViolenceKind;
  /** PATIENT is often confusion and leads to a care plan. Sensitive: `PHI`. */
  readonly aggressorRelation: AggressorRelation;
  /** How many staff needed first aid or more. Whole number of 32 bits. */
  readonly injuredStaffCount: number;
  /** Whether somebody was held or restrained. Sensitive: `PHI`. */
  readonly restraintUsed: boolean;
  /** Minutes until security came; null where it was not called. Whole number of 32 bits. Default: `null`. */
  readonly securityResponseMinutes: number | null;
  /** Number of the police report; null for none. Sensitive: `PII`. Default: `null`. */
  readonly policeReportNumber: string | null;
  /** Place within the house, for the hazard map. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Day of the assault or threat. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly occurredDate: string;
}

/** {@link WorkplaceViolenceReported} as a publisher passes it: what has a default may be left out. */
export type WorkplaceViolenceReportedInput = WithDefaults<WorkplaceViolenceReported, "securityResponseMinutes" | "policeReportNumber", { readonly careLocation: CareLocationInput }>;

/**
 * Gravest form of the aggression, as the state log asks for it.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type WorkplaceViolenceKind = "VERBAL_THREAT" | "PHYSICAL_ASSAULT" | "SEXUAL" | "WEAPON" | "STALKING" | "PROPERTY" | "UNKNOWN";

/** Who did it, by OSHA type. A symbol that is not known yet is read as `UNKNOWN`. */
export type AggressorRelation = "PATIENT" | "VISITOR" | "COWORKER" | "INTRUDER" | "PERSONAL" | "UNKNOWN";

/**
 * Staff reported an assault or threat at work. It is logged by law; charges are the person's own decision.
 *
 * Event `WorkplaceViolence.Reported`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const WorkplaceViolenceReported: EventDefinition<"WorkplaceViolence.Reported", WorkplaceViolenceReported, WorkplaceViolenceReportedInput> = /*@__PURE__*/ defineEvent({
  type: "WorkplaceViolence.Reported",
  version: 1,
  topic: "operations.events",
  key: "incidentId",
  aggregate: "WorkplaceViolence",
  schema: '{"type":"record","name":"WorkplaceViolenceReported","namespace":"healthtech.operations","fields":[{"name":"incidentId","type":{"type":"string","logicalType":"uuid"}},{"name":"workplaceViolenceKind","type":{"type":"enum","name":"WorkplaceViolenceKind","symbols":["VERBAL_THREAT","PHYSICAL_ASSAULT","SEXUAL","WEAPON","STALKING","PROPERTY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"aggressorRelation","type":{"type":"enum","name":"AggressorRelation","symbols":["PATIENT","VISITOR","COWORKER","INTRUDER","PERSONAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"injuredStaffCount","type":"int"},{"name":"restraintUsed","type":"boolean","confluent:tags":["PHI"]},{"name":"securityResponseMinutes","type":["null","int"],"default":null},{"name":"policeReportNumber","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"occurredDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
