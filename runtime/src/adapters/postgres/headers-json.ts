import type { RecordHeaders } from "../../event/headers.js";

/** A header as the outbox keeps it: readable where it is a text that PostgreSQL's JSON can hold, exact in any case. */
export type HeaderJson = readonly [name: string, value: string | null | { readonly base64: string }];

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function headersToJson(headers: RecordHeaders): readonly HeaderJson[] {
  return headers.map(([name, value]) => [name, value === null ? null : valueToJson(value)]);
}

export function headersFromJson(json: readonly HeaderJson[]): RecordHeaders {
  return json.map(([name, value]) => {
    if (value === null) return [name, null];
    return [name, typeof value === "string" ? Buffer.from(value, "utf8") : Buffer.from(value.base64, "base64")];
  });
}

function valueToJson(value: Uint8Array): string | { readonly base64: string } {
  try {
    const text = decoder.decode(value);
    // jsonb has no U+0000.
    if (!text.includes("\0")) return text;
  } catch {
    // No UTF-8.
  }
  return { base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") };
}
