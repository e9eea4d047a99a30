/**
 * What a screen reader is told about Taro's parts, by part: the build puts these attributes into the WeChat
 * templates and the running app must know the same list in the same order.
 */
export const spokenAttributes = {
  View: { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-checked': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
};
