import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';

/** Opens a PDF where the phone or the browser can print it or hand it on. */
export async function openPdf(base64: string, name: string): Promise<void> {
  if (!isWeapp) {
    openInBrowser(base64, name);
    return;
  }
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64');
  await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true });
}

function openInBrowser(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  link.download = name;
  link.click();
}
