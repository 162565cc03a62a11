// Generated from clinical/pathology/pathology-case-frozen-section-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { CriticalContactMethod } from "./critical-contact-method.js";

/**
 * The pathologist called the operating room with an intraoperative diagnosis on frozen tissue, and the surgeon read it back. It guides this operation only; the permanent sections decide.
 *
 * Event `PathologyCase.FrozenSectionReported`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseFrozenSectionReported {
  /** Case under which the frozen tissue was accessioned. UUID. */
  readonly pathologyCaseId: string;
  /** Patient on the operating table. UUID. */
  readonly patientId: string;
  /** Operation that waits for the answer. UUID. */
  readonly surgicalCaseId: string;
  /** Part that was frozen, such as B. */
  readonly partLabel: string;
  /** Where the frozen piece was taken, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Question asked with the tissue. */
  readonly frozenSectionQuestion: FrozenSectionQuestion;
  /** Answer that the surgeon acts on. Sensitive: `PHI`. */
  readonly frozenSectionAnswer: FrozenSectionAnswer;
  /** Words spoken to the surgeon and written on the frozen sheet. Sensitive: `PHI`. */
  readonly diagnosisText: string;
  /** Intercom, telephone or a walk into the room. */
  readonly criticalContactMethod: CriticalContactMethod;
  /** Whether the surgeon repeated patient, part and diagnosis. */
  readonly wasReadBack: boolean;
  /**
   * Minutes from receipt in the frozen room to the call; twenty is the College's benchmark for one block.
   *
   * Whole number of 32 bits.
   */
  readonly elapsedMinutes: number;
  /** When the tissue reached the frozen room. Point in time, to the millisecond. */
  readonly receivedAt: Date;
  /** When the surgeon had the answer. Point in time, to the millisecond. */
  readonly issuedAt: Date;
  /** Pathologist who read and called. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link PathologyCaseFrozenSectionReported} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseFrozenSectionReportedInput = WithDefaults<PathologyCaseFrozenSectionReported, never, { readonly bodySite: CodeableConceptInput; readonly performer: ActorInput }>;

/**
 * What the surgeon wanted to know. ADEQUACY asks only whether there is lesional tissue.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FrozenSectionQuestion = "MARGIN" | "MALIGNANCY" | "LYMPH_NODE" | "ADEQUACY" | "TISSUE_IDENTITY" | "OTHER" | "UNKNOWN";

/**
 * Short form of the answer. DEFERRED leaves the question to the permanent sections.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FrozenSectionAnswer = "POSITIVE" | "NEGATIVE" | "ADEQUATE" | "INADEQUATE" | "DEFERRED" | "UNKNOWN";

/**
 * The pathologist called the operating room with an intraoperative diagnosis on frozen tissue, and the surgeon read it back. It guides this operation only; the permanent sections decide.
 *
 * Event `PathologyCase.FrozenSectionReported`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseFrozenSectionReported: EventDefinition<"PathologyCase.FrozenSectionReported", PathologyCaseFrozenSectionReported, PathologyCaseFrozenSectionReportedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.FrozenSectionReported",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseFrozenSectionReported","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"partLabel","type":"string"},{"name":"bodySite","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"frozenSectionQuestion","type":{"type":"enum","name":"FrozenSectionQuestion","symbols":["MARGIN","MALIGNANCY","LYMPH_NODE","ADEQUACY","TISSUE_IDENTITY","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"frozenSectionAnswer","type":{"type":"enum","name":"FrozenSectionAnswer","symbols":["POSITIVE","NEGATIVE","ADEQUATE","INADEQUATE","DEFERRED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"diagnosisText","type":"string","confluent:tags":["PHI"]},{"name":"criticalContactMethod","type":{"type":"enum","name":"CriticalContactMethod","symbols":["TELEPHONE","IN_PERSON","VOICE_BADGE","SECURE_MESSAGE","PAGER","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasReadBack","type":"boolean"},{"name":"elapsedMinutes","type":"int"},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
