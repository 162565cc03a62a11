// Generated from shared/attachment.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";

/** A file that is kept elsewhere (FHIR R4 Attachment). An event never carries the bytes. */
export interface Attachment {
  /** MIME type, such as application/pdf. */
  readonly contentType: string;
  /** Caption under which people find the file. Sensitive: `PHI`. Default: `null`. */
  readonly title: string | null;
  /** Where an authorized reader fetches the file; the address grants nothing by itself. */
  readonly url: string;
  /** Length of the file in bytes. Whole number of 64 bits. Default: `null`. */
  readonly sizeBytes: bigint | null;
  /** SHA-256 of the bytes, 64 lower-case hex digits, by which a reader notices a changed file. Default: `null`. */
  readonly sha256: string | null;
  /** When the file was made, as by the scanner. Point in time, to the millisecond. Default: `null`. */
  readonly createdAt: Date | null;
}

/** {@link Attachment} as a publisher passes it: what has a default may be left out. */
export type AttachmentInput = WithDefaults<Attachment, "title" | "sizeBytes" | "sha256" | "createdAt">;
