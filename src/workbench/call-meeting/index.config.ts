export default definePageConfig({ navigationBarTitleText: '召开屋场会' });
