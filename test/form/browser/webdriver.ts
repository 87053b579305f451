import { eventually } from './driver.ts';

type Method = 'GET' | 'POST' | 'DELETE';

/** A session of WebDriver, the standard by which WebKitGTK is driven. */
export interface Session {
  /** @throws Error with what the browser has against it. */
  send<T>(method: Method, path: string, body?: object): Promise<T>;
  /** The same of one window: a session is in one at a time. */
  inWindow<T>(handle: string, method: Method, path: string, body?: object): Promise<T>;
  end(): Promise<void>;
}

/** Opens a session with a driver that has just been started, as soon as it listens. */
export async function connect(address: string, capabilities: object): Promise<Session> {
  await eventually('the driver', () => request<object>('GET', `${address}/status`));
  const body = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = await request<{ sessionId: string }>('POST', `${address}/session`, body);
  const session = `${address}/session/${sessionId}`;
  let current = '';
  let before: Promise<unknown> = Promise.resolve();
  /** One thing at a time. */
  const next = <T>(run: () => Promise<T>): Promise<T> => {
    const after = before.then(run);
    before = after.catch(() => {});
    return after;
  };
  return {
    send: (method, path, body) => next(() => request(method, session + path, body)),
    inWindow: (handle, method, path, body) =>
      next(async () => {
        if (handle !== current) await request('POST', `${session}/window`, { handle });
        current = handle;
        return request(method, session + path, body);
      }),
    end: () => next(() => request('DELETE', session)),
  };
}

async function request<T>(method: Method, address: string, body?: object): Promise<T> {
  const sent = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  const response = await fetch(address, { method, ...sent });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
