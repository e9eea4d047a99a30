import { View } from '@tarojs/components';
import { spoken } from './spoken';

/** Own drawings, so that nothing is fetched from anywhere. Each is a path on a sheet of 24 by 24. */
const drawings = {
  speak: 'M4 5h16v11H9l-5 4z M8 9h8 M8 12h5',
  list: 'M8 6h12 M8 12h12 M8 18h12 M4 6h.01 M4 12h.01 M4 18h.01',
  points: 'M12 3l2.7 5.6 6.1.8-4.5 4.2 1.1 6.1L12 16.8 6.6 19.7l1.1-6.1L3.2 9.4l6.1-.8z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4 21c0-4.4 3.6-7 8-7s8 2.6 8 7',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4z M10 21h4',
  desk: 'M4 7h16v13H4z M9 7V4h6v3 M4 12h16',
  phone: 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2C11 20 4 13 4 5a2 2 0 0 1 2-2z',
  scales: 'M12 4v16 M7 20h10 M5 7h14 M5 7l-2.5 6h5z M19 7l-2.5 6h5z',
  book: 'M5 19V5a2 2 0 0 1 2-2h12v14H7a2 2 0 0 0 0 4h12',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  house: 'M4 11l8-7 8 7 M6 10v10h12V10 M10 20v-6h4v6',
  meeting:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M2 20c0-4 2.5-6 6-6s6 2 6 6 M15 14c4 0 7 2 7 6',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z M14 6l4 4',
  question:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7 M12 17h.01',
} as const;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  /** On a coloured ground. */
  readonly isLight?: boolean;
}

/** A drawing beside a word. It says nothing that the word does not say. */
export function Icon({ name, isLight = false }: IconProps) {
  return (
    <View
      className="icon"
      {...spoken({ isHidden: true })}
      style={{ backgroundImage: `url("${drawn(name, isLight)}")`, backgroundSize: 'contain' }}
    />
  );
}

function drawn(name: IconName, isLight: boolean): string {
  const stroke = isLight ? '#fff' : '#1f6f4a';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${stroke}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${drawings[name]}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
