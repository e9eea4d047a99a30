export default definePageConfig({ navigationBarTitleText: '责令改正' });
