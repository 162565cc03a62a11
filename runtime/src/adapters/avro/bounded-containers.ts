import avsc from "avsc";
import { setOwn } from "./set-own.js";

/**
 * avsc's arrays and maps, but safe on bytes from anywhere. avsc believes the number of items that a block declares: ten
 * bytes can make it build 2^31 nulls, or reserve gigabytes before it notices that the bytes end. It also loses a map's
 * key `__proto__`. These types read with avsc's own cursor (its `Tap`), which is not in its typings.
 */

/** A cursor over bytes. Reading beyond the end gives nonsense and moves on; whoever reads checks `pos` afterwards. */
interface Tap {
  readonly buf: Buffer;
  pos: number;
  readLong(): number;
  skipLong(): void;
  readString(): string;
  /** Ours: items without bytes, such as nulls, that were read so far. avsc makes one tap for each value. */
  emptyItems?: number;
}

interface ReadableType {
  _read(tap: Tap): unknown;
}

/** Most items that take no bytes, in all arrays of one value: the one thing that the length of the bytes does not bound. */
export const MAX_EMPTY_ITEMS = 100_000;

export class BoundedArrayType extends avsc.types.ArrayType {
  _read(tap: Tap): unknown[] {
    const items = this.itemsType as unknown as ReadableType;
    const result: unknown[] = [];
    for (let count = readCount(tap); count > 0; count = readCount(tap)) {
      while (count-- > 0) {
        const start = tap.pos;
        result.push(items._read(tap));
        if (tap.pos > tap.buf.length) throw new RangeError("truncated");
        if (tap.pos === start) {
          tap.emptyItems = (tap.emptyItems ?? 0) + 1;
          if (tap.emptyItems > MAX_EMPTY_ITEMS) throw new RangeError("too many items without bytes");
        }
      }
    }
    return result;
  }
}

export class BoundedMapType extends avsc.types.MapType {
  _read(tap: Tap): Record<string, unknown> {
    const values = this.valuesType as unknown as ReadableType;
    const result: Record<string, unknown> = {};
    for (let count = readCount(tap); count > 0; count = readCount(tap)) {
      while (count-- > 0) {
        const key = tap.readString();
        const value = values._read(tap);
        if (tap.pos > tap.buf.length) throw new RangeError("truncated");
        setOwn(result, key, value);
      }
    }
    return result;
  }
}

/** Number of items in the next block, 0 at the end. */
function readCount(tap: Tap): number {
  const count = tap.readLong();
  if (count >= 0) return count;
  tap.skipLong();
  return -count;
}
