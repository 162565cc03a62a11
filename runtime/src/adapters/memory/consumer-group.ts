import type { Clock } from "../../ports/clock.js";
import type { SubscribeOptions } from "../../ports/transport.js";
import { GroupMember } from "./group-member.js";
import { GroupOffsets } from "./group-offsets.js";
import type { InMemoryFaults } from "./in-memory-faults.js";
import type { PartitionLog } from "./partition-log.js";

/** What a group needs of the transport that it is part of. */
export interface GroupSurroundings {
  readonly clock: Clock;
  readonly faults: InMemoryFaults;
  /** Milliseconds after which a member that does not let go of a partition loses it. */
  readonly rebalanceTimeout: number;
  partitionsOf(topic: string): readonly PartitionLog[];
}

/** The members that share the partitions of their topics. */
export class ConsumerGroup {
  readonly offsets = new GroupOffsets();
  readonly faults: InMemoryFaults;
  readonly #surroundings: GroupSurroundings;
  readonly #members: GroupMember[] = [];
  readonly #leaving = new Set<GroupMember>();
  #rebalance: Promise<void> = Promise.resolve();

  constructor(surroundings: GroupSurroundings) {
    this.#surroundings = surroundings;
    this.faults = surroundings.faults;
  }

  /** Resolves once the new member has its share. */
  async join(options: SubscribeOptions): Promise<GroupMember> {
    const member = new GroupMember(this, options);
    this.#members.push(member);
    await this.rebalance();
    return member;
  }

  /** Resolves once the member's batches have settled and its share is given to the others. */
  async leave(member: GroupMember): Promise<void> {
    this.#members.splice(this.#members.indexOf(member), 1);
    this.#leaving.add(member);
    const finished = member.finish();
    await this.rebalance();
    await finished;
  }

  /** Takes back every partition and shares them anew, after every rebalance that was asked for before. */
  rebalance(): Promise<void> {
    this.#rebalance = this.#rebalance.then(() => this.#share());
    return this.#rebalance;
  }

  /** A partition is given to a member only after the one before let go of it, so that no record is in two hands. */
  async #share(): Promise<void> {
    const { clock, rebalanceTimeout } = this.#surroundings;
    const done = new AbortController();
    const giveUp = clock.sleep(rebalanceTimeout, done.signal);
    await Promise.all([...this.#members, ...this.#leaving].map((member) => member.revoke(giveUp)));
    done.abort();
    this.#leaving.clear();
    for (const [log, member] of this.#owners()) member.assign(log);
  }

  /** Every partition of every topic in turn to the members that want the topic. */
  #owners(): ReadonlyMap<PartitionLog, GroupMember> {
    const owners = new Map<PartitionLog, GroupMember>();
    const topics = new Set(this.#members.flatMap(({ options }) => options.topics));
    for (const topic of [...topics].sort()) {
      const members = this.#members.filter(({ options }) => options.topics.includes(topic));
      this.#surroundings.partitionsOf(topic).forEach((log, index) => {
        const member = members[index % members.length];
        if (member !== undefined) owners.set(log, member);
      });
    }
    return owners;
  }
}
