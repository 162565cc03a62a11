// Generated from file/file-stored.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition } from "@healthtech/event-runtime/event";

/** Event `FileStored`, version 1. Topic `file.events`. Status: stable. */
export interface FileStored {
  readonly kind: FileKind;
  /** Exactly 32 bytes. */
  readonly digest: Sha256;
  /** Exactly 32 bytes. */
  readonly again: Sha256 | null;
}

/** What the file shows. A symbol that is not known yet is read as `OTHER`. */
export type FileKind = "IMAGE" | "TEXT" | "OTHER";

/** Exactly 32 bytes. */
export type Sha256 = Uint8Array;

/** Event `FileStored`, version 1. Topic `file.events`. Status: stable. */
export const FileStored: EventDefinition<"FileStored", FileStored> = /*@__PURE__*/ defineEvent({
  type: "FileStored",
  version: 1,
  topic: "file.events",
  key: null,
  aggregate: "FileStored",
  schema: '{"type":"record","name":"FileStored","namespace":"acme.file","fields":[{"name":"kind","type":{"type":"enum","name":"FileKind","symbols":["IMAGE","TEXT","OTHER"],"default":"OTHER"}},{"name":"digest","type":{"type":"fixed","name":"Sha256","size":32}},{"name":"again","type":["null","acme.file.Sha256"]}]}',
});
