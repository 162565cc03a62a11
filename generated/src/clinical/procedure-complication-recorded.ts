// Generated from clinical/procedures/procedure-complication-recorded.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A harm that the procedure caused or may have caused was charted, during it or within thirty days. It says nothing of fault.
 *
 * Event `Procedure.ComplicationRecorded`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ProcedureComplicationRecorded {
  /** Procedure to which the complication is attributed. UUID. */
  readonly procedureId: string;
  /** Patient who suffered the harm. UUID. */
  readonly patientId: string;
  /** Encounter in which it came to light, not always that of the procedure. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Problem-list entry made for it. UUID. Default: `null`. */
  readonly conditionId: string | null;
  /** Complication, ICD-10-CM or SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Weight of the complication. Sensitive: `PHI`. */
  readonly complicationGrade: ComplicationGrade;
  /** Interval used by registries. Sensitive: `PHI`. */
  readonly complicationTiming: ComplicationTiming;
  /** True when the consent form had named it. */
  readonly wasConsentedRisk: boolean;
  /** What was done against it, SNOMED CT, CPT or RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly treatments: readonly CodeableConcept[];
  /** True when an unplanned second procedure was needed. Sensitive: `PHI`. */
  readonly hasReturnedToRoom: boolean;
  /** When it was noticed. Point in time, to the millisecond. */
  readonly detectedAt: Date;
  /** Clinician who charted it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** Course so far. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ProcedureComplicationRecorded} as a publisher passes it: what has a default may be left out. */
export type ProcedureComplicationRecordedInput = WithDefaults<ProcedureComplicationRecorded, "encounterId" | "conditionId" | "treatments" | "note", { readonly code: CodeableConceptInput; readonly treatments: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * Clavien-Dindo grade by the treatment that became necessary; GRADE_V is death.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ComplicationGrade = "GRADE_I" | "GRADE_II" | "GRADE_III_A" | "GRADE_III_B" | "GRADE_IV_A" | "GRADE_IV_B" | "GRADE_V" | "UNKNOWN";

/**
 * When it showed itself, counted from the end of the procedure.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ComplicationTiming = "DURING" | "SAME_DAY" | "WITHIN_7_DAYS" | "WITHIN_30_DAYS" | "LATER" | "UNKNOWN";

/**
 * A harm that the procedure caused or may have caused was charted, during it or within thirty days. It says nothing of fault.
 *
 * Event `Procedure.ComplicationRecorded`, version 1. Topic `clinical.events`, key `procedureId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ProcedureComplicationRecorded: EventDefinition<"Procedure.ComplicationRecorded", ProcedureComplicationRecorded, ProcedureComplicationRecordedInput> = /*@__PURE__*/ defineEvent({
  type: "Procedure.ComplicationRecorded",
  version: 1,
  topic: "clinical.events",
  key: "procedureId",
  aggregate: "Procedure",
  schema: '{"type":"record","name":"ProcedureComplicationRecorded","namespace":"healthtech.clinical","fields":[{"name":"procedureId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"conditionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"complicationGrade","type":{"type":"enum","name":"ComplicationGrade","symbols":["GRADE_I","GRADE_II","GRADE_III_A","GRADE_III_B","GRADE_IV_A","GRADE_IV_B","GRADE_V","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"complicationTiming","type":{"type":"enum","name":"ComplicationTiming","symbols":["DURING","SAME_DAY","WITHIN_7_DAYS","WITHIN_30_DAYS","LATER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasConsentedRisk","type":"boolean"},{"name":"treatments","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"hasReturnedToRoom","type":"boolean","confluent:tags":["PHI"]},{"name":"detectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
