import type { Summary } from '../lib/engine/model.ts'
import { dateWords } from '../lib/labels/dates.ts'
import {
  disputeHeading,
  midSentence,
  placeDetail,
  ROLE_LABELS,
  STANCE_LABELS,
  STATUS_LABELS,
  sectionHeading,
} from '../lib/labels/wording.ts'
import { Casualties } from './casualties.tsx'
import { useView } from './context.ts'
import { EvidenceButtons } from './evidence.tsx'
import { DiffersIcon, PartialIcon } from './icons.tsx'
import { Section } from './section.tsx'
import { Statement } from './statement.tsx'
import { SourceLine, Words } from './words.tsx'

/** The facts of a summary by section, what happened first. It shows what it is given: see `shown` for the cut by score. */
export function Facts({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <div class="body">
      {summary.article.completeness === 'partial' && (
        <p class="partial">
          <PartialIcon />
          {translate('partial')}
        </p>
      )}
      <What summary={summary} />
      <Casualties facts={summary.casualties} />
      <Who summary={summary} />
      <div class="pair">
        <Where summary={summary} />
        <When summary={summary} />
      </div>
      <Plain summary={summary} name="why" />
      <Reactions summary={summary} />
      <Responsibility summary={summary} />
      <Disputed summary={summary} />
      <Plain summary={summary} name="background" />
    </div>
  )
}

function What({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <Section name="what" heading={translate('section_what')} facts={summary.what}>
      {(fact, i) => (
        <li key={fact.text} class={i === 0 ? 'lead' : undefined}>
          <Words>{fact.text}</Words>
          <EvidenceButtons evidence={fact.evidence} />
        </li>
      )}
    </Section>
  )
}

/** Those who are named besides stand last; a role that the line before has too is there for a screen reader alone. */
function Who({ summary }: { summary: Summary }) {
  const { translate } = useView()
  const named = (besides: boolean) => summary.who.filter(({ role }) => (role === 'other') === besides)
  const facts = [...named(false), ...named(true)]
  return (
    <Section name="who" heading={translate('section_who')} facts={facts}>
      {(fact, i) => (
        <li key={fact.name} class="labelled">
          <span class="role">
            <span class={facts[i - 1]?.role === fact.role ? 'unseen' : undefined}>
              {translate(ROLE_LABELS[fact.role])}
            </span>
          </span>
          <div>
            <p>
              <Words strong>{fact.name}</Words>
              <EvidenceButtons evidence={fact.evidence} />
            </p>
            {fact.description && (
              <p class="detail">
                <Words>{fact.description}</Words>
              </p>
            )}
          </div>
        </li>
      )}
    </Section>
  )
}

function Where({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <Section name="where" heading={translate('section_where')} facts={summary.where}>
      {(fact) => {
        const place = placeDetail(fact)
        return (
          <li key={fact.text}>
            <p>
              <Words strong>{fact.text}</Words>
              <EvidenceButtons evidence={fact.evidence} />
            </p>
            {place && <p class="detail">{place}</p>}
          </li>
        )
      }}
    </Section>
  )
}

function When({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <Section name="when" heading={translate('section_when')} facts={summary.when}>
      {(fact) => {
        const date = dateWords(translate, fact)
        return (
          <li key={`${fact.start} ${fact.text}`}>
            <p>
              <b>
                <time dateTime={fact.start}>{date}</time>
              </b>
              <EvidenceButtons evidence={fact.evidence} />
            </p>
            {!date.toLowerCase().includes(fact.text.toLowerCase()) && (
              <p class="detail">
                <Words>{fact.text}</Words>
              </p>
            )}
          </li>
        )
      }}
    </Section>
  )
}

function Plain({ summary, name }: { summary: Summary; name: 'why' | 'background' }) {
  const { translate } = useView()
  return (
    <Section name={name} heading={translate(`section_${name}`)} facts={summary[name]}>
      {(fact) => (
        <li key={fact.text}>
          <Words>{fact.text}</Words>
          <EvidenceButtons evidence={fact.evidence} />
        </li>
      )}
    </Section>
  )
}

function Reactions({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <Section name="reactions" heading={translate('section_reactions')} facts={summary.reactions}>
      {(fact) => (
        <li key={`${fact.speaker} ${fact.text}`}>
          <Statement fact={fact} />
          <p class="detail">
            {fact.stance !== 'says' && <span class="chip">{translate(STANCE_LABELS[fact.stance])}</span>}
            <Words strong>{fact.speaker}</Words>
            {fact.speakerRole && (
              <>
                {', '}
                <Words>{fact.speakerRole}</Words>
              </>
            )}
          </p>
        </li>
      )}
    </Section>
  )
}

function Responsibility({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <Section name="responsibility" heading={translate('section_responsibility')} facts={summary.responsibility}>
      {(fact) => (
        <li key={`${fact.status} ${fact.text}`}>
          <p>
            <span class={`chip${fact.status === 'none-claimed' ? '' : ' doubt'}`}>
              {translate(STATUS_LABELS[fact.status])}
            </span>
            {fact.actor && <Words strong>{fact.actor}</Words>}
            {fact.by && <span class="detail"> {translate('blamed_by', { by: midSentence(fact.by) })}</span>}
          </p>
          <p class="detail">
            <Words>{fact.text}</Words>
            <EvidenceButtons evidence={fact.evidence} />
          </p>
        </li>
      )}
    </Section>
  )
}

function Disputed({ summary }: { summary: Summary }) {
  const { translate } = useView()
  const several = summary.disputed.length > 1
  return (
    <Section
      name="disputed"
      heading={sectionHeading(translate, 'disputed', summary)}
      icon={<DiffersIcon />}
      facts={summary.disputed}
    >
      {(dispute) => (
        <li key={dispute.about}>
          {several && <p class="dispute-about">{disputeHeading(translate, dispute)}</p>}
          <ul class="versions">
            {dispute.versions.map((version) => (
              <li key={version.text} class="version">
                <p>
                  <Words strong>{version.text}</Words>
                  <EvidenceButtons evidence={version.evidence} />
                </p>
                <SourceLine attribution={version.attribution} />
              </li>
            ))}
          </ul>
        </li>
      )}
    </Section>
  )
}
