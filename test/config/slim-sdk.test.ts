import { runInThisContext } from 'node:vm';
import { withLazyRequires } from '../../config/slim-sdk';

const written = [
  'const code_1 = require("../const/code");',
  'const axios_1 = __importDefault(require("axios"));',
  'const requester = 7;',
  'class Cloud { post() { return (0, code_1.E)(axios_1.default, "axios_1x"); } }',
  'const made = () => new code_1.Cloud(other.code_1);',
].join('\n');

it('fetches a module when it is first used', () => {
  const fetched: string[] = [];
  const require = (name: string) => {
    fetched.push(name);
    return { E: (...it: unknown[]) => it, default: name };
  };
  const load = runInThisContext(
    `(require, __importDefault) => { ${withLazyRequires(written)} return new Cloud(); }`,
  ) as (...given: unknown[]) => { post: () => unknown[] };
  const cloud = load(require, (it: unknown) => it);
  expect(fetched).toEqual([]);
  expect(cloud.post()).toEqual(['axios', 'axios_1x']);
  cloud.post();
  expect(fetched).toEqual(['../const/code', 'axios']);
});

it('leaves alone what only looks like it', () => {
  const lazy = withLazyRequires(written);
  expect(lazy).toContain('const requester = 7;');
  expect(lazy).toContain('other.code_1)');
  expect(lazy).toContain('new (lazy_code_1()).Cloud(');
});
