export default definePageConfig({ navigationBarTitleText: '审核村规民约' });
