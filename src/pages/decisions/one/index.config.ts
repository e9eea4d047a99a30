export default definePageConfig({ navigationBarTitleText: '村里的大事' });
