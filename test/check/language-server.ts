import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SERVER = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

export interface Position {
  /** Both from 0. */
  line: number;
  character: number;
}
export interface Problem {
  message: string;
  range: { start: Position; end: Position };
}

/** The language server that editors run, spoken to as they do: JSON-RPC over stdin and stdout. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #replies = new Map<number, (result: unknown) => void>();
  readonly #problems = new Map<string, (problems: Problem[]) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  constructor() {
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout?.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
  }

  async start(): Promise<void> {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} } },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a text as if it stood at `file`, and waits for what the server says of it. */
  open(file: string, text: string): Promise<Problem[]> {
    const uri = pathToFileURL(file).href;
    const problems = new Promise<Problem[]>((resolve) => this.#problems.set(uri, resolve));
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return problems;
  }

  async completion(file: string, position: Position): Promise<string[]> {
    const params = { textDocument: { uri: pathToFileURL(file).href }, position };
    const result = (await this.request('textDocument/completion', params)) as { items: { label: string }[] };
    return result.items.map((item) => item.label);
  }

  async hover(file: string, position: Position): Promise<string> {
    const params = { textDocument: { uri: pathToFileURL(file).href }, position };
    const result = (await this.request('textDocument/hover', params)) as {
      contents: { value: string };
    } | null;
    return result?.contents.value ?? '';
  }

  stop(): void {
    this.#process.kill();
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    const reply = new Promise((resolve) => this.#replies.set(id, resolve));
    this.#send({ id, method, params });
    return reply;
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(): void {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.subarray(0, end).toString())?.[1]);
      if (end < 0 || this.#buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffer.subarray(end + 4, end + 4 + length).toString());
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message: { id?: number; method?: string; result?: unknown; params?: unknown }): void {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: Problem[] };
      this.#problems.get(uri)?.(diagnostics);
    } else if (message.method && message.id !== undefined) {
      // Requests of the server: it asks for settings, and registers what it can do.
      const items = (message.params as { items?: unknown[] })?.items;
      const settings = {
        yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
      };
      const result = items ? items.map((_, i) => (i === 0 ? settings.yaml : {})) : null;
      this.#send({ id: message.id, result });
    } else if (message.id !== undefined) {
      this.#replies.get(message.id)?.(message.result);
    }
  }
}
