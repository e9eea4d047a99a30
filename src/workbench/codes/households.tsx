import { CODES_MADE_AT_ONCE } from '@contracts/codes';
import { listHouseholds } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { ManyChoices } from '@/components/choice-list';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { codes } from '@/text/codes';
import { organisationRefusals } from '@/text/organisation-refusals';

interface HouseholdsProps {
  readonly villageId: string;
  readonly chosen: readonly string[];
  readonly onChange: (householdIds: readonly string[]) => void;
}

/** For which houses a card is printed: the plate, the group, and the head's masked name. */
export function Households({ villageId, chosen, onChange }: HouseholdsProps) {
  const { answer, items, more, again } = usePages(listHouseholds, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.listHouseholds}>
      {() => (
        <View className="group">
          <View className="soft">{codes.households}</View>
          <ManyChoices
            label={codes.households}
            choices={items.map(({ householdId, houseNumber, groupName, headName }) => ({
              value: householdId,
              name: codes.house(houseNumber),
              said: `${groupName} ${headName}`,
            }))}
            chosen={chosen}
            onChange={(ids) => {
              onChange(ids.slice(-CODES_MADE_AT_ONCE));
            }}
          />
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}
