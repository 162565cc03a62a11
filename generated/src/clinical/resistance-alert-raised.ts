// Generated from clinical/microbiology/resistance-alert-raised.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Laboratory rules recognized a multidrug-resistant organism, or a resistance never seen before in the house, and raised a flag on the patient. It sets no isolation by itself; infection prevention decides on it.
 *
 * Event `ResistanceAlert.Raised`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface ResistanceAlertRaised {
  /** Flag that stands at the patient's name until it is cleared. UUID. */
  readonly alertId: string;
  /** Carrier of the organism. UUID. */
  readonly patientId: string;
  /** Stay in which roommates may have been exposed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Culture with the isolate; null for a screening PCR. UUID. Default: `null`. */
  readonly cultureId: string | null;
  /** Resistant organism, SNOMED CT. Sensitive: `PHI`. */
  readonly organism: CodeableConcept;
  /** Kind of resistance that was recognized. Sensitive: `PHI`. */
  readonly resistanceClass: ResistanceClass;
  /** Gene found, such as KPC, NDM, OXA-48; null when not tested or none found. Sensitive: `PHI`. Default: `null`. */
  readonly carbapenemaseGene: string | null;
  /** Source of the isolate, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly bodySite: CodeableConcept | null;
  /** True for a screening swab without disease; null when the bench cannot tell. Sensitive: `PHI`. Default: `null`. */
  readonly isColonizationOnly: boolean | null;
  /** False when the patient already bore the flag from an earlier stay. */
  readonly isFirstForPatient: boolean;
  /** When the rule fired. Point in time, to the millisecond. */
  readonly raisedAt: Date;
  /** Bed of the patient at that time, from which contacts are traced. Sensitive: `PHI`. Default: `null`. */
  readonly careLocation: CareLocation | null;
}

/** {@link ResistanceAlertRaised} as a publisher passes it: what has a default may be left out. */
export type ResistanceAlertRaisedInput = WithDefaults<ResistanceAlertRaised, "encounterId" | "cultureId" | "carbapenemaseGene" | "bodySite" | "isColonizationOnly" | "careLocation", { readonly organism: CodeableConceptInput; readonly bodySite: CodeableConceptInput | null; readonly careLocation: CareLocationInput | null }>;

/**
 * Class under which infection prevention counts it. MRSA and VRE by phenotype, CRE, CRAB and CRPA carbapenem-resistant, ESBL extended-spectrum beta-lactamase.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ResistanceClass = "MRSA" | "VRE" | "ESBL" | "CRE" | "CRAB" | "CRPA" | "CANDIDA_AURIS" | "MDR_TB" | "OTHER" | "UNKNOWN";

/**
 * Laboratory rules recognized a multidrug-resistant organism, or a resistance never seen before in the house, and raised a flag on the patient. It sets no isolation by itself; infection prevention decides on it.
 *
 * Event `ResistanceAlert.Raised`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const ResistanceAlertRaised: EventDefinition<"ResistanceAlert.Raised", ResistanceAlertRaised, ResistanceAlertRaisedInput> = /*@__PURE__*/ defineEvent({
  type: "ResistanceAlert.Raised",
  version: 1,
  topic: "clinical.events",
  key: "alertId",
  aggregate: "ResistanceAlert",
  schema: '{"type":"record","name":"ResistanceAlertRaised","namespace":"healthtech.clinical","fields":[{"name":"alertId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cultureId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"organism","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"resistanceClass","type":{"type":"enum","name":"ResistanceClass","symbols":["MRSA","VRE","ESBL","CRE","CRAB","CRPA","CANDIDA_AURIS","MDR_TB","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"carbapenemaseGene","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"bodySite","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"isColonizationOnly","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"isFirstForPatient","type":"boolean"},{"name":"raisedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"careLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
