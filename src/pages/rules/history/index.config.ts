export default definePageConfig({ navigationBarTitleText: '以前各版' });
