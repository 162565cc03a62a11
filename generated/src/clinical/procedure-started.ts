// Generated from clinical/procedures/procedure-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The procedure itself began after the pause in which patient, site and procedure were confirmed. Setting up the tray is not the start.
 *
 * Event `Procedure.Started`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureStarted {
  /** Procedure under way. UUID. */
  readonly procedureId: string;
  /** Patient on the table or in bed. UUID. */
  readonly patientId: string;
  /** Visit or stay that it is part of. UUID. */
  readonly encounterId: string;
  /** Order behind it; null in an emergency. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** What is being done, CPT or SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Site that was confirmed and marked, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** Outcome of the pause before the first step, with the team still at the table. */
  readonly procedurePauseResult: ProcedurePauseResult;
  /** True when it could not wait for consent or fasting. Sensitive: `PHI`. */
  readonly isEmergent: boolean;
  /** Needle, scope or instrument in. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Room or bed where it takes place. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Clinician who holds the needle, scope or knife. Sensitive: `PII`. */
  readonly performer: Actor;
  /** Assistants, sedation nurse, trainee under supervision. Sensitive: `PII`. Default: `[]`. */
  readonly participants: readonly Actor[];
}

/** {@link ProcedureStarted} as a publisher passes it: what has a default may be left out. */
export type ProcedureStartedInput = WithDefaults<ProcedureStarted, "orderId" | "bodySite" | "participants", { readonly code: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly careLocation: CareLocationInput; readonly performer: ActorInput; readonly participants: readonly ActorInput[] }>;

/**
 * Outcome of the bedside time-out. CONFIRMED_AFTER_CORRECTION found a wrong side, form or name in time.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ProcedurePauseResult = "CONFIRMED" | "CONFIRMED_AFTER_CORRECTION" | "WAIVED_EMERGENCY" | "NOT_DOCUMENTED" | "UNKNOWN";

/**
 * The procedure itself began after the pause in which patient, site and procedure were confirmed. Setting up the tray is not the start.
 *
 * Event `Procedure.Started`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureStarted: EventDefinition<"Procedure.Started", ProcedureStarted, ProcedureStartedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.Started",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureStarted","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"procedurePauseResult","type":{"type":"enum","name":"ProcedurePauseResult","symbols":["CONFIRMED","CONFIRMED_AFTER_CORRECTION","WAIVED_EMERGENCY","NOT_DOCUMENTED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isEmergent","type":"boolean","confluent:tags":["PHI"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"participants","type":{"type":"array","items":"healthtech.shared.Actor"},"default":[],"confluent:tags":["PII"]}],"schemaVersion":1}',
});
