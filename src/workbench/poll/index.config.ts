export default definePageConfig({ navigationBarTitleText: '表态台' });
