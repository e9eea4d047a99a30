export default defineAppConfig({
  pages: ['pages/home/index'],
  subpackages: [],
  window: {
    navigationBarTitleText: '屋场通',
    navigationBarBackgroundColor: '#faf8f3',
    navigationBarTextStyle: 'black',
    backgroundColor: '#faf8f3',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
});
