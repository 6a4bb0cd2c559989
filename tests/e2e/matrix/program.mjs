import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually } from "../support/steps.mjs";

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * A server program with its own folder: `arrange(folder, port)` writes its files there and returns `{ command, args,
 * path }`, to start it in the foreground and to reach it. Resolves to `{ url, close }` once it responds, or fails with
 * the program's output.
 */
export async function program(arrange) {
  const folder = await mkdtemp(join(tmpdir(), "dinamika-host-"));
  const port = await freePort();
  const { command, args, path = "" } = await arrange(folder, port);
  const url = `http://127.0.0.1:${port}/${path}`;

  // Servers are installed where only root's path leads.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  // Also if a test file stops before it closes anything.
  const kill = () => child.kill();
  process.once("exit", kill);
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (written += text));
  let ended;
  const end = new Promise((done) => child.once("error", done).once("close", done)).then((reason) => {
    ended = `${command} ended: ${reason}`;
  });

  async function close() {
    process.off("exit", kill);
    kill();
    await end;
    await rm(folder, { recursive: true });
  }

  try {
    await eventually(() => (ended ? ended : fetch(url)), 10_000);
    if (ended) throw new Error(ended);
  } catch (error) {
    await close();
    throw new Error(`${command} does not answer: ${error.message}\n${written}`);
  }
  return { url, close };
}
