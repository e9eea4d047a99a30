export default definePageConfig({
  navigationBarTitleText: '一条规矩',
  enableShareAppMessage: true,
});
