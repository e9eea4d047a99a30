/** Where this copy of the program runs: inside WeChat, or as a plain web page. Decided when it is built. */
export const isWeapp = process.env.TARO_ENV === 'weapp';
export const isWebPage = process.env.TARO_ENV === 'h5';
