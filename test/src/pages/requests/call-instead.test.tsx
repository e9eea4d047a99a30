import { CallInstead } from '@/pages/requests/call-instead';
import { isShown, namesOf, open, shown } from '../../builders/pages';

it('has the village’s own telephone beside the three that answer everywhere', async () => {
  open(
    <CallInstead
      code="guest_reported_enough"
      details={{ limit: 5, village: '清泉村', phone: '0700-5550001' }}
    />,
  );
  await shown('打清泉村0700‑5550001');
  expect(namesOf('button')).toHaveLength(4);
});

it('has the three alone where no telephone of the village is known', async () => {
  open(<CallInstead code="guest_reported_enough" details={{ limit: 5 }} />);
  await shown(/^报警110$/);
  expect(namesOf('button')).toHaveLength(3);
});

it('says nothing to any other refusal', () => {
  open(<CallInstead code="words_missing" details={{}} />);
  expect(isShown(/110/)).toBe(false);
});
