"""What pages say instead of a posting: closed, gone, sign in, accept cookies, another browser. Phrases, as data."""

import re

_JOB = r"(?:job|role|position|vacancy|posting|advert|ad|requisition|listing|opportunity)"
CLOSED = re.compile(
    r"no longer accepting applications|not (?:currently )?accepting (?:new )?applications|"
    r"applications? (?:for this \w+ )?(?:are|is|have|has)(?: been)? (?:now )?closed|"
    rf"\b{_JOB}(?: posting| listing| ad| opening)? (?:is |has |was )?(?:now |been |already )?"
    r"(?:closed|expired|filled|archived|withdrawn)\b|"
    r"posting period (?:for this \w+ )?has ended|deadline (?:for applications )?has passed|"
    r"\b(?:stelle|stellenanzeige|stellenausschreibung|anzeige|position)\b.{0,25}"
    r"(?:nicht mehr (?:verfügbar|online|aktiv|ausgeschrieben)|bereits besetzt|abgelaufen)|"
    r"\b(?:offre|annonce|poste)\b.{0,30}"
    r"(?:n['’]est plus (?:disponible|en ligne)|a expiré|est expirée|est pourvu)|"
    r"\b(?:oferta|vacante|empleo|aviso)\b.{0,25}"
    r"(?:ya no está disponible|ha (?:caducado|expirado|finalizado)|está cerrada)|"
    r"\b(?:vaga|oferta|anúncio)\b.{0,25}(?:não está mais disponível|foi encerrada|expirou|está encerrada)|"
    r"\b(?:nabídka|pozice|inzerát)\b.{0,25}(?:již není aktuální|vypršel|není aktivní)|"
    r"(?:この求人|募集)は(?:終了|締め切り)",
    re.IGNORECASE,
)
"""The posting takes no applications any more; its text may still be there."""

CLOSED_HINTS = (
    "accepting", "closed", "expired", "filled", "archived", "withdrawn", "has ended", "has passed", "nicht mehr",
    "besetzt", "abgelaufen", "est plus", "expiré", "pourvu", "ya no", "caducado", "expirado", "finalizado", "cerrada",
    "não está mais", "encerrada", "expirou", "již není", "vypršel", "není aktivní", "終了", "締め切り",
)  # fmt: skip
"""Cheap to look for in a whole page: without one of these CLOSED cannot match."""

GONE = re.compile(
    r"(?:job|role|position|vacancy|posting|opening|page|listing|site|link)\b.{0,60}?"
    r"(?:is|are) (?:no longer (?:available|active|posted|open|listed)|(?:currently )?unavailable)|"
    r"(?:job|position|vacancy|posting|page)\b.{0,50}?(?:doesn['’]t|does not|no longer) exists?|"
    r"(?:can(?:no|['’])t|could(?:n['’]t| not)) find (?:this|the|that) (?:page|job|position|posting)|"
    r"(?:page|job|position|posting) (?:was |could )?not (?:be )?found|\b(?:error )?404\b.{0,20}not found|"
    r"(?:was|has been) removed|page you (?:were|are) looking for|"
    r"seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|"
    r"stránka nebyla nalezena",
    re.IGNORECASE,
)
"""There is nothing here, or not any more."""

