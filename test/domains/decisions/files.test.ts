import { addressOf } from '../../../cloudfunctions/domains/decisions/files';

const files = { addressOf: (fileId: string) => Promise.resolve(`https://files/${fileId}`) };
const gone = { addressOf: () => Promise.resolve(undefined) };
const fileId = 'cloud://county/decisions/road/plan.jpg';

it('a paper is fetched for ten minutes', async () => {
  expect(await addressOf(files, { fileId, folder: 'road' }, 1000)).toEqual({
    ...{ url: `https://files/${fileId}`, until: 1000 + 600_000 },
  });
});

it.each([
  ['no file was kept', undefined, files],
  ['its file is gone', fileId, gone],
  ['it lies with another decision', 'cloud://county/decisions/lamps/plan.jpg', files],
  ['it is somebody\u2019s complaint', 'cloud://county/requests/road/wall.jpg', files],
])('nothing is fetched when %s', async (_, id, desk) => {
  expect(await addressOf(desk, { fileId: id, folder: 'road' }, 0)).toBeUndefined();
});
