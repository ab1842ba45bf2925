import { render } from 'preact'
import { english } from '../../lib/labels/english.ts'
import { findStart, PopupController } from './controller.tsx'
import { fitHeight } from './fit.ts'

// Not in the HTML: WXT would take a title there, in one language, for the button's tooltip.
document.title = english('brand')

const root = document.getElementById('root')
if (root) render(<PopupController {...(await findStart())} />, root)
fitHeight(window)
