import type { ComponentChildren } from 'preact'
import type { Section as SectionName, Summary } from '../lib/engine/model.ts'
import {
  disputeHeading,
  midSentence,
  notices,
  ROLE_LABELS,
  STANCE_LABELS,
  STATUS_LABELS,
  sectionHeading,
} from '../lib/labels/wording.ts'
import type { LocatorMap } from '../lib/map/locator-map.ts'
import { About } from './about.tsx'
import { Casualties } from './casualties.tsx'
import { useView } from './context.ts'
import { EvidenceButton, Fact, Posted } from './fact.tsx'
import { DiffersIcon, PartialIcon } from './icons.tsx'
import { Section } from './section.tsx'
import { Statement } from './statement.tsx'
import { WhereAndWhen } from './where-when.tsx'
import { SourceLine, Words } from './words.tsx'

type Props = { readonly summary: Summary; readonly map?: LocatorMap | undefined }

/** Where and when stand together, at the place of the one that comes first. */
const VIEWS: Readonly<Record<SectionName, (props: Props) => ComponentChildren>> = {
  what: What,
  casualties: ({ summary }) => <Casualties facts={summary.casualties} />,
  who: Who,
  where: ({ summary, map }) => <WhereAndWhen where={summary.where} when={summary.when} map={map} />,
  when: ({ summary, map }) => <WhereAndWhen where={summary.where} when={summary.when} map={map} />,
  why: ({ summary }) => <Plain summary={summary} name="why" />,
  reactions: Reactions,
  responsibility: Responsibility,
  disputed: Disputed,
  background: ({ summary }) => <Plain summary={summary} name="background" />,
}

/** The facts of a summary by section, in the order that the reader chose. It shows what it is given: see `shown` for the cut by score. */
export function Facts({ summary, map }: Props) {
  const { translate, sections } = useView()
  const later = Math.max(sections.indexOf('where'), sections.indexOf('when'))
  const isPaired = sections.includes('where') && sections.includes('when')
  return (
    <div class="body">
      <About article={summary.article} />
      {notices(translate, summary.article).map((notice) => (
        <p key={notice} class="partial">
          <PartialIcon />
          {notice}
        </p>
      ))}
      {sections.map((name, i) => {
        const View = VIEWS[name]
        return isPaired && i === later ? null : <View key={name} summary={summary} map={map} />
      })}
    </div>
  )
}

function What({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <Section name="what" heading={translate('section_what')} facts={summary.what}>
      {(fact, i) => (
        <Fact key={fact.text} evidence={fact.evidence} class={i === 0 ? 'lead' : undefined}>
          <Words>{fact.text}</Words>
          <Posted evidence={fact.evidence} />
          <EvidenceButton evidence={fact.evidence} />
        </Fact>
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
        <Fact key={fact.name} evidence={fact.evidence} class="labelled">
          <span class="role">
            <span class={facts[i - 1]?.role === fact.role ? 'unseen' : undefined}>
              {translate(ROLE_LABELS[fact.role])}
            </span>
          </span>
          <div>
            <p>
              <Words strong>{fact.name}</Words>
              <EvidenceButton evidence={fact.evidence} />
            </p>
            {fact.description && (
              <p class="detail">
                <Words>{fact.description}</Words>
              </p>
            )}
          </div>
        </Fact>
      )}
    </Section>
  )
}

function Plain({ summary, name }: { summary: Summary; name: 'why' | 'background' }) {
  const { translate } = useView()
  return (
    <Section name={name} heading={translate(`section_${name}`)} facts={summary[name]}>
      {(fact) => (
        <Fact key={fact.text} evidence={fact.evidence}>
          <Words>{fact.text}</Words>
          <Posted evidence={fact.evidence} />
          <EvidenceButton evidence={fact.evidence} />
        </Fact>
      )}
    </Section>
  )
}

/** What a speaker is stands with the first of their statements. */
function Reactions({ summary }: { summary: Summary }) {
  const { translate } = useView()
  const isIntroduced = (speaker: string, before: number) =>
    summary.reactions.findIndex((fact) => fact.speaker === speaker) < before
  return (
    <Section name="reactions" heading={translate('section_reactions')} facts={summary.reactions}>
      {(fact, i) => (
        <Fact key={`${fact.speaker} ${fact.text}`} evidence={fact.evidence}>
          <Statement fact={fact} />
          {fact.speaker && (
            <p class="detail">
              {fact.stance !== 'says' && <span class="chip">{translate(STANCE_LABELS[fact.stance])}</span>}
              <Words strong>{fact.speaker}</Words>
              {fact.speakerRole && !isIntroduced(fact.speaker, i) && (
                <>
                  {translate('comma')}
                  <Words>{fact.speakerRole}</Words>
                </>
              )}
            </p>
          )}
        </Fact>
      )}
    </Section>
  )
}

function Responsibility({ summary }: { summary: Summary }) {
  const { translate } = useView()
  return (
    <Section name="responsibility" heading={translate('section_responsibility')} facts={summary.responsibility}>
      {(fact) => (
        <Fact key={`${fact.status} ${fact.text}`} evidence={fact.evidence}>
          <p>
            <span class={`chip${fact.status === 'none-claimed' ? '' : ' doubt'}`}>
              {translate(STATUS_LABELS[fact.status])}
            </span>
            {fact.actor && <Words strong>{fact.actor}</Words>}
            {fact.by && <span class="detail"> {translate('blamed_by', { by: midSentence(fact.by) })}</span>}
          </p>
          <p class="detail">
            <Words>{fact.text}</Words>
            <Posted evidence={fact.evidence} />
            <EvidenceButton evidence={fact.evidence} />
          </p>
        </Fact>
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
        <li key={dispute.about} class="dispute">
          {several && <p class="dispute-about">{disputeHeading(translate, dispute)}</p>}
          <ul class="versions">
            {dispute.versions.map((version) => (
              <Fact key={version.text} evidence={version.evidence} class="version">
                <p>
                  <Words strong>{version.text}</Words>
                  <Posted evidence={version.evidence} />
                  <EvidenceButton evidence={version.evidence} />
                </p>
                <SourceLine attribution={version.attribution} />
              </Fact>
            ))}
          </ul>
        </li>
      )}
    </Section>
  )
}
