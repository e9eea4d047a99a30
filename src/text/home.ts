/** The first screen: what I can do, in villagers' words. */
export const home = {
  title: '屋场通',
  greeting: (name: string, village: string | undefined) => (village ? `${name}，${village}` : name),
  aboutMe: '和我有关',
  allMessages: '全部消息',
  mine: '我反映的事',
  me: '我的',
  village: '村里的大事',
  noMatters: '村里现在没有在议的大事。开会要定的事，会出现在这里。',
  chooseVillage: '村里议的事谁都可以看。点“全部大事”，选一个村。',
  allMatters: '全部大事',
  doors: {
    file: { name: '我要反映', said: '说给管的人听，看得到回音' },
    meetings: { name: '屋场会', said: '看哪天开会，签到、说话、表态' },
    rules: { name: '村规民约', said: '读一读，查一条，看哪里在改' },
    points: { name: '我的积分', said: '家里的积分存折' },
    desk: { name: '工作台', said: '等我办的事，先到期的在前' },
  },
};
