// Generated from clinical/pathology/pathology-case-slides-prepared.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Attachment, AttachmentInput } from "../shared/attachment.js";

/**
 * Histology embedded, cut and stained the blocks of a case and laid the slides out, or scanned them, for the pathologist. Special stains ordered later come with an event of their own.
 *
 * Event `PathologyCase.SlidesPrepared`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseSlidesPrepared {
  /** Case that can now be read. UUID. */
  readonly pathologyCaseId: string;
  /** Patient whose initials are on the slide labels. UUID. */
  readonly patientId: string;
  /** Pathologist on whose tray or list the case was put. UUID. Default: `null`. */
  readonly assignedPractitionerId: string | null;
  /** Paraffin blocks from which slides were cut. Whole number of 32 bits. */
  readonly blockCount: number;
  /** Slides in this delivery, levels included. Whole number of 32 bits. */
  readonly slideCount: number;
  /** What was stained this time. */
  readonly pathologyStainRound: PathologyStainRound;
  /** True when whole-slide images are ready for reading at the screen. */
  readonly wasScanned: boolean;
  /** Scans by slide, kept in the image archive. Sensitive: `PHI`. Default: `[]`. */
  readonly wholeSlideImages: readonly Attachment[];
  /** Whether the control tissue on the run stained as it should; null for rounds without one. Default: `null`. */
  readonly stainControlPassed: boolean | null;
  /** When the tray left histology. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /** Histotechnologist who released the tray. Sensitive: `PII`. Default: `null`. */
  readonly performer: Actor | null;
}

/** {@link PathologyCaseSlidesPrepared} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseSlidesPreparedInput = WithDefaults<PathologyCaseSlidesPrepared, "assignedPractitionerId" | "wholeSlideImages" | "stainControlPassed" | "performer", { readonly wholeSlideImages: readonly AttachmentInput[]; readonly performer: ActorInput | null }>;

/**
 * Which round of slides it is. RECUT replaces a folded or incomplete section.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyStainRound = "ROUTINE_HE" | "SPECIAL_STAIN" | "IMMUNOHISTOCHEMISTRY" | "DEEPER_LEVELS" | "RECUT" | "UNKNOWN";

/**
 * Histology embedded, cut and stained the blocks of a case and laid the slides out, or scanned them, for the pathologist. Special stains ordered later come with an event of their own.
 *
 * Event `PathologyCase.SlidesPrepared`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseSlidesPrepared: EventDefinition<"PathologyCase.SlidesPrepared", PathologyCaseSlidesPrepared, PathologyCaseSlidesPreparedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.SlidesPrepared",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseSlidesPrepared","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"assignedPractitionerId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"blockCount","type":"int"},{"name":"slideCount","type":"int"},{"name":"pathologyStainRound","type":{"type":"enum","name":"PathologyStainRound","symbols":["ROUTINE_HE","SPECIAL_STAIN","IMMUNOHISTOCHEMISTRY","DEEPER_LEVELS","RECUT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasScanned","type":"boolean"},{"name":"wholeSlideImages","type":{"type":"array","items":{"type":"record","name":"Attachment","namespace":"healthtech.shared","fields":[{"name":"contentType","type":"string"},{"name":"title","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"url","type":"string"},{"name":"sizeBytes","type":["null","long"],"default":null},{"name":"sha256","type":["null","string"],"default":null},{"name":"createdAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"stainControlPassed","type":["null","boolean"],"default":null},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
