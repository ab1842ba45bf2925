import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { createTranslate, type Translate } from './translate.ts'

/** The labels in English. */
export const english: Translate = createTranslate('en', messages)
