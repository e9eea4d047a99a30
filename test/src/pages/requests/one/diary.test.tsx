import { openAttachment } from '@contracts/requests';
import { readClause } from '@contracts/rules';
import { Diary } from '@/pages/requests/one/diary';
import { screen } from '@testing-library/react';
import { open, says, shown } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';
import { aDiaryLine, MORNING } from '../../../builders/shown';

const office = { id: 'office', name: '清泉村人民调解委员会' };

it('tells everything that was done, by whom and when, the newest first', () => {
  open(
    <Diary
      of={{ requestId: 'request-of-a-screen' }}
      lines={[
        aDiaryLine(),
        aDiaryLine({
          did: 'accepted',
          by: 'office',
          office,
          name: '何**',
          at: MORNING + 3_600_000,
        }),
        aDiaryLine({ did: 'overdue', by: 'clock', to: { id: 'town', name: '晴川镇信访办' } }),
      ]}
    />,
  );
  expect(screen.getAllByText(/^11月23日/).map((it) => it.textContent)).toEqual([
    '11月23日 9:00 到期自动 过期未办，上报给晴川镇信访办',
    '11月23日 10:00 清泉村人民调解委员会 何** 接手',
    '11月23日 9:00 反映人 提交',
  ]);
});

it('tells the reason, the words, the result and what was enclosed', async () => {
  says(openAttachment, { url: '/for-a-while/a.mp3', until: MORNING });
  open(
    <Diary
      of={{ requestId: 'request-of-a-screen' }}
      lines={[
        aDiaryLine({ did: 'handed_on', by: 'office', office, reason: 'cannot_solve' }),
        aDiaryLine({ did: 'opened', by: 'office', office, reason: 'to_check' }),
        aDiaryLine({
          ...{ did: 'answered', by: 'office', office, outcome: 'explained', words: '先修水渠。' },
          attachments: [{ fileId: 'cloud://village/requests/x/a.mp3', kind: 'recording' }],
        }),
      ]}
    />,
  );
  await shown('为什么：办到这里解决不了');
  await shown('为什么：要核对情况');
  await shown('结果：有道理，现在办不到，讲清原因');
  await shown('先修水渠。');
  await shown('听第1段录音');
});

it('shows the clause on which an answer rests, as it then read', async () => {
  says(readClause, {
    ...{ villageId: 'village-qingquan', villageName: '清泉村', orgType: 'village' },
    edition: { edition: 2, kind: 'amend', validFrom: MORNING, recordedAt: MORNING },
    ...{ clause: aClauseShown(), isInForce: true },
  });
  const line = aDiaryLine({ did: 'answered', by: 'office', office, cites: ['edition-2.feasts'] });
  open(<Diary of={{ requestId: 'request-of-a-screen' }} lines={[line]} />);
  await shown('依据的村规民约');
  await shown('清泉村村规民约第十七条：喜事不超过十五桌，办酒前说一声。');
});
