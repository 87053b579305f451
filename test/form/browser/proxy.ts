import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  readonly address: string;
  /** What pages asked for so far, in the order it came: an address, or a host and port where it is encrypted. */
  readonly requests: readonly string[];
  close(): void;
}

/** Whom browsers call by themselves, whatever they show: updates, settings, accounts. */
const MAKERS =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google(?:apis|usercontent)?\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)[:/]/;

/** A proxy that lets nothing through: a browser that has it for all its traffic reaches nobody, and we see whom it tried. */
export async function startProxy(): Promise<Proxy> {
  const requests: string[] = [];
  const note = (address = '') => {
    if (!MAKERS.test(address)) requests.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
