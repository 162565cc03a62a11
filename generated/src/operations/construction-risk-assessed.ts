// Generated from operations/facilities/construction-risk-assessed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * Infection control and facilities judged planned building work near patients and set the class of precautions (ICRA). Work must not begin without it.
 *
 * Event `ConstructionRisk.Assessed`, version 1. Topic `operations.events`, key `projectId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ConstructionRiskAssessed {
  /** Project number of the works, under which its permits are filed. UUID. */
  readonly projectId: string;
  /** Hospital where the work is done. UUID. */
  readonly facilityId: string;
  /** From III on the area is sealed and kept under negative pressure. */
  readonly constructionPrecautionClass: ConstructionPrecautionClass;
  /** HIGHEST are transplant, burn and oncology patients. */
  readonly constructionPatientRisk: ConstructionPatientRisk;
  /** Wards beside, above and below. UUID. */
  readonly adjacentUnitIds: readonly string[];
  /** Time for which the permit holds. */
  readonly validPeriod: Period;
  /** Whether pressure and particles are read every day. */
  readonly dailyMonitoring: boolean;
  /** Infection preventionist who signed the permit. Sensitive: `PII`. */
  readonly approvedBy: Actor;
}

/** {@link ConstructionRiskAssessed} as a publisher passes it: what has a default may be left out. */
export type ConstructionRiskAssessedInput = WithDefaults<ConstructionRiskAssessed, never, { readonly validPeriod: PeriodInput; readonly approvedBy: ActorInput }>;

/**
 * Class of precautions of the ICRA matrix, V being the strictest.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ConstructionPrecautionClass = "I" | "II" | "III" | "IV" | "V" | "UNKNOWN";

/** Most vulnerable people near the work. A symbol that is not known yet is read as `UNKNOWN`. */
export type ConstructionPatientRisk = "LOW" | "MEDIUM" | "HIGH" | "HIGHEST" | "UNKNOWN";

/**
 * Infection control and facilities judged planned building work near patients and set the class of precautions (ICRA). Work must not begin without it.
 *
 * Event `ConstructionRisk.Assessed`, version 1. Topic `operations.events`, key `projectId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ConstructionRiskAssessed: EventDefinition<"ConstructionRisk.Assessed", ConstructionRiskAssessed, ConstructionRiskAssessedInput> = /*@__PURE__*/ defineEvent({
  type: "ConstructionRisk.Assessed",
  version: 1,
  topic: "operations.events",
  key: "projectId",
  aggregate: "ConstructionRisk",
  schema: '{"type":"record","name":"ConstructionRiskAssessed","namespace":"healthtech.operations","fields":[{"name":"projectId","type":{"type":"string","logicalType":"uuid"}},{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"constructionPrecautionClass","type":{"type":"enum","name":"ConstructionPrecautionClass","symbols":["I","II","III","IV","V","UNKNOWN"],"default":"UNKNOWN"}},{"name":"constructionPatientRisk","type":{"type":"enum","name":"ConstructionPatientRisk","symbols":["LOW","MEDIUM","HIGH","HIGHEST","UNKNOWN"],"default":"UNKNOWN"}},{"name":"adjacentUnitIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"validPeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},{"name":"dailyMonitoring","type":"boolean"},{"name":"approvedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
