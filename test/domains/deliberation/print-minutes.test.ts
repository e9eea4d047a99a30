import { printMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { printMinutesOperation } from '../../../cloudfunctions/domains/deliberation/print-minutes';
import { begun, HOST, published, raised } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is a PDF on A4 for everybody who may read the minutes', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId);
  await published(village, meetingId);
  const { pdf, pages } = await answered(village.as('zhang-guihua')(printMinutes, { meetingId }));
  expect(Buffer.from(pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect(pages).toBe(1);
});

it('masks every name on the wall, also that of whoever prints it', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId);
  await published(village, meetingId);
  const drawn: string[] = [];
  const press = printMinutesOperation((draw) => {
    draw({
      ...{ sheet: () => undefined, widthOf: () => 1, box: () => undefined },
      write: (words) => drawn.push(words),
    });
    return Promise.resolve(new Uint8Array(10));
  });
  await press.answer({ meetingId }, await village.actor('zhang-guihua'), village.world());
  expect(drawn.join()).toContain('张*：水渠堵了');
  expect(drawn.join()).not.toContain('张桂花');
});

it('is refused before there are minutes, and to strangers', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const prints = (who: string) => refused(village.as(who)(printMinutes, { meetingId }));
  expect(await prints(HOST)).toBe('no_minutes_yet');
  expect(await prints('xu-mianmian')).toBe('meeting_not_found');
});

it('is refused when it does not fit one answer', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await published(village, meetingId);
  const heavy = printMinutesOperation(() => Promise.resolve(new Uint8Array(72_001)));
  const actor = await village.actor(HOST);
  await expect(heavy.answer({ meetingId }, actor, village.world())).rejects.toMatchObject({
    code: 'too_large',
  });
});
