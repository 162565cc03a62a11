import type { Message } from "kafkajs";

/** A record on its way through kafkajs, which is given a ticket in place of its bytes. */
export interface TicketedRecord {
  readonly topic: string;
  /** Its value is the ticket while the record is being sent; key and headers it has none. */
  readonly message: Message;
  /** Key, value and headers: see {@link recordBytes}. */
  readonly bytes: Buffer;
}

const held = new Map<number, Buffer>();
let lastTicket = 0;

/** Does the work while kafkajs' messages stand for the records: what it compresses meanwhile are the records themselves. */
export async function withTickets<Result>(
  records: readonly TicketedRecord[],
  work: () => Promise<Result>,
): Promise<Result> {
  const first = lastTicket + 1;
  for (const { message, bytes } of records) {
    lastTicket = (lastTicket + 1) >>> 0;
    held.set(lastTicket, bytes);
    message.value = ticketOf(lastTicket);
  }
  try {
    return await work();
  } finally {
    for (let at = 0; at < records.length; at++) held.delete((first + at) >>> 0);
  }
}

/** The bytes that a ticket stands for. Throws where the record is not being sent any more. */
export function redeem(ticket: number): Buffer {
  const bytes = held.get(ticket);
  // kafkajs tries again by itself; what was given up must not leave after all.
  if (bytes === undefined) throw new Error("the record was given up");
  return bytes;
}

function ticketOf(number: number): Buffer {
  const ticket = Buffer.allocUnsafe(4);
  ticket.writeUInt32BE(number, 0);
  return ticket;
}
