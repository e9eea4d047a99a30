import { giveConsent, withdrawConsent } from '@contracts/organisation';
import { keepCopy, lastCopy } from '@/backend/copies';
import { Purpose } from '@/pages/organisation/privacy/purpose';
import {
  namesOf,
  open,
  refuses,
  says,
  sent,
  sentOnce,
  shown,
  tap,
  tapInSheet,
} from '../../../builders/pages';
import { aNotice, MORNING } from '../../../builders/shown';

const given = { isGiven: true, given: { version: 2, at: MORNING } };

it('tells what is kept, how long, on what ground, and what follows from a no', async () => {
  open(<Purpose notice={aNotice()} />);
  await shown('您没有同意');
  await shown('录音只给办事的人听。');
  await shown('存什么：声音');
  await shown('存多久：办结后一年');
  await shown('不同意会怎样：可以写字');
  await shown('依据：《个人信息保护法》');
  expect(namesOf('button')).toEqual(['同意']);
});

it('is given by itself, in the words that hold today', async () => {
  says(giveConsent, { purpose: 'recordings', at: 1 });
  open(<Purpose notice={aNotice()} />);
  await tap('同意');
  expect(await sentOnce(giveConsent)).toEqual({ purpose: 'recordings', noticeVersion: 2 });
});

it('is asked again when the words have changed', async () => {
  refuses(giveConsent, 'notice_outdated');
  open(<Purpose notice={aNotice({ ...given, version: 3 })} />);
  await shown('您11月23日同意了第2版');
  await shown('内容改过了，请再看一遍');
  await tap('同意');
  await shown('告知书有了新的内容。请再看一遍，同意了再点。');
});

it('is taken back as easily, and what follows is told before and after', async () => {
  says(withdrawConsent, {
    ...{ purpose: 'recordings', at: 1, isUnbound: true },
    stillServed: ['on_paper', 'by_helper'],
  });
  keepCopy('requests.listMine', {}, { at: 1, data: {} });
  open(<Purpose notice={aNotice(given)} />);
  expect(namesOf('button')).toEqual(['撤回同意']);
  await tap('撤回同意');
  await shown('撤回以后，靠这一条存的东西马上删掉。');
  await shown('可以写字');
  expect(sent(withdrawConsent)).toEqual([]);
  await tapInSheet('撤回同意');
  await shown(/^已经撤回，存的东西已经删掉。这部手机不再认得您。.*可以用纸办可以请人代办$/);
  expect(await sentOnce(withdrawConsent)).toEqual({ purpose: 'recordings' });
  expect(lastCopy('requests.listMine', {})).toBeUndefined();
});
