import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The line between phones and a server, which can be cut for all of a browser, its workers included. */
export interface Line {
  readonly url: string;
  /** The server at its other end; another one later, as when a new build is put up. */
  readonly leadTo: (url: string) => void;
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

export async function aLine(): Promise<Line> {
  let port = 0;
  let isCut = false;
  const open = new Set<Socket>();
  const server = createServer((phone) => {
    if (isCut) {
      phone.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const [end, other] of [
      [phone, far],
      [far, phone],
    ] as const) {
      open.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        open.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  });
  const hangUp = () => {
    open.forEach((end) => end.destroy());
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(url) {
      port = Number(new URL(url).port);
      hangUp();
    },
    cut() {
      isCut = true;
      hangUp();
    },
    mend() {
      isCut = false;
    },
    close() {
      hangUp();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
