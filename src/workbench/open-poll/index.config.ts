export default definePageConfig({ navigationBarTitleText: '让大家表态' });
