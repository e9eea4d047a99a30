import type { readCertificate } from '@contracts/decisions';
import type { OutputOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import { useWhole } from '@/pages/decisions/certificate/use-whole';
import { HASH } from '../../../builders/decided';
import { open, outOfReach, says, shown } from '../../../builders/pages';
import { readCertificate as contract } from '@contracts/decisions';

type Part = OutputOf<typeof readCertificate>;
const part: Part = {
  ...{ format: 'wuchangtong-certificate-1', decisionId: 'd', lines: [], rolls: [], head: HASH },
};

function Probe({ first }: { readonly first: Part }) {
  const whole = useWhole(first);
  return (
    <View>{whole.is === 'here' ? `here ${Object.keys(whole.certificate).join()}` : whole.is}</View>
  );
}

it('is there when all parts are', async () => {
  says(contract, part);
  open(<Probe first={{ ...part, next: '1' }} />);
  await shown('here format,decisionId,lines,rolls,head');
});

it('fails when the decision has moved on between two parts', async () => {
  says(contract, { ...part, head: 'B'.repeat(43) });
  open(<Probe first={{ ...part, next: '1' }} />);
  await shown('failed');
});

it('fails without a signal', async () => {
  outOfReach();
  open(<Probe first={{ ...part, next: '1' }} />);
  await shown('failed');
});
