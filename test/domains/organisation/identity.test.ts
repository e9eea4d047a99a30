import { identityIdOf } from '../../../cloudfunctions/domains/organisation/identity';

it('gives each WeChat identity one id that does not lead back', () => {
  expect(identityIdOf('one')).toBe(identityIdOf('one'));
  expect(identityIdOf('one')).not.toBe(identityIdOf('other'));
  expect(identityIdOf('demo-zhang-guihua')).not.toContain('zhang');
});
