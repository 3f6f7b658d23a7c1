import '@fontsource/ibm-plex-mono/latin-400.css'
import '@fontsource/ibm-plex-mono/latin-600.css'
import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/page.css'
import './styles/parts.css'
import './styles/lists.css'
import './styles/home.css'
import './styles/search.css'
import './styles/names.css'
import './styles/cable.css'
import './styles/text.css'
import './styles/about.css'
import './styles/kept.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