SIGN_IN = re.compile(
    r"(?:sign|log) ?in to (?:see|view|continue|access|your)|please (?:sign|log) ?in|"
    r"you (?:must|need to) (?:be )?(?:sign|log)|"
    r"(?:join|register) to (?:see|view|continue)|create an account to|authentication required|session (?:has )?expired|"
    r"bitte (?:melden sie sich an|einloggen)|connectez-vous|inicia(?:r)? sesión|faça login|přihlaste se",
    re.IGNORECASE,
)
COOKIES = re.compile(r"\bcookies?\b|\bgdpr\b|privacy (?:policy|preferences)|personal data|datenschutz", re.IGNORECASE)
COOKIE_NOTICE = re.compile(
    r"(?:(?:web)?site|we|page) uses? (?:own |third.party |some )?cookies|"
    r"(?:accept|decline|manage|select which) (?:all )?cookies|"
    r"verwende[nt] (?:\w+ )?cookies|utilis(?:e|ons) des cookies|utiliza(?:mos)? cookies|soubory cookie",
    re.IGNORECASE,
)
NEEDS_BROWSER = re.compile(
    r"enable java ?script|java ?script (?:is )?(?:required|disabled|muss|must)|"
    r"(?:requires?|turn on|activate) java ?script|(?:supported|different|modern|newer) browser|"
    r"browser (?:is )?(?:outdated|not supported|no longer supported|incompatible)|"
    r"(?:update|upgrade) your (?:current )?browser|browser is outdated|unsupported browser|checking your browser|"
    r"aktivieren sie java ?script|activer java ?script|habilita(?:r|e)? java ?script|zapněte java ?script",
    re.IGNORECASE,
)
OPENINGS = re.compile(
    r"(?:current|open|job|all) (?:openings|positions|vacancies|jobs)\b|"
    r"\d+ (?:open )?(?:jobs|positions|openings|results)\b|"
    r"offene stellen|offres d.emploi|volná místa|vacantes|vagas abertas",
    re.IGNORECASE,
)
JOB_LINK = re.compile(
    r"/(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|o|p|j|stellen(?:angebote)?|offres?|vagas?|empleos?|postings?)"
    r"/(?:[^/?#]*[a-z0-9][^/?#]{4,}|(?:[^/?#]*/)?[a-z-]{0,4}\d{1,6}(?:[-_.][^/?#]*)?(?=$|[/?#]))"
    r"|[?&](?:gh_jid|jobid|job_id|job|jk|vacancy|stelle|id)=[\w-]*\d",
    re.IGNORECASE,
)
"""The address of one job: a slug, or a number, however short."""
SPEAKS_OF_WORK = re.compile(
    r"\b(?:(jobs?)|(roles?)|(positions?|posts?)|(cvs?|appl(?:y|ying|ications?|icants?))|(candidates?)|(experienced?)|"
    r"(salary|salaries|wages?|compensation|pay)|(hir(?:e|es|ing)|recruit\w*)|(vacanc(?:y|ies)|openings?)|"
    r"(employ(?:er|ers|ee|ees|ment))|(careers?)"
    r"|(\d(?: euros?| pounds?| dollars?)? an hour|full[- ]?time|part[- ]?time|permanent|contract)|"
    r"(qualifications?|qualified|degree)|(responsib\w+|duties)|(looking for|seeking|required|need(?:ed|s)?)|"
    r"(skills?)|(must)|(you(?:['’]ll| will))|(reports? to))\b",
    re.IGNORECASE,
)
"""Words of employment, one group for each matter: a text that names next to none of them speaks of something else."""

WORK_WORDS = {
    "de": re.compile(
        r"(\bstelle\b|stellen(?:angebot|ausschreibung|anzeige)|\bjob\b)|(bewerb\w+|lebenslauf)"
        r"|(\bwir suchen|suchen wir|gesucht)|(\([mwfdx/]{3,7}\)|mitarbeiter\w*)|(gehalt|vergütung|entgeltgruppe|tarif)"
        r"|(vollzeit|teilzeit|befristet|festanstellung)"
        r"|(ausbildung|berufserfahrung|kenntnisse|qualifikation\w*)|(aufgaben\b|anforderungen|profil)|(arbeitgeber|karriere|team\b)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(\bpostes?\b|\bemploi)|(candidat\w+|postul\w+|\bcv\b)|(recrut\w+|recherch(?:e|ons))"
        r"|(\b[hf]\s?/\s?[fh]\b)"
        r"|(salaire|rémunération)|(\bcd[id]\b|temps (?:plein|complet|partiel)|intérim)"
        r"|(diplôme|expérience|formation|permis)"
        r"|(missions?\b|profil|compétences)|(entreprise|carrière|employeur|équipe)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(puesto|empleo|vacante|trabajo\b)|(candidat\w+|postul\w+|currículum|\bcv\b)"
        r"|(buscamos|se busca|selecciona\w*)"
        r"|(salario|sueldo|remuneración)|(contrato|jornada|tiempo completo)"
        r"|(experiencia|formación|titulación|requisitos)"
        r"|(funciones|tareas|perfil)|(empresa|equipo|ofrecemos)",
        re.IGNORECASE,
    ),
}
"""The same in other languages. Where none stand here, what is written is believed."""
