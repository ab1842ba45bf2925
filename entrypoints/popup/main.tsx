import { render } from 'preact'
import { PopupController } from './controller.tsx'

const root = document.getElementById('root')
if (root) render(<PopupController />, root)
