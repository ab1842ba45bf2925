import type { Translate } from '../../lib/labels/translate.ts'
import type { Place } from './choices.ts'
import { Radios } from './field.tsx'

type Props = {
  readonly translate: Translate
  readonly place: Place
  /** Runs in the click: the browser may have to be asked. */
  readonly onPlace: (place: Place) => void
}

/** Where the panel shows itself, in plain words. */
export function Places({ translate, place, onPlace }: Props) {
  return (
    <Radios
      legend={translate('options_place')}
      value={place}
      onChange={onPlace}
      options={[
        { value: 'listed', label: translate('options_place_listed'), hint: translate('options_place_listed_hint') },
        {
          value: 'everywhere',
          label: translate('options_place_everywhere'),
          hint: translate('options_place_everywhere_hint'),
        },
        { value: 'chosen', label: translate('options_place_chosen'), hint: translate('options_place_chosen_hint') },
        { value: 'never', label: translate('options_place_never'), hint: translate('options_place_never_hint') },
      ]}
    />
  )
}
