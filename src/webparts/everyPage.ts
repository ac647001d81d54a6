/**
 * What nearly every web part shows. Imported by the main bundle so that the browser fetches it once, with the first web part's
 * code, and not as a handful of small files that a web part's own code asks for.
 */
import '../domain/people/holders';
import '../domain/search/collation';
import '../domain/search/fold';
import '../ui/DetailsPanel';
import '../ui/findings/FindingsList';
import '../ui/Frame';
import '../ui/Grid';
import '../ui/Mark';
import '../ui/Notice';
import '../ui/SafeLink';
import '../ui/Skeleton';
import '../ui/useDomainFacts';
import '../ui/WhenReady';
