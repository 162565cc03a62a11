import { resolve } from "node:path";
import type { Options } from "yargs";
import { type RegistryOptions, readRegistryPlace } from "../registry/read-registry-place.js";
import type { RegistryPlace } from "../registry/registry-place.js";
import type { Arguments } from "./arguments.js";
import type { Io } from "./io.js";

/** Options of every command that asks a server which may want certificates. */
export const tlsOptions: Readonly<Record<string, Options>> = {
  ca: { type: "string", describe: "PEM file of the authority that signed the server's certificate" },
  cert: { type: "string", describe: "PEM file of a client certificate, where the server wants one" },
  key: { type: "string", describe: "PEM file of the client certificate's key" },
};

/** @param url - as given on the command line */
export function registryPlaceFrom(
  args: Arguments,
  io: Pick<Io, "cwd" | "env">,
  url: string | undefined,
): RegistryPlace {
  const file = (name: string) => {
    const path = args.text(name);
    return path === undefined ? undefined : resolve(io.cwd, path);
  };
  const options: RegistryOptions = { url, ca: file("ca"), cert: file("cert"), key: file("key") };
  return readRegistryPlace(options, io.env);
}
