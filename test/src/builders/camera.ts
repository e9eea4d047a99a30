import { addressOf, installBrowser } from '../doubles/browser';
import { phone } from '../doubles/phone';

/** A phone with a camera: each photo that is taken shows the next of these. */
export function installCamera(...pictures: readonly string[]): void {
  installBrowser();
  const left = [...pictures];
  phone.answers['chooseImage'] = () => ({
    tempFilePaths: [addressOf(new Blob([left.shift() ?? 'nothing']))],
  });
}
