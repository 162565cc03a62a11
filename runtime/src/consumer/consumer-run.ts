import type { DeadLetters, ReplayHandler, ReplayService } from "../dead-letter/dead-letters.js";
import type { SqlTransaction } from "../event/sql-transaction.js";
import type { Clock } from "../ports/clock.js";
import type { Inbox } from "../ports/inbox.js";
import type { Logger } from "../ports/logger.js";
import type { SubscribeOptions, Subscription, Transport } from "../ports/transport.js";
import { InboxRetention } from "./inbox-retention.js";

/** An inbox, and how to let go of what it stands on. */
export interface OpenInbox {
  readonly inbox: Inbox<SqlTransaction | undefined>;
  close(): Promise<void>;
}

export interface RunSurroundings {
  readonly transport: Transport;
  readonly deadLetters: DeadLetters;
  /** Null for none. */
  readonly openInbox: (() => Promise<OpenInbox>) | null;
  /** Milliseconds that the inbox remembers an event. */
  readonly inboxRetention: number;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Given the inbox before the first record comes. */
  useInbox(inbox: Inbox<SqlTransaction | undefined> | null): void;
  readonly replay: ReplayHandler;
}

/** A consumer from its start to its stop: the inbox, the dead letters that come again, and the membership. */
export class ConsumerRun {
  readonly #inbox: OpenInbox | null;
  readonly #retention: InboxRetention | null;
  readonly #replays: ReplayService;
  readonly #subscription: Subscription;

  private constructor(parts: {
    readonly inbox: OpenInbox | null;
    readonly retention: InboxRetention | null;
    readonly replays: ReplayService;
    readonly subscription: Subscription;
  }) {
    this.#inbox = parts.inbox;
    this.#retention = parts.retention;
    this.#replays = parts.replays;
    this.#subscription = parts.subscription;
  }

  /** Resolves once this member gets its records. Rejects with `TRANSPORT.*`, `CONFIG.INVALID`, and leaves nothing open. */
  static async start(options: SubscribeOptions, surroundings: RunSurroundings): Promise<ConsumerRun> {
    const { transport, deadLetters, openInbox, inboxRetention: retention, useInbox, replay } = surroundings;
    const inbox = openInbox === null ? null : await openInbox();
    useInbox(inbox?.inbox ?? null);
    let replays: ReplayService | undefined;
    try {
      replays = await deadLetters.serve(replay);
      const subscription = await transport.subscribe(options);
      const { group } = options;
      const forgetting = inbox && new InboxRetention(inbox.inbox, { ...surroundings, group, retention });
      return new ConsumerRun({ inbox, retention: forgetting, replays, subscription });
    } catch (error) {
      await replays?.stop();
      await inbox?.close();
      throw error;
    }
  }

  get subscription(): Subscription {
    return this.#subscription;
  }

  /** Resolves once nothing runs any more and everything is let go of. */
  async stop(): Promise<void> {
    await Promise.all([this.#subscription.stop(), this.#replays.stop(), this.#retention?.stop()]);
    await this.#inbox?.close();
  }
}
