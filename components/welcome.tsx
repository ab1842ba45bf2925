import { useState } from 'preact/hooks'
import type { Evidence, Summary } from '../lib/engine/model.ts'
import type { Translate } from '../lib/labels/translate.ts'
import { ViewProvider } from './context.ts'
import { Facts } from './facts.tsx'
import { rootAttributes } from './frame.tsx'
import { BrandIcon, LockIcon } from './icons.tsx'
import type { Place } from './options/choices.ts'
import { Part } from './options/field.tsx'
import { Places } from './options/places.tsx'
import type { Look, Passage } from './view.ts'

/** The article to try it with: its facts point into `text`, whose first paragraph is the headline. */
export type Sample = { readonly text: string; readonly language: string; readonly summary: Summary }

export type WelcomeProps = {
  readonly translate: Translate
  readonly look: Look
  readonly place: Place
  readonly sample?: Sample | undefined
  readonly message?: string | undefined
  readonly onPlace: (place: Place) => void
  readonly onOptions: () => void
}

/** The first page that a new reader sees: what it does, where it may do so, and an article to try it with. */
export function Welcome(props: WelcomeProps) {
  const { translate, look, place, sample, message } = props
  return (
    <main class="nutgraf page welcome" {...rootAttributes(translate, look)}>
      <header class="page-head">
        <BrandIcon />
        <h1>{translate('welcome_title')}</h1>
        <p class="hint">
          <LockIcon />
          {translate('options_private')}
        </p>
      </header>
      <p class="lede">{translate('welcome_lede')}</p>
      <div class="columns">
        <div>
          <Part heading={translate('welcome_place')} hint={translate('welcome_place_hint')}>
            <Places translate={translate} place={place} onPlace={props.onPlace} />
            <p role="status" class="warning" hidden={!message}>
              {message}
            </p>
          </Part>
          <Part heading={translate('welcome_more')} hint={translate('welcome_more_hint')}>
            <button type="button" class="action small" onClick={props.onOptions}>
              {translate('options_open')}
            </button>
          </Part>
        </div>
        <Part heading={translate('welcome_try')} hint={translate('welcome_try_hint')}>
          {sample && <Trial translate={translate} look={look} sample={sample} />}
        </Part>
      </div>
    </main>
  )
}

/** The article beside its facts; a click on a fact marks its sentence. */
function Trial({ translate, look, sample }: { translate: Translate; look: Look; sample: Sample }) {
  const [passage, setPassage] = useState<Passage>()
  const shown = passage?.evidence[passage.index]
  const context = {
    translate,
    sections: look.sections,
    articleLanguage: sample.language,
    passage,
    onShowEvidence: (evidence: readonly Evidence[]) => setPassage({ evidence, index: 0, found: true }),
  }
  const paragraphs = paragraphsOf(sample.text)
  return (
    <div class="sample">
      {/* Scrolls: so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls */}
      <article class="sample-article" lang={sample.language} dir="ltr" tabIndex={0}>
        {paragraphs.map(({ start, text }, i) =>
          i === 0 ? (
            <h3 key={start}>
              <Marked start={start} text={text} shown={shown} />
            </h3>
          ) : (
            <p key={start}>
              <Marked start={start} text={text} shown={shown} />
            </p>
          ),
        )}
      </article>
      <ViewProvider value={context}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls */}
        <section class="scroll" aria-label={translate('key_facts')} tabIndex={0}>
          <Facts summary={sample.summary} />
        </section>
      </ViewProvider>
    </div>
  )
}

/** A paragraph, with the part of the passage that lies in it marked. */
function Marked({ start, text, shown }: { start: number; text: string; shown: Evidence | undefined }) {
  const from = Math.max(0, (shown?.start ?? 0) - start)
  const to = Math.min(text.length, (shown?.end ?? 0) - start)
  if (!shown || from >= to) return text
  return (
    <>
      {text.slice(0, from)}
      <mark ref={(mark) => mark?.scrollIntoView?.({ block: 'nearest' })}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  )
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, text: found[0] }))
}
