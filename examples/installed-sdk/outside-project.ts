import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** An npm project outside the workspace, in which the packed runtime and SDK are installed as a user would install them. */
export interface OutsideProject {
  readonly folder: string;
  /** The two packed files. */
  readonly tarballs: readonly string[];
  write(path: string, content: string): Promise<void>;
  /** Runs a command in the project; never rejects, so that a test can show what was printed. */
  run(command: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }>;
  remove(): Promise<void>;
}

/** Packs `runtime` and `generated` as they were built last, and installs both in an empty project. */
export async function outsideProject(): Promise<OutsideProject> {
  const folder = await mkdtemp(join(tmpdir(), "outside-project-"));
  const packed = join(folder, "packed");
  await mkdir(packed);
  await run("npm", ["pack", "--ignore-scripts", "-w", "runtime", "-w", "generated", "--pack-destination", packed], {
    cwd: repository,
  });
  const tarballs = (await readdir(packed)).map((name) => join(packed, name));
  await writeFile(join(folder, "package.json"), '{ "name": "outside", "private": true, "type": "module" }\n');
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs], {
    cwd: folder,
  });

  return {
    folder,
    tarballs,
    write: (path, content) => writeFile(join(folder, path), content),
    run: (command, args) => outcome(run(command, [...args], { cwd: folder })),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function outcome(
  running: Promise<{ readonly stdout: string; readonly stderr: string }>,
): Promise<{ readonly code: number; readonly output: string }> {
  try {
    const { stdout, stderr } = await running;
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: `${stdout}${stderr}` };
  }
}
