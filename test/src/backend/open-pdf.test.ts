import { openPdf } from '@/backend/open-pdf';
import { phone } from '../doubles/phone';

const pdf = Buffer.from('%PDF-1.7').toString('base64');

afterEach(() => {
  jest.restoreAllMocks();
});

it('hands the browser a file of that name', async () => {
  let made: Blob | undefined;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made = blob;
      return 'blob:sheet';
    },
  });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.href).toBe('blob:sheet');
    expect(this.download).toBe('码.pdf');
  });
  await openPdf(pdf, '码.pdf');
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(made).toMatchObject({ type: 'application/pdf', size: '%PDF-1.7'.length });
});

it('opens it in WeChat where it can be printed or handed on', async () => {
  phone.reset();
  await jest.isolateModulesAsync(async () => {
    jest.doMock('@/platform', () => ({ isWeapp: true, isWebPage: false }));
    const inWeChat = await import('@/backend/open-pdf');
    await inWeChat.openPdf(pdf, '码.pdf');
  });
  const filePath = 'wxfile://usr/码.pdf';
  expect(phone.asked('writeFileSync')).toEqual([[filePath, pdf, 'base64']]);
  expect(phone.asked('openDocument')).toEqual([{ filePath, fileType: 'pdf', showMenu: true }]);
});
