import { channels as channelCodes } from '../../cloudfunctions/contracts/requests-words';
import { channels } from '../../cloudfunctions/law/channels';
import { citations } from '../../cloudfunctions/law/citations';

it('explains every channel in Chinese, by the law that opens it', () => {
  expect(Object.keys(channels).sort()).toEqual([...channelCodes].sort());
  for (const { name, what, basis } of Object.values(channels)) {
    expect(name).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(what.length).toBeLessThanOrEqual(40);
    expect(citations).toHaveProperty([basis]);
  }
});
