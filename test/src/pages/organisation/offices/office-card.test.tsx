import { OfficeCard } from '@/pages/organisation/offices/office-card';
import { phone } from '../../../doubles/phone';
import { namesOf, open, shown, tap } from '../../../builders/pages';

const association = {
  officeId: 'elders',
  kind: 'association',
  name: '清泉村老年协会',
  ledBy: '清泉村党支部',
  people: [{ role: 'association_head', name: '王长生' }],
} as const;

it('says who leads an association, and has no telephone where there is none', async () => {
  open(<OfficeCard office={{ ...association, people: [...association.people] }} />);
  await shown('由清泉村党支部带头');
  await shown('会长：王长生');
  expect(namesOf('button')).toEqual([]);
});

it('rings the number on the board', async () => {
  open(<OfficeCard office={{ ...association, people: [], phone: '0700-5550009' }} />);
  await tap('打0700‑5550009');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '0700-5550009' }]);
});
