import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/labels/languages.ts'
import type { LabelKey, Translate } from '../../lib/labels/translate.ts'
import type { Choices, OnChange } from './choices.ts'
import { Select, Switch } from './field.tsx'

const THEMES: Readonly<Record<Choices['theme'], LabelKey>> = {
  system: 'options_theme_system',
  light: 'options_theme_light',
  dark: 'options_theme_dark',
}

const SIZES: Readonly<Record<Choices['textSize'], LabelKey>> = {
  small: 'options_text_small',
  normal: 'options_text_normal',
  large: 'options_text_large',
  larger: 'options_text_larger',
}

/** How everything looks, and in which language it speaks. */
export function Appearance({
  translate,
  choices,
  onChange,
}: {
  translate: Translate
  choices: Choices
  onChange: OnChange
}) {
  const options = <T extends string>(labels: Readonly<Record<T, LabelKey>>) =>
    (Object.keys(labels) as T[]).map((value) => ({ value, label: translate(labels[value]) }))
  return (
    <>
      <div class="fields">
        <Select
          label={translate('options_theme')}
          value={choices.theme}
          options={options(THEMES)}
          onChange={(theme) => onChange({ theme })}
        />
        <Select
          label={translate('options_text')}
          value={choices.textSize}
          options={options(SIZES)}
          onChange={(textSize) => onChange({ textSize })}
        />
        <Select
          label={translate('options_language')}
          value={choices.language}
          options={[
            { value: 'browser', label: translate('options_language_browser') },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          onChange={(language) => onChange({ language })}
        />
      </div>
      <Switch
        label={translate('options_collapsed')}
        hint={translate('options_collapsed_hint')}
        checked={choices.collapsed}
        onChange={(collapsed) => onChange({ collapsed })}
      />
      <Switch
        label={translate('mark_facts')}
        hint={translate('options_marks_hint')}
        checked={choices.marks}
        onChange={(marks) => onChange({ marks })}
      />
    </>
  )
}
