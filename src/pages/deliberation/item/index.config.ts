export default definePageConfig({ navigationBarTitleText: '会上说的事' });
