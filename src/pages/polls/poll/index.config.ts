export default definePageConfig({ navigationBarTitleText: '请您表态' });
