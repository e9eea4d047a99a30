import { MissingPage } from '@/web/missing-page';
import { orMissing } from '@/web/or-missing';

const Page = () => null;

function opened(file: Promise<{ default: typeof Page }>) {
  const route = {
    path: 'workbench/due/index',
    load: (context: unknown) => [file, context] as const,
  };
  const { path, load } = orMissing(route);
  return { path, answer: load('context') };
}

it('opens the page as Taro does', async () => {
  const { path, answer } = opened(Promise.resolve({ default: Page }));
  expect([path, (await answer[0]).default, answer[1]]).toEqual([
    'workbench/due/index',
    Page,
    'context',
  ]);
});

it('says in its place when its file did not come', async () => {
  const thrown = Object.assign(new Error('Loading chunk 2 failed.'), { name: 'ChunkLoadError' });
  expect((await opened(Promise.reject(thrown)).answer[0]).default).toBe(MissingPage);
});

it('hides no other fault', async () => {
  await expect(opened(Promise.reject(new Error('a fault'))).answer[0]).rejects.toThrow('a fault');
});
