import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openidOf } from '../local/demonstration/people';
import { startVillage } from '../local/start-village';

/**
 * Requests filed per second through the HTTP door: routing, event, diary, receipt, and the delivery of every event
 * to whoever listens, until nothing waits. Beside it, in the same run and with the same callers, a bare
 * `node:http` server that puts the same bytes into SQLite with one insert. Both have them on the disk before they
 * answer. Each server has a process of its own.
 */
const REQUESTS = 1500;
const CALLERS = 32;
const ROUNDS = 3;
const PEOPLE = ['zhang-guihua', 'chen-shuifu', 'li-xiaohe', 'zhou-meixiang'];

type Role = 'village' | 'bare';

const servers = {
  async village(folder: string) {
    const { url, settle } = await startVillage({ file: join(folder, 'village.db') });
    return { url, settle };
  },

  bare(folder: string) {
    const database = new Database(join(folder, 'bare.db'));
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec('CREATE TABLE letters (id INTEGER PRIMARY KEY, json TEXT NOT NULL)');
    const insert = database.prepare('INSERT INTO letters (json) VALUES (?)');
    const server = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        insert.run(Buffer.concat(chunks).toString());
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"ok":true}');
      });
    });
    return new Promise<{ url: string; settle: () => Promise<void> }>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        resolve({ url: `http://127.0.0.1:${port}`, settle: () => Promise.resolve() });
      });
    });
  },
};

/** The process of one server: tells its address, and when everything that waited is done. */
async function serve(role: Role, folder: string): Promise<void> {
  const { url, settle } = await servers[role](folder);
  process.on('message', () => {
    void settle().then(() => process.send?.('settled'));
  });
  process.send?.(url);
}

function letter(round: number, number: number): string {
  const mark = `${String(round).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
  return JSON.stringify({
    operation: 'requests.fileRequest',
    input: {
      callId: `call-${mark}`,
      requestId: `letter-${mark}`,
      kind: 'dispute',
      category: 'agriculture',
      safety: [],
      relation: 'neighbours',
      subject: 'person',
      money: 'none',
      people: 'one',
      standing: 'nowhere',
      attempt: 'talked',
      placeId: 'group-qingquan-3',
      text: `第${number}封。${'他家新砌的围墙伸到我家地里来了,车过不去。'.repeat(6)}`,
      wish: '请帮忙量一量,把墙退回去。',
      attachments: [],
      filing: { for: 'self' },
    },
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });

function post(url: string, body: string, openid: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-wx-openid': openid,
    };
    const sent = request(
      `${url}/api`,
      { method: 'POST', agent, headers },
      (answer: IncomingMessage) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => {
          resolve(text);
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function filedPerSecond(url: string, settled: () => Promise<void>, round: number) {
  const letters = Array.from({ length: REQUESTS }, (_, number) => letter(round, number));
  let next = 0;
  const startedAt = process.hrtime.bigint();
  const callers = Array.from({ length: CALLERS }, async (_, caller) => {
    const openid = openidOf(PEOPLE[caller % PEOPLE.length] ?? '');
    for (let body = letters[next++]; body !== undefined; body = letters[next++]) {
      const answer = await post(url, body, openid);
      if (!answer.startsWith('{"ok":true')) {
        throw new Error(answer);
      }
    }
  });
  await Promise.all(callers);
  await settled();
  return (REQUESTS * 1e9) / Number(process.hrtime.bigint() - startedAt);
}

function message(child: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    child.once('message', (said) => {
      resolve(said as string);
    }),
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-requests-'));
  const roles: readonly Role[] = ['bare', 'village'];
  const children = roles.map((role) => fork(__filename, [role, folder]));
  const urls = await Promise.all(children.map(message));
  const rates: Record<Role, number[]> = { bare: [], village: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, role] of roles.entries()) {
      const child = children[at];
      const rate = await filedPerSecond(
        urls[at] ?? '',
        async () => {
          child?.send('settle');
          await (child && message(child));
        },
        round,
      );
      if (round > 0) {
        rates[role].push(rate);
      }
    }
  }
  children.forEach((child) => child.kill());
  rmSync(folder, { recursive: true, force: true });
  const [bare, village] = [median(rates.bare), median(rates.village)];
  console.log(
    `requests: ${village.toFixed(0)} filed a second, bare server ${bare.toFixed(0)}; ` +
      `ratio ${(village / bare).toFixed(2)} (at least 0.33 is wanted)`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

const [role, folder] = process.argv.slice(2);
if (role === 'village' || role === 'bare') {
  void serve(role, folder ?? '');
} else {
  void main();
}
