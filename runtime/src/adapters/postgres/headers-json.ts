import type { RecordHeaders } from "../../event/headers.js";

/** A header as it is kept: readable where it is a text that PostgreSQL's JSON can hold, exact in any case. */
export type HeaderJson = readonly [name: TextJson, value: TextJson | null];

type TextJson = string | { readonly base64: string };

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function headersToJson(headers: RecordHeaders): readonly HeaderJson[] {
  return headers.map(([name, value]) => [bytesToJson(Buffer.from(name)), value === null ? null : bytesToJson(value)]);
}

export function headersFromJson(json: readonly HeaderJson[]): RecordHeaders {
  return json.map(([name, value]) => [bytesOf(name).toString("utf8"), value === null ? null : bytesOf(value)]);
}

function bytesOf(text: TextJson): Buffer {
  return typeof text === "string" ? Buffer.from(text, "utf8") : Buffer.from(text.base64, "base64");
}

function bytesToJson(value: Uint8Array): TextJson {
  try {
    const text = decoder.decode(value);
    // jsonb has no U+0000.
    if (!text.includes("\0")) return text;
  } catch {
    // No UTF-8.
  }
  return { base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") };
}
