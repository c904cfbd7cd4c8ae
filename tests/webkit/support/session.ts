import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { ensureWebKit } from '../../../tools/browsers/webkit';

/** WebKitGTK draws by the processor alone: there is no graphics card behind a virtual screen. */
const ENVIRONMENT = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  // No assistive technology listens here, and its bus would only be noise.
  NO_AT_BRIDGE: '1',
};

export interface Session {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** Starts WebKit with its driver. @throws Error when they are missing or do not start */
export async function startSession(): Promise<Session> {
  const { driver: command, browser } = ensureWebKit();
  const port = await freePort();
  const running = spawn(command, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...ENVIRONMENT } });
  const options = { binary: browser, args: ['--automation'] };
  try {
    await answers(port, running);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
      .build();
    return {
      driver,
      close: async () => {
        await driver.quit();
        running.kill();
      },
    };
  } catch (error) {
    running.kill();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until the driver takes requests. */
async function answers(port: number, driver: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
