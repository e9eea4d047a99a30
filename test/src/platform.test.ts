import type * as platform from '@/platform';

afterEach(() => {
  Object.assign(process.env, { TARO_ENV: 'h5' });
});

it.each([
  ['weapp', true, false],
  ['h5', false, true],
])('built for %s', async (target, isWeapp, isWebPage) => {
  Object.assign(process.env, { TARO_ENV: target });
  let built: typeof platform | undefined;
  await jest.isolateModulesAsync(async () => {
    built = await import('@/platform');
  });
  expect(built).toMatchObject({ isWeapp, isWebPage });
});
