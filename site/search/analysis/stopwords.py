"""Words that carry the grammar of a sentence or question and not its subject: they are neither indexed nor asked for.

Leading words are indexed, but in a question they mostly lead to the subject: "how long", "where do I find".
"""

_GERMAN = """
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
bei beim bevor bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf darf darfst
daraus darin darüber darum das dass davon dazu dein deine dem den denn der deren des deshalb dessen die dies
diese diesem diesen dieser dieses doch dort du durch dürfen ein eine einem einen einer eines er es etwa etwas
euch euer eure für ganz gar geben gegen geht gehen gibt gilt hab habe haben hat hatte hatten hätte hätten hier
hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja je jede jedem jeden jeder jedes
jemand jetzt kann kein keine keinem keinen keiner könnte können lässt lassen machen macht man mehr mein meine
meinem meinen meiner mich mir mit muss müssen nach nicht nichts noch nun nur ob oder sehr sein seine seinem
seinen seiner seit selbst sich sie sind so sobald solche solchen soll sollen sollte sollten sondern sonst
soviel sowie über um und uns unser unsere unserem unseren unserer unter viel viele vom von vor während wann
war waren warum was wegen weil weiter welche welchem welchen welcher welches wem wen wenig wenn wer werde
werden wessen weshalb wie wieder wieso will wir wird wo wobei wodurch wofür woher wohin wollen womit woran
worauf worum wurde wurden würde würden z zu zum zur zwischen bedeutet bedeuten heißt heisst funktioniert finde
brauche brauchen möchte muß tun tut tue bitte eigentlich überhaupt wieviel wofuer fuer ueber waehrend koennen
koennte duerfen muessen moechte laesst
"""
_ENGLISH = """
a about after again all also am an and another any are as at be because been before being between both but by
can could d did do does doing done down during each either else ever every find for from further get gets give
gives go goes going got had has have having he her here hers him his how i if in into is it its itself just
let like ll m make makes many may me might more most much must my need needs no nor not now of off on once
only or other our ours out over own per please re s same shall she should so some such t than that the their
theirs them then there these they this those through to too under until up us use used using ve very was we
were what when where whether which while who whom whose why will with within would you your yours mean means
tell happens happen
"""

_LEADING_GERMAN = """
lange lang oft häufig hoch weit gut gute guten besser besten genau richtig wichtig nötig notwendig möglich erlaubt
verboten darüber bekomme bekommen bekommt kriege kriegen kommt kommen passiert passieren läuft laufen gehört gehören
gemacht mache erfahren wissen weiß suche suchen zeigen zeigt erklären erklärt verstehen verwenden
einsetzen braucht tatsächlich dürfte sollten müsste müssten infos info thema themen
beispielsweise vorlage vorlagen muster formular formulare download pdf
neu neue neuen neuer neues bedeutung unterschied definition unseren unserem unsere eigenen eigene
"""
_LEADING_ENGLISH = """
long often best good better well right important necessary possible allowed able happening know knows want wants
look looking explain explained understand show shows tell someone somebody info about topic
template templates form forms sample download pdf
meaning definition difference new own work works start take takes help helps let lets come comes put
"""

LEADING_WORDS = {
    "de": frozenset(_LEADING_GERMAN.casefold().split()),
    "en": frozenset(_LEADING_ENGLISH.split()),
}

STOP_WORDS = {
    "de": frozenset(_GERMAN.casefold().split()),
    "en": frozenset(_ENGLISH.split()),
}


def is_stop_word(word: str, language: str) -> bool:
    return word in STOP_WORDS.get(language, STOP_WORDS["en"])


def is_leading(word: str, language: str) -> bool:
    return word in LEADING_WORDS.get(language, LEADING_WORDS["en"])
