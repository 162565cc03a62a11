import { avscName } from "./avsc-name.js";
import { type LeafForm, leafForm, UNFIT } from "./leaf-form.js";
import { isWellFormed } from "./well-formed.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_SYMBOLS_NAMED = 20;

export const STRING = leafForm<string>({
  expected: "a string without unpaired surrogates",
  shape: "string",
  // UTF-8 cannot carry an unpaired surrogate: it would arrive as U+FFFD.
  toAvsc: (value) => (typeof value === "string" && isWellFormed(value) ? value : UNFIT),
});

export const UUID_TEXT = leafForm<string>({
  expected: "a UUID",
  shape: "string",
  toAvsc: (value) => (typeof value === "string" && UUID.test(value) ? value : UNFIT),
});

/** `uuid` on fixed(16): its bytes in network order. */
export const UUID_BYTES = leafForm<string>({
  expected: "a UUID",
  shape: "string",
  toAvsc: (value) =>
    typeof value === "string" && UUID.test(value) ? Buffer.from(value.replaceAll("-", ""), "hex") : UNFIT,
  fromAvsc: (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString("hex")
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
});

/** An enum; its symbols are no secret, so the message names them. */
export function enumForm(symbols: readonly string[]): LeafForm {
  const toAvsc = new Map<unknown, string>(symbols.map((symbol) => [symbol, avscName(symbol)]));
  const fromAvsc = new Map(symbols.map((symbol) => [avscName(symbol), symbol]));
  const named = symbols.slice(0, MAX_SYMBOLS_NAMED).join(", ");
  const more = symbols.length > MAX_SYMBOLS_NAMED ? ` and ${symbols.length - MAX_SYMBOLS_NAMED} more` : "";
  return leafForm<string>({
    expected: symbols.length === 1 ? `"${named}"` : `one of ${named}${more}`,
    shape: "string",
    toAvsc: (value) => toAvsc.get(value) ?? UNFIT,
    ...(symbols.some((symbol) => avscName(symbol) !== symbol) && {
      fromAvsc: (name: string) => fromAvsc.get(name) ?? UNFIT,
    }),
  });
}
