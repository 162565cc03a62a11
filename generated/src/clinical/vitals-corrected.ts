// Generated from clinical/vitals-observations/vitals-corrected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { VitalsMeasurement, VitalsMeasurementInput } from "./vitals-measurement.js";

/**
 * A value of a charted set of vital signs turned out wrong and was replaced, while the set itself stays. Scores that used the old value are calculated anew; a set that belongs to somebody else is Vitals.EnteredInError.
 *
 * Event `Vitals.Corrected`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VitalsCorrected {
  /** Set whose content changed; it keeps its id. UUID. */
  readonly vitalsId: string;
  /** Patient whose chart shows the corrected set from now on. UUID. */
  readonly patientId: string;
  /** Stay in which the set had been taken. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** The readings as they stood before, kept for the audit trail. Sensitive: `PHI`. */
  readonly replacedMeasurements: readonly VitalsMeasurement[];
  /** The same vital signs with the values that hold, in the same sequence. Sensitive: `PHI`. */
  readonly correctedMeasurements: readonly VitalsMeasurement[];
  /** Cause named by whoever corrected. */
  readonly vitalsCorrectionCause: VitalsCorrectionCause;
  /** Time the set had borne, when the time itself was wrong. Point in time, to the millisecond. Default: `null`. */
  readonly previousEffectiveAt: Date | null;
  /** Time of measurement after the correction. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** True when the early warning score changes its band through the correction. Sensitive: `PHI`. */
  readonly wasScoreAffected: boolean;
  /** Who changed the value, usually the person who charted it. Sensitive: `PII`. */
  readonly correctedBy: Actor;
  /** When the correction was filed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Explanation given in the amendment window. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link VitalsCorrected} as a publisher passes it: what has a default may be left out. */
export type VitalsCorrectedInput = WithDefaults<VitalsCorrected, "encounterId" | "previousEffectiveAt" | "reasonText", { readonly replacedMeasurements: readonly VitalsMeasurementInput[]; readonly correctedMeasurements: readonly VitalsMeasurementInput[]; readonly correctedBy: ActorInput }>;

/**
 * How the wrong value came about. ARTEFACT is a device reading that the patient never had, such as a saturation from a cold finger.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VitalsCorrectionCause = "TRANSPOSED_DIGITS" | "WRONG_UNIT" | "ARTEFACT" | "WRONG_TIME" | "WRONG_SITE" | "OTHER" | "UNKNOWN";

/**
 * A value of a charted set of vital signs turned out wrong and was replaced, while the set itself stays. Scores that used the old value are calculated anew; a set that belongs to somebody else is Vitals.EnteredInError.
 *
 * Event `Vitals.Corrected`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VitalsCorrected: EventDefinition<"Vitals.Corrected", VitalsCorrected, VitalsCorrectedInput> = /*@__PURE__*/ defineEvent({
  type: "Vitals.Corrected",
  version: 1,
  topic: "clinical.events",
  key: "vitalsId",
  aggregate: "Vitals",
  schema: '{"type":"record","name":"VitalsCorrected","namespace":"healthtech.clinical","fields":[{"name":"vitalsId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"replacedMeasurements","type":{"type":"array","items":{"type":"record","name":"VitalsMeasurement","fields":[{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},{"name":"valueQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"method","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"interpretation","type":["null","healthtech.shared.CodeableConcept"],"default":null},{"name":"absenceText","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"correctedMeasurements","type":{"type":"array","items":"healthtech.clinical.VitalsMeasurement"},"confluent:tags":["PHI"]},{"name":"vitalsCorrectionCause","type":{"type":"enum","name":"VitalsCorrectionCause","symbols":["TRANSPOSED_DIGITS","WRONG_UNIT","ARTEFACT","WRONG_TIME","WRONG_SITE","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"previousEffectiveAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"wasScoreAffected","type":"boolean","confluent:tags":["PHI"]},{"name":"correctedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
