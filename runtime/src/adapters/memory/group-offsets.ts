import type { PartitionLog } from "./partition-log.js";

interface Position {
  next: bigint;
  /** Counted up by each seek, so that commits from before it are recognised. */
  epoch: number;
}

/** How far one consumer group has come in every partition. Outlives the group's members. */
export class GroupOffsets {
  readonly #positions = new Map<PartitionLog, Position>();

  /** Fixes where the group begins in a partition that it has never had. */
  begin(log: PartitionLog, from: "earliest" | "latest"): void {
    if (this.#positions.has(log)) return;
    this.#positions.set(log, { next: from === "earliest" ? log.first : log.end, epoch: 0 });
  }

  /** The next offset to deliver. */
  next(log: PartitionLog): bigint {
    const { next } = this.#of(log);
    return next < log.first ? log.first : next;
  }

  /** As `next`; undefined where the group has not begun yet. */
  reached(log: PartitionLog): bigint | undefined {
    return this.#positions.get(log)?.next;
  }

  epoch(log: PartitionLog): number {
    return this.#of(log).epoch;
  }

  commit(log: PartitionLog, offset: bigint): void {
    const position = this.#of(log);
    if (offset > position.next) position.next = offset;
  }

  seek(log: PartitionLog, offset: bigint): void {
    const position = this.#of(log);
    position.next = offset;
    position.epoch += 1;
  }

  #of(log: PartitionLog): Position {
    const position = this.#positions.get(log);
    if (position === undefined) throw new Error("a partition is asked for before the group began it");
    return position;
  }
}
