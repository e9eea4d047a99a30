/** Words of the plain web page alone. */
export const web = {
  missingPage: '这一页还没存到手机上',
};
