export default definePageConfig({ navigationBarTitleText: '做码、印码' });
