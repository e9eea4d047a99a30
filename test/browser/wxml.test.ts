import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** WeChat's own compilers of templates and styles, as its component test tool publishes them. */
const { wxmlToJs, wxssToJs } = createRequire(__filename)('miniprogram-compiler') as {
  readonly wxmlToJs: (folder: string) => string;
  readonly wxssToJs: (folder: string) => string;
};

const BUILT = 'dist/weapp';

test("WeChat's own compiler takes every template and style sheet of the package", () => {
  expect(wxmlToJs(BUILT)).toContain('$gwx');
  expect(wxssToJs(BUILT)).toContain('app.wxss');
});

test('it would say so if one were broken', () => {
  const copy = mkdtempSync(join(tmpdir(), 'weapp-'));
  cpSync(BUILT, copy, { recursive: true });
  writeFileSync(join(copy, 'base.wxml'), '<view><text></view>');
  expect(() => wxmlToJs(copy)).toThrow();
  rmSync(copy, { recursive: true });
});
