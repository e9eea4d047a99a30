import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { demonstrationPeople } from './demonstration/people';
import { buildPage, isStale } from './page-build';
import { startVillage } from './start-village';

const DATA = '.data';
const PORT = 8520;

/** `npm start`: builds the page if it has to, opens the demonstration village, and says how to get there. */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(PORT) },
      fresh: { type: 'boolean', default: false },
      'in-memory': { type: 'boolean', default: false },
      /** A page that was built elsewhere; nothing is built then. */
      page: { type: 'string' },
    },
  });
  if (values.fresh) {
    rmSync(DATA, { recursive: true, force: true });
  }
  if (values.page === undefined && isStale('dist/h5/index.html')) {
    console.log('Building the page …');
    await buildPage();
  }
  const village = await startVillage({
    port: Number(values.port),
    hasLived: true,
    ...(values.page !== undefined && { page: values.page }),
    ...(!values['in-memory'] && { file: `${DATA}/village.db` }),
  });
  console.log(welcome(village.url, values['in-memory']));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void village.close();
    });
  }
}

function welcome(url: string, isInMemory: boolean): string {
  return [
    '',
    `  屋场通 runs at ${url}`,
    isInMemory
      ? '  Nothing is kept when it stops.'
      : `  What is filed is kept in ${DATA}/; --fresh begins again.`,
    '',
    '  WeChat is not connected: what is written is shown without its content check.',
    '',
    '  Choose on the page who you are:',
    ...demonstrationPeople.map(({ name, label }) => `    ${name}  ${label}`),
    '',
    '  Ctrl+C stops it.',
    '',
  ].join('\n');
}

serve().catch((thrown: unknown) => {
  const isTaken = (thrown as { readonly code?: string }).code === 'EADDRINUSE';
  console.error(isTaken ? 'That port is in use. Try another: npm start -- --port 8521' : thrown);
  process.exitCode = 1;
});
