import { useRef } from 'preact/hooks'
import type { Translate } from '../../lib/labels/translate.ts'
import { rootAttributes } from '../frame.tsx'
import { BrandIcon, LockIcon } from '../icons.tsx'
import type { Look } from '../view.ts'
import { Appearance } from './appearance.tsx'
import type { Choices, OnChange, Place } from './choices.ts'
import { Part } from './field.tsx'
import { Places } from './places.tsx'
import { Sections } from './sections.tsx'
import { Sites, type SitesProps } from './sites.tsx'

export type Shortcut = { readonly name: string; readonly keys: string }

export type OptionsProps = Omit<SitesProps, 'translate' | 'sites'> & {
  readonly translate: Translate
  readonly look: Look
  readonly choices: Choices
  /** Whether the browser has granted every site, where that is the choice. */
  readonly isEverywhereGranted: boolean
  readonly shortcuts: readonly Shortcut[]
  /** What the reader's last step led to. */
  readonly message?: string | undefined
  readonly onPlace: (place: Place) => void
  readonly onChange: OnChange
  readonly onChangeShortcuts: () => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onReset: () => void
  /** Takes the last reset or import back; missing where there is none. */
  readonly onUndo?: (() => void) | undefined
}

/** The options page. Every change holds at once. */
export function Options(props: OptionsProps) {
  const { translate, look, choices } = props
  return (
    <main class="nutgraf page options" {...rootAttributes(translate, look)}>
      <header class="page-head">
        <BrandIcon />
        <h1>{translate('options_title')}</h1>
        <p class="hint">
          <LockIcon />
          {translate('options_private')}
        </p>
      </header>
      <Part heading={translate('options_place')}>
        <Places translate={translate} place={choices.place} onPlace={props.onPlace} />
        {choices.place === 'everywhere' && !props.isEverywhereGranted && (
          <p class="warning">
            {translate('options_not_granted')}{' '}
            <button type="button" class="action small" onClick={() => props.onPlace('everywhere')}>
              {translate('options_grant')}
            </button>
          </p>
        )}
      </Part>
      <Part heading={translate('options_sites')} hint={translate('options_sites_hint')}>
        <Sites {...props} sites={choices.sites} />
      </Part>
      <Part heading={translate('options_look')}>
        <Appearance translate={translate} choices={choices} onChange={props.onChange} />
      </Part>
      <Part heading={translate('options_sections')} hint={translate('options_sections_hint')}>
        <Sections
          translate={translate}
          sections={choices.sections}
          onChange={(sections) => props.onChange({ sections })}
        />
      </Part>
      <Part heading={translate('options_shortcuts')}>
        <dl class="shortcuts">
          {props.shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : translate('options_shortcut_none')}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="action small" onClick={props.onChangeShortcuts}>
          {translate('options_shortcuts_change')}
        </button>
      </Part>
      <Part heading={translate('options_file')} hint={translate('options_file_hint')}>
        <FileActions {...props} />
      </Part>
      <p role="status" class={props.message ? 'toast' : 'unseen'}>
        {props.message}
        {props.message && props.onUndo && (
          <button type="button" class="quiet undo" onClick={props.onUndo}>
            {translate('undo')}
          </button>
        )}
      </p>
    </main>
  )
}

function FileActions({ translate, onExport, onImport, onReset }: OptionsProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="actions">
      <button type="button" class="action small" onClick={onExport}>
        {translate('options_export')}
      </button>
      <button type="button" class="action small" onClick={() => input.current?.click()}>
        {translate('options_import')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={translate('options_import')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onImport(file)
          currentTarget.value = ''
        }}
      />
      <button type="button" class="action small danger" onClick={onReset}>
        {translate('options_reset')}
      </button>
    </div>
  )
}
