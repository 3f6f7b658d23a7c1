import { useTitle } from '../../parts/title.ts'

/** What this is, how to read it, and where the facts come from. */
export function AboutView() {
  useTitle('About')
  return (
    <article className="prose">
      <h1>About Reftel</h1>
      <p>
        Diplomatic cables answer each other. A <dfn>reftel</dfn> is the “referenced telegram”: the cable that another
        one names in its reference line or in its text, as <code>MOSCOW 18017</code> or <code>REF A</code>. Reftel reads
        these words, finds out which cable they mean, and makes a graph of them that one can walk.
      </p>
      <h2>How to read it</h2>
      <dl>
        <dt>Held and cited-only cables</dt>
        <dd>
          A held cable is in the corpus and can be read. Many cables are known only because others cite them; these
          stand with a dashed border.
        </dd>
        <dt>Reference line and text</dt>
        <dd>
          A citation in the reference line is drawn as a solid line, one that stands only in the text as a dashed one.
        </dd>
        <dt>Rule and confidence</dt>
        <dd>
          Every link was made by a rule, which is named beside it with how sure it is. What could not be resolved to one
          cable is kept and listed with the reason.
        </dd>
        <dt>Persons</dt>
        <dd>
          A person’s page gathers the mentions that the evidence holds to be one human being. The evidence is shown;
          where it is wrong, the page gives the line that corrects it.
        </dd>
        <dt>Supposed dates</dt>
        <dd>
          A cable that is only cited has no date. Its post numbered its cables one after another, so those with the
          numbers around its own tell between which days it was sent; on a timeline it stands in the middle of them,
          with a bracket under it. Where these are not held either, it stands shortly before the first cable that cites
          it.
        </dd>
        <dt>Made-up cables</dt>
        <dd>
          The sample corpus is invented. Its cables wear the mark <strong>INVENTED</strong>, and nobody is to cite them.
        </dd>
        <dt>Collections</dt>
        <dd>
          “Keep” puts a cable into a collection with a note. Collections stay in your browser; a file hands them on.
        </dd>
      </dl>
      <h2>Keys</h2>
      <dl className="keys">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>Everywhere: to the search box.</dd>
        <dt>
          <kbd>J</kbd> <kbd>K</kbd>
        </dt>
        <dd>In a conversation: the next cable in time, and the one before.</dd>
        <dt>
          <kbd>N</kbd> <kbd>P</kbd>
        </dt>
        <dd>In a text: the next mark, and the one before.</dd>
        <dt>
          <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>In a graph: the next node in that direction.</dd>
        <dt>
          <kbd>Enter</kbd> <kbd>Delete</kbd>
        </dt>
        <dd>In a graph: expand the selected node; hide what is selected. The browser’s “back” undoes both.</dd>
      </dl>
      <h2>Sources</h2>
      <p>
        Coordinates of posts come from <a href="https://www.geonames.org/">GeoNames</a>, under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. The outline of the land is from{' '}
        <a href="https://www.naturalearthdata.com/">Natural Earth</a>, in the public domain. The type is IBM Plex, under
        the SIL Open Font License. The strip of holes above each cable is its id in the code of the teletypes,
        International Telegraph Alphabet No. 2.
      </p>
    </article>
  )
}
