import type { WhenFact, WhereFact } from '../lib/engine/model.ts'
import { dateWords } from '../lib/labels/dates.ts'
import { placeDetail, placeWords } from '../lib/labels/wording.ts'
import type { LocatorMap } from '../lib/map/locator-map.ts'
import { useView } from './context.ts'
import { EvidenceButton, Fact } from './fact.tsx'
import { PlaceMap } from './map.tsx'
import { Section } from './section.tsx'
import { Words } from './words.tsx'

/** So many different dates are told better in their order. */
const TIMELINE_FROM = 3

type Props = {
  readonly where: readonly WhereFact[]
  readonly when: readonly WhenFact[]
  readonly map?: LocatorMap | undefined
}

/** Where and when, side by side; one below the other when one of them comes with a picture. */
export function WhereAndWhen({ where, when, map }: Props) {
  const { translate } = useView()
  const inOrder = isTimeline(when)
  const [place] = where
  return (
    <div class={inOrder || map ? 'pair stacked' : 'pair'}>
      <Section
        name="where"
        heading={translate('section_where')}
        facts={where}
        aside={map && place && <PlaceMap map={map} fact={place} name={placeWords(place) ?? place.text} />}
      >
        {(fact) => <Where key={fact.text} fact={fact} />}
      </Section>
      <Section
        name="when"
        class={inOrder ? 'timeline' : undefined}
        heading={translate('section_when')}
        facts={inOrder ? [...when].sort((a, b) => (a.start < b.start ? -1 : 1)) : when}
        shownAtFirst={inOrder ? when.length : undefined}
      >
        {(fact) => <When key={`${fact.start} ${fact.text}`} fact={fact} main={inOrder && fact === when[0]} />}
      </Section>
    </div>
  )
}

const isTimeline = (when: readonly WhenFact[]) => new Set(when.map(({ start }) => start)).size >= TIMELINE_FROM

function Where({ fact }: { fact: WhereFact }) {
  const detail = placeDetail(fact)
  return (
    <Fact evidence={fact.evidence}>
      <p>
        <Words strong>{fact.text}</Words>
        <EvidenceButton evidence={fact.evidence} />
      </p>
      {detail && <p class="detail">{detail}</p>}
    </Fact>
  )
}

function When({ fact, main }: { fact: WhenFact; main: boolean }) {
  const { translate } = useView()
  const date = dateWords(translate, fact)
  return (
    <Fact evidence={fact.evidence} class={main ? 'main' : undefined}>
      <i class="dot" aria-hidden="true" />
      <p>
        <b>
          <time dateTime={fact.start}>{date}</time>
        </b>
        <EvidenceButton evidence={fact.evidence} />
      </p>
      {fact.reported ? (
        <p class="detail">{translate('reported_day')}</p>
      ) : (
        !date.toLowerCase().includes(fact.text.toLowerCase()) && (
          <p class="detail">
            <Words>{fact.text}</Words>
          </p>
        )
      )}
    </Fact>
  )
}
