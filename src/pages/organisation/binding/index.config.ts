export default definePageConfig({ navigationBarTitleText: '认家门' });
