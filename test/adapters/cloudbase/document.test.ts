import { documentOf, fieldsOf } from '../../../cloudfunctions/adapters/cloudbase/document';

it('has its id under another name in MongoDB', () => {
  const stored = { _id: 'a', version: 2, text: '路', _held: 'by somebody' };
  expect(documentOf(stored)).toEqual({ id: 'a', version: 2, text: '路' });
  expect(fieldsOf('{"id":"a","version":2,"text":"路"}')).toEqual({ version: 2, text: '路' });
});
