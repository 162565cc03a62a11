import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A schema registry behind an address of its own, which can be taken away. */
export interface RegistryFront {
  readonly url: string;
  /** Questions that have come so far. */
  readonly questions: () => number;
  /** Cuts every connection from now on. */
  refuse(): void;
  /** Answers nothing from now on, and leaves connections open. */
  fallSilent(): void;
  answer(): void;
  close(): Promise<void>;
}

export async function startRegistryFront(registryUrl: string): Promise<RegistryFront> {
  let state: "answers" | "refuses" | "silent" = "answers";
  let questions = 0;
  const server = createServer(async (request, response) => {
    questions++;
    if (state === "silent") return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "GET", url = "/" } = request;
    const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
    const headers = { "content-type": "application/vnd.schemaregistry.v1+json" };
    const answer = await fetch(`${registryUrl}${url}`, { method, headers, ...body });
    response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
  });
  server.on("connection", (socket) => {
    if (state === "refuses") socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const become = (next: typeof state) => {
    state = next;
    server.closeAllConnections();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    questions: () => questions,
    refuse: () => become("refuses"),
    fallSilent: () => become("silent"),
    answer: () => become("answers"),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
