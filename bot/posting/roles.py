"""Whether a few words name a job: words and endings for those who do a kind of work, and signs like (m/w/d)."""

import re

from bot.language.patterns import alternatives

_GENDERS = re.compile(
    r"\((?:[mwfdhxi]\s*[/|]\s*){1,3}[mwfdhxi*]\)|\b[HF]\s?/\s?[FH]\b|[:*_]in(?:nen)?\b|\b[mw]/[wfm]/[dx]\b|\([FH]/?[HF]\)",
    re.IGNORECASE,
)
_ROLE_WORD = alternatives(
    r"""
        manager | engineer | developer | director | analyst | specialist | coordinator | executive | assistant
        | officer | designer | nurse | teacher | electrician | therapist | plumber | instructor | lecturer
        | tutor | lead | consultant | technician | administrator | representative | associate | architect
        | scientist | recruiter | supervisor | clerk | driver | advisor | adviser | accountant | commissioner
        | intern | writer | editor | researcher | planner | buyer | agent | operator | worker | head | counsel
        | attorney | expert | porter | attendant | caretaker | cleaner | inspector | surveyor | auditor | librarian
        | curator | physician | psychiatrist | pharmacist | midwife | paramedic | professor | welder | packer | loader
        | unloader | tester | trader | broker | producer | strategist | owner | practitioner | mechanic | chef
        | cook | pricing | sourcer
        | estimator | underwriter | erzieher | mitarbeiter | leiter | techniker | fachkraft | kaufmann
        | kauffrau | entwickler | pfleger | lehrperson | buchhalter | berater | monteur | meister | technicien
        | ingénieur | plombier | comptable | employé | vendeur | practicante | analista | asistente | auxiliar
        | vendedor | técnico | coordinador | ingeniero | gerente | especialista | atendente | coordenador
        | estagiário | vývojář | účetní | technik | コンサルタント | エンジニア | デザイナー | 施工管理
    """
)
_WORDS = frozenset(
    """
    manager director lead head chief officer assistant associate executive nurse cook chef clerk guard host hostess
    barista steward stewardess captain mate mates pilot intern trainee apprentice partner counsel attorney principal
    superintendent agent attendant aide crew hand handyman foreman craftsman model tailor nanny au-pair fellow
    dean provost rector registrar vicar pastor chaplain deputy marshal ranger scout sergeant detective architect
    mechanic medic paramedic scientist analyst specialist consultant accountant assistant sales coach mentor
    bosun paralegal
    sommelier concierge courier maid valet butler usher page surgeon vet expert strategist buyer sous-chef
    administrator mandataire technik erzieherin leitung fachkraft kraft hilfe kaufmann kauffrau pfleger pflegerin arzt
    ärztin anwalt anwältin koch köchin praktikum werkstudent werkstudentin auszubildende auszubildender ausbildung
    referent referentin sachbearbeiter sachbearbeiterin lehrperson lehrkraft gärtner schreiner maler
    responsable chargé chargée chef cheffe agent agente employé employée apprenti apprentie stagiaire aide gérant
    gérante interne adjoint adjointe assistant assistante cuisinier serveur serveuse maçon médecin avocat avocate
    ouvrier ouvrière
    jefe jefa gerente técnico técnica ayudante auxiliar peón mozo becario becaria enfermero enfermera médico médica
    abogado abogada cocinero camarero camarera encargado encargada dependiente dependienta maestro maestra
    chefe técnico atendente estagiário estagiária engenheiro engenheira motorista enfermeiro enfermeira
    tecnico tecnica impiegato impiegata addetto addetta medico responsabile commesso commessa cuoco operaio operaia
    medewerker monteur verpleegkundige kok chauffeur adviseur leraar docent
    vedoucí účetní technik sestra kuchař prodavač řidič
    """.split()
)
_ENDINGS = {
    "er": 5, "or": 6, "ist": 6, "ian": 7, "eer": 6, "man": 7, "woman": 7, "person": 9, "wright": 8, "herd": 8,
    "smith": 8,
    "ress": 7, "keeper": 8, "ier": 7, "erin": 7, "leiterin": 8, "leitung": 9, "kraft": 9, "frau": 8, "mann": 8,
    "eur": 6, "euse": 7, "trice": 8, "ien": 7, "ienne": 8, "iste": 7, "ière": 7, "ista": 6, "dor": 6, "dora": 7,
    "ero": 6,
    "era": 6, "ante": 7, "iere": 8, "tore": 7, "tora": 7, "atrice": 8, "ário": 7, "ária": 7, "eiro": 7,
    "eira": 7, "ář": 5,
}  # fmt: skip
"""Endings of words for those who do something, with how long such a word is at least."""
_NO_ROLE = frozenset(
    """
    summer winter water paper centre center member customer computer number order offer power tower corner river
    letter matter master chapter quarter theatre theater career cover super other another whether either under over
    after later never ever further together remember september october november december newsletter twitter
    better higher lower upper inner outer former senior junior major minor interior exterior superior anterior sector
    floor door motor tutor-led error mirror labour labor harbour harbor honor color minister server router browser
    folder filter charter transfer register chester manchester leicester worcester gloucester lancaster doncaster
    westminster vancouver denver dover hannover münster oberer unterer peter alexander easter hour doctor-led vector
    monitor factor visitor donor humor rumor tenor list christ exist artist-led consist resist assist insist
    italian asian indian canadian australian european christian guardian median human roman german woman man
    pier tier glacier frontier premier barrier carrier supplier papier atelier chantier quartier dossier
    frontera primera cartera carretera manera tercera lista vista entrevista revista bandera madera
    enero febrero dinero número tercero primero sendero durante importante restaurante ante mediante
    amore cuore settore valore ore maggiore superiore inferiore minore migliore store more before therefore core score
    daughter brother sister mother father carrera escribe
    unser unsere dieser ihrer einer keiner oder unter über immer wieder weiter hinter sommer kinder zimmer bücher
    fahrer-los läufer-los employer user consumer container newcomer answer finger shoulder weather leather
    """.split()
)
_HEAD_ENDS = re.compile(
    r"\s*(?:[,(/|:;·•]|\s[-–—]\s)|\s(?:of|for|in|to|with|at|on|für|im|in|der|des|zur|de|du|d'|des|en|del|da|do|di)\s|\sd['’]",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"^(?:[ivx]{1,4}|\d{1,2}|[a-e])$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def names_role(text: str) -> bool:
    """Whether a short text reads like a job's title: it names a kind of worker, or says (m/w/d)."""
    return bool(_ROLE_WORD.search(text.lower()) or _GENDERS.search(text))


def role_strength(text: str) -> int:
    """How surely a line is a job's title: 3 it says (m/w/d), 2 its head names a worker, 1 some word does, 0 none."""
    if _GENDERS.search(text):
        return 3
    head = _HEAD_ENDS.split(text.strip(), maxsplit=1)[0]
    words = [word for word in _WORD.findall(head) if not _LEVEL.match(word)]
    if words and (_names_worker(words[-1]) or (_names_worker(words[0]) and len(words) <= 2)):
        return 2
    return int(any(map(_names_worker, _WORD.findall(text))))


def _names_worker(word: str) -> bool:
    lowered = word.lower()
    known = lowered.rsplit("-", 1)[-1]
    for form in (known, known[:-1] if known.endswith("s") else known, known[:-2] if known.endswith("in") else known):
        if form in _NO_ROLE:
            return False
        if form in _WORDS:
            return True
    single = known[:-1] if known.endswith("s") and not known.endswith("ss") else known
    return any(single.endswith(ending) and len(single) >= least for ending, least in _ENDINGS.items())
