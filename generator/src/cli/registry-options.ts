import { resolve } from "node:path";
import type { Options } from "yargs";
import type { TlsFiles } from "../read-tls-files.js";
import { readRegistryPlace } from "../registry/read-registry-place.js";
import type { RegistryPlace } from "../registry/registry-place.js";
import type { Arguments } from "./arguments.js";
import type { Io } from "./io.js";

/** Options of every command that asks a server which may want certificates. */
export const tlsOptions: Readonly<Record<string, Options>> = {
  ca: { type: "string", describe: "PEM file of the authority that signed the server's certificate" },
  cert: { type: "string", describe: "PEM file of a client certificate, where the server wants one" },
  key: { type: "string", describe: "PEM file of the client certificate's key" },
};

/** The files that these options name, absolute. */
export function tlsFilesFrom(args: Arguments, io: Pick<Io, "cwd">): TlsFiles {
  const file = (name: string) => {
    const path = args.text(name);
    return path === undefined ? undefined : resolve(io.cwd, path);
  };
  return { ca: file("ca"), cert: file("cert"), key: file("key") };
}

/** @param url - as given on the command line */
export function registryPlaceFrom(
  args: Arguments,
  io: Pick<Io, "cwd" | "env">,
  url: string | undefined,
): RegistryPlace {
  return readRegistryPlace({ url, ...tlsFilesFrom(args, io) }, io.env);
}
