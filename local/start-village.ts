import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { embeddedStore } from '../cloudfunctions/adapters/embedded/store';
import { FONT_FILE, FONT_FOLDER, press } from '../cloudfunctions/adapters/paper/press';
import { newKey, random, vault } from '../cloudfunctions/adapters/vault/vault';
import { type Running, run } from '../cloudfunctions/api/running';
import { compose } from '../cloudfunctions/api/village';
import type { Store } from '../cloudfunctions/kernel/store';
import { attachmentsIn } from './attachments';
import { seedLived } from './demonstration/lived';
import { keepPapers } from './demonstration/papers';
import { seedPolls } from './demonstration/polls';
import { seedDemonstration } from './demonstration/seed';
import { answerRequest } from './door';
import { plain, send } from './http';
import { pageIn } from './page';
import { signedAddresses } from './signed-addresses';
import { vaultKeyIn } from './vault-key';
import { workBeside } from './work-beside';

export interface VillageOptions {
  /** Any free one without it. */
  readonly port?: number;
  /** The store's file; beside it lie the key of the vault and the attachments. All is in memory without it. */
  readonly file?: string;
  /** The clock, for whoever wants to turn it. */
  readonly now?: () => number;
  /** The built page. */
  readonly page?: string;
  /** Whether 清泉村 has met, wished, objected and asked before it opens; without it nobody has done anything yet. */
  readonly hasLived?: boolean;
  /** How defects are told; to the error output unless somebody else listens. */
  readonly report?: (where: string, thrown: unknown) => void;
}

export interface StartedVillage {
  readonly url: string;
  readonly running: Running;
  readonly store: Store;
  /** Everything that waits is done and told, now. */
  readonly settle: () => Promise<void>;
  /** Ends open requests, finishes what is being written, and closes the file. */
  readonly close: () => Promise<void>;
}

const TICK_MS = 10_000;
/** Those who commit together wait for the disk once. */
const SIDE_BY_SIDE = 256;

/** The demonstration village on this machine: page, door and timer in one process. */
export async function startVillage({
  port = 0,
  file,
  now = Date.now,
  page = 'dist/h5',
  hasLived = false,
  report = reportToErrors,
}: VillageOptions = {}): Promise<StartedVillage> {
  const scratch = file === undefined ? mkdtempSync(join(tmpdir(), 'village-')) : undefined;
  const folder = scratch ?? dirname(resolve(file ?? ''));
  mkdirSync(folder, { recursive: true });
  const store = embeddedStore(file === undefined ? {} : { file });
  const server = createServer();
  const address = await listening(server, port);
  const key = file === undefined ? newKey() : vaultKeyIn(join(folder, 'vault.key'));
  const attachments = attachmentsIn(join(folder, 'files'));
  const addresses = signedAddresses(key, attachments);
  const village = compose({
    host: address,
    press: press(resolve(FONT_FOLDER, FONT_FILE)),
    channels: [],
    files: addresses,
    contentCheck: undefined,
  });
  const platform = { store, vault: vault([key]), random, clock: now, report };
  const running = run(village, platform, SIDE_BY_SIDE);
  await seedDemonstration(store, now(), platform.vault);
  await seedPolls(store, now());
  keepPapers(attachments);
  if (hasLived) {
    await seedLived(village, platform);
  }
  const beside = workBeside(running, TICK_MS, now);
  const rooms = {
    running,
    page: pageIn(page),
    attachments,
    isSigned: (url: string) => addresses.isSigned(url, now()),
    wake: beside.wake,
  };
  server.on('request', (request, response) => {
    answerRequest(request, rooms).then(
      (answer) => {
        send(response, answer);
      },
      (thrown: unknown) => {
        report(request.url ?? '', thrown);
        send(response, plain(500, 'Something went wrong here.'));
      },
    );
  });
  return {
    ...{ url: `http://${address}`, running, store },
    settle: beside.settle,
    async close() {
      await closed(server);
      await beside.stop();
      await store.close();
      if (scratch !== undefined) {
        rmSync(scratch, { recursive: true, force: true });
      }
    },
  };
}

/** This machine alone: nobody on the network reaches the door. */
function listening(server: Server, port: number): Promise<string> {
  return new Promise((resolved, rejected) => {
    server.once('error', rejected);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', rejected);
      resolved(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolved) => {
    server.close(() => {
      resolved();
    });
    server.closeIdleConnections();
  });
}

function reportToErrors(where: string, thrown: unknown): void {
  console.error(`defect in ${where}:`, thrown);
}
