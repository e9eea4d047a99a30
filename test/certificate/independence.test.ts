import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preProcessFile } from 'typescript';

const FOLDER = 'test/certificate';
const verifier = readdirSync(FOLDER).filter((it) => !it.endsWith('.test.ts'));

/** Whatever a file draws in: imports, types, re-exports, require and import(). */
function drawnInBy(text: string): string[] {
  return preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function isAllowed(name: string): boolean {
  return name === 'node:crypto' || /^\.\/[a-z]+$/.test(name);
}

describe('the second verifier', () => {
  it.each(verifier)('shares no code with the product: %s', (file) => {
    const drawnIn = drawnInBy(readFileSync(join(FOLDER, file), 'utf8'));
    expect(drawnIn.filter((name) => !isAllowed(name))).toEqual([]);
  });

  it('is all here', () => {
    expect(verifier).toContain('verifier.ts');
    expect(verifier.length).toBeGreaterThan(10);
  });

  it.each([
    `import { canonical } from '../../cloudfunctions/kernel/ids';`,
    `import type { Lawful } from '../../cloudfunctions/domains/decisions/lawful';`,
    `export * from '@contracts/decisions';`,
    `const law = require('../../cloudfunctions/law/decision-bodies');`,
    `const page = await import('@/text/decisions');`,
    `import { Run } from '../builders/decision-process';`,
  ])('would be caught at: %s', (line) => {
    expect(drawnInBy(line).every(isAllowed)).toBe(false);
  });
});
