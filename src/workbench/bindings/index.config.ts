export default definePageConfig({ navigationBarTitleText: '确认家门' });
