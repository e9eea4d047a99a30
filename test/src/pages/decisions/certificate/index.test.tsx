import { readCertificate } from '@contracts/decisions';
import CertificatePage from '@/pages/decisions/certificate/index';
import { Deciding, move } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, outOfReach, says, shown, tap } from '../../../builders/pages';
import { phone } from '../../../doubles/phone';

it('the phone reckons it anew, and hands all of it over to be checked elsewhere', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  const whole = await road.certificate();
  inTheHandOf('chen-shuifu', village);
  open(<CertificatePage />, { id: road.decisionId });
  await shown('手机自己算了一遍：每一条都接得上。');
  await shown(whole.head);
  await shown(`一共${whole.lines.length}条记录`);
  await tap('复制全部记录');
  await shown(/^复制好了/);
  const [copied] = phone.asked('setClipboardData') as [{ readonly data: string }];
  expect(JSON.parse(copied.data)).toEqual(whole);
});

it('says where it is broken, and whom to tell', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const whole = await road.certificate();
  const lines = whole.lines.map((it) => ({ ...it, at: it.at + 1 }));
  says(readCertificate, { ...whole, lines });
  open(<CertificatePage />, { id: road.decisionId });
  await shown('第1条接不上！请告诉村务监督委员会或乡镇。');
});

it('without a signal it says where to go', async () => {
  outOfReach();
  open(<CertificatePage />, { id: 'd' });
  await shown(/没有信号/);
});

it('says nothing about a certificate of which a part is missing, and tries again', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const { lines, ...rest } = await road.certificate();
  const answers = (later: object) => {
    phone.backEnd = ({ input }) =>
      Promise.resolve({
        ok: true,
        data:
          'after' in (input as object)
            ? { ...rest, lines: [], ...later }
            : { ...rest, lines, next: '1' },
      });
  };
  answers({ head: 'B'.repeat(43) });
  open(<CertificatePage />, { id: road.decisionId });
  await shown(/^没有取全/);
  answers({});
  await tap('再试一次');
  await shown('一共1条记录');
});
