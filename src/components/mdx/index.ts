import Aankruisen from './Aankruisen.astro';
import Invulveld from './Invulveld.astro';
import LetOp from './LetOp.astro';
import Modeltekst from './Modeltekst.astro';
import VerzonnenVoorbeeld from './VerzonnenVoorbeeld.astro';
import Gedrag from '../acts/Conduct.astro';
import Zeg from '../speech/SayIt.astro';

/** What editors may use in a body, without importing anything. The content check knows the same names. */
export const mdxRegistry = { Aankruisen, Gedrag, Invulveld, LetOp, Modeltekst, VerzonnenVoorbeeld, Zeg };
