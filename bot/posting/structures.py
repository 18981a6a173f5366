"""Where job pages keep things: selectors, labels and phrases, as data."""

import re

DESCRIPTION_SELECTORS = (
    "#jobDescriptionText",
    "[data-automation-id=jobPostingDescription]",
    "[data-automation=jobAdDetails]",
    ".show-more-less-html__markup",
    "[data-ui=job-description], [data-ui=job-requirements], [data-ui=job-benefits]",
    "[data-qa=job-description], [data-qa=closing-description], .posting-page .section:not(.last-section-apply)",
    ".job__description",
    "[data-at=jobad-content]",
    ".iCIMS_JobContent",
    ".jv-job-detail-description",
    ".ATS_htmlPreview",
    "[class*=descriptionText]",
    "[class*=BambooRichText]",
    "[itemprop=description]",
    ".jobDescriptionContent",
    ".listing-container",
    "[data-test=jd-header-text], .RichContent",
    ".job-sections",
    "#job-description, .job-description, #jobDescription, .jobDescription, .job_description, #job-details",
    "#job-content, .job-content, .posting-description, .vacancy-description, .position-description",
)  # fmt: skip
TITLE_SELECTORS = (
    "[data-automation-id=jobPostingHeader]",
    "[data-automation=job-detail-title]",
    ".top-card-layout__title, .topcard__title",
    "[data-testid=jobsearch-JobInfoHeader-title]",
    ".posting-headline h2",
    ".job__title h1",
    "[data-ui=job-title]",
    "h1[itemprop=title], [itemprop=title] h1",
    ".iCIMS_Header h1",
    ".jv-header",
)
COMPANY_SELECTORS = (
    ".topcard__org-name-link",
    ".topcard__flavor:not(.topcard__flavor--bullet)",
    "[data-automation=advertiser-name]",
    "[data-testid=inlineHeader-companyName]",
    "[data-company-name=true]",
    "[itemprop=hiringOrganization] [itemprop=name]",
    "[itemprop=hiringOrganization]",
)
LOCATION_SELECTORS = (
    ".topcard__flavor--bullet",
    "[data-automation-id=locations] dd",
    "[data-automation=job-detail-location]",
    "[data-test=jd-info-location]",
    ".job__location",
    ".posting-categories .location",
    "[data-ui=job-location]",
    "[data-testid=job-location], [data-testid=inlineHeader-companyLocation]",
    "[itemprop=jobLocation] [itemprop=addressLocality]",
    "[itemprop=jobLocation]",
)

TITLE_LABELS = frozenset(
    {"募集職種", "職種", "job title", "position title", "stellenbezeichnung", "intitulé du poste", "puesto", "cargo"}
)
COMPANY_LABELS = frozenset({"会社名", "company name", "company", "employer", "arbeitgeber", "entreprise", "empresa"})
LOCATION_LABELS = frozenset(
    {"勤務地", "location", "job location", "arbeitsort", "einsatzort", "standort", "lieu de travail", "ubicación"}
)

JOB_SITES = re.compile(
    r"^(?:linkedin|indeed(?:\.\w+)*|glassdoor|ziprecruiter|monster(?:\.\w+)*|stepstone(?:\.\w+)*|xing|seek(?: \w+)?|"
    r"stack overflow(?: jobs)?|we work remotely|remote ?ok|jobs\.cz|prace\.cz|profesia(?:\.\w+)*|welcome to the jungle|"
    r"wellfound|angellist|dice(?:\.com)?|simplyhired|reed(?:\.co\.uk)?|totaljobs|cv-?library|infojobs|apec|hellowork|"
    r"france travail|pôle emploi|bumeran|computrabajo|laborum|gupy|catho|vagas\.com\.br|adzuna|jooble|talent\.com|"
    r"careerbuilder|usajobs|jobindex|finn\.no|nofluffjobs|justjoin\.?it|pracuj\.pl|jobstreet|naukri(?:\.com)?|otta|"
    r"built ?in(?: \w+)?|hacker news|greenhouse|lever|ashby|workable|teamtailor|jobvite|icims|careers?|jobs?)$",
    re.IGNORECASE,
)

END_HEADING = re.compile(
    r"^(?:similar (?:jobs|searches|roles|positions|vacancies)|related (?:jobs|searches|roles|positions)\b.*|"
    r"(?:more|other) (?:jobs|roles|openings|positions)(?: (?:at|from|like|in|you)\b.*)?|people also viewed|"
    r"jobs (?:you may|for you|like this|similar)\b.*|recommended (?:jobs|for you)|explore collaborative articles|"
    r"apply (?:for this (?:job|position|role)|to this job)|submit your application|application form|"
    r"report this (?:job|advert)\b.*|voluntary self.identification\b.*|u\.?s\.? (?:standard demographic|equal)\b.*|"
    r"share this (?:job|vacancy|position)|get (?:notified|job alerts)\b.*|set alert\b.*|unlock job insights|"
    r"ähnliche (?:jobs|stellen\w*)|weitere (?:jobs|stellen\w*)\b.*|stellenausschreibung als pdf|"
    r"offres (?:similaires|d.emploi similaires)|empleos similares|ofertas similares|vagas semelhantes|vagas similares|"
    r"podobn\w+ (?:nabídky|pozice)\b.*)$",
    re.IGNORECASE,
)
SCREEN_WORDS = re.compile(
    r"^(?:sign in|log ?in|register|join now|join or sign in\b.*|apply(?: now| here)?|quick apply|easy apply|"
    r"save(?: job)?|saved|share|print|back|close|cancel|next|previous|menu|search|home|skip to (?:main )?content|"
    r"show (?:more|less)|"
    r"read (?:more|less)|see (?:more|less|all\b.*)|view all jobs|view (?:more|all)|report(?: this job)?|dismiss|"
    r"posted \d+.{0,20} ago|\d+ (?:days?|weeks?|months?|hours?) ago|forgot password\??|email|password|loading\W*|"
    r"follow|copy link|send|submit(?: application)?|sign in and add your salary\b.*|odpovědět|připomeň mi|vytisknout|"
    r"bewerben|jetzt bewerben|online bewerben|merken|teilen|drucken|postuler|enregistrer|partager|imprimer|"
    r"postular(?:me|se)?|guardar|compartir|imprimir|candidatar-se|salvar|compartilhar)$",
    re.IGNORECASE,
)
