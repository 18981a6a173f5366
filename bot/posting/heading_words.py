"""What headings of postings are called, by the section they open. Data only.

Within one heading the longest phrase decides; of equally long ones the section that stands first here.
"""

from bot.posting.section import Section

HEADING_WORDS: dict[Section, str] = {
    Section.PREFERRED: """
        preferred qualifications | preferred requirements | preferred skills | preferred experience | preferred
        | preferred education | desired | desired qualifications | desired skills | desired experience | desirable
        | desirable skills | nice to have | nice to haves | nice-to-have | nice-to-haves | nice if you have
        | also welcome | also useful | also helpful | important plus | important plus will be | useful extras
        | bonus points | bonus points if you | bonus | bonus skills | a plus | pluses | plus points | it's a plus
        | extra credit | additional qualifications | additional skills | optional | would be nice | would be great
        | would be a plus | it would be great if | great to have | good to have | ideal candidate will also
        | also great | stand out | what will make you stand out | ways to stand out
        | ways to stand out from the crowd | icing on the cake | brownie points | set you apart
        | you might also have | even better if | even better | added advantage | an advantage | advantageous
        | assets | assets that would | highly desirable | pluses include | what could set you apart
        | additional experience | additional nice | von vorteil | wünschenswert | idealerweise | pluspunkte
        | nice to haves sind | außerdem wünschenswert | das wäre toll | les plus | un plus | atouts | serait un plus
        | souhaité | compétences souhaitées | vos atouts supplémentaires | deseable | deseables | se valora
        | se valorará | valorable | plus valorado | requisitos deseables | no excluyente | no excluyentes
        | valoramos | diferencial | diferenciais | desejável | desejáveis | será um diferencial
        | requisitos desejáveis | valorizamos | výhodou | výhodou je | výhodou bude | oceníme | bude výhodou
        | uvítáme | plusem | pluspunten | gradito | costituisce titolo preferenziale | requisiti preferenziali
        | mile widziane | 歓迎 | 歓迎条件 | 歓迎スキル | 歓迎要件 | 尚可 | 歓迎する経験
    """,
    Section.REQUIRED: """
        requirements | requirement | minimum requirements | job requirements | position requirements
        | role requirements | qualifications | qualification | minimum qualifications | basic qualifications
        | required qualifications | required skills | required experience | required education | key qualifications
        | qualifications required | required | must have | must haves | must-have | must-haves | skills | key skills
        | skills and experience | experience | experience and skills | your experience | relevant experience
        | education | education and experience | education requirements | education and language
        | professional experience | work experience | years of experience | knowledge skills and abilities
        | knowledge skills & abilities | knowledge | abilities | competencies | key competencies | core competencies
        | competences | key attributes | attributes | about you | who you are | you are | you have | you must have
        | you need | you will need | you will have | you will bring | you bring | you should have | you should be
        | you might be | what you have | what you bring | what they want | what they need | what they ask
        | what you need | what you will need | what you will bring
        | what you will have | what we need | what we are looking for | what we look for | what we want
        | what we expect | we expect | what we require | what you should have | who we are looking for
        | who we look for | we are looking for | we are looking for someone who | looking for someone who
        | looking for someone with | we are looking for people who | looking for | what it takes | skill set
        | the skill set | what does it take | what you must have | what makes you a great fit | are you a fit
        | you are a fit | you are a good fit if | a great fit if | you may be a fit if | you may be a good fit
        | you will thrive | you will thrive if | you might be a fit | is this you | does this sound like you
        | sound like you | your profile | your background | your skills | your qualifications | your expertise
        | your strengths | profile | candidate profile | ideal candidate | the ideal candidate
        | the ideal candidate will have | ideal profile | the person | person specification | about your background
        | background | the successful candidate | successful candidates | the right candidate | you possess
        | you are someone who | technical skills | technical requirements | soft skills | language skills
        | languages | personal attributes | personal qualities | qualities | physical requirements
        | physical demands | license | licenses | licensure | certifications | certification | certificates
        | licenses and certifications | security clearance | travel requirements | special requirements
        | eligibility | conditions of employment | minimum experience | minimum education | specialized experience
        | prerequisites | to be successful | to be successful in this role | to succeed | to succeed in this role
        | what will make you successful | how to be successful | essential criteria | essential skills
        | selection criteria | essential | criteria | who should apply | you could be a great fit if | expertise
        | what we value | we value | we would love to see | we want to see | we need to see | what we need to see
        | what we would love to see | what we are hoping | you will fit | to qualify | the skills you bring
        | what you offer | you offer | it is essential | must | requirements and qualifications | what sets you up
        | who will thrive | minimum | candidate requirements | candidates should | required knowledge
        | required competencies | tech stack | technologies | our stack | anforderungen | anforderungsprofil
        | profil | ihr profil | dein profil | das bringen sie mit | das bringst du mit | was sie mitbringen
        | was du mitbringst | sie bringen mit | du bringst mit | qualifikation | qualifikationen
        | ihre qualifikation | ihre qualifikationen | deine qualifikation | deine qualifikationen | voraussetzungen
        | was wir erwarten | wir erwarten | wir erwarten von ihnen | das erwarten wir | wir wünschen uns
        | wir wünschen uns von | das wünschen wir uns | damit überzeugst du | damit überzeugen sie
        | das zeichnet dich aus | das zeichnet sie aus | kenntnisse | fähigkeiten | ihr hintergrund | über dich
        | über sie | du bist | sie sind | sie haben | du hast | sie verfügen über | du verfügst über
        | wen wir suchen | wir suchen | fachliche anforderungen | persönliche anforderungen | so passt du zu uns
        | erfahrung | ausbildung | stärken | deine stärken | ihre stärken | das solltest du mitbringen
        | profil recherché | votre profil | profil du candidat | le profil | ton profil | compétences
        | compétences requises | vos compétences | qualifications requises | formation | formation et expérience
        | expérience | expérience requise | exigences | pré-requis | prérequis | qui êtes-vous | vous êtes
        | vous avez | vos atouts | vos qualités | qualités requises | savoir-être | savoir-faire
        | ce que nous recherchons | nous recherchons | diplôme | langues | connaissances | permis | savoirs
        | aptitudes | requisitos | requerimientos | requisito | perfil | tu perfil | perfil buscado
        | perfil requerido | perfil del candidato | perfil del puesto | requisitos del puesto
        | requisitos excluyentes | requisitos mínimos | formación | formación académica | experiencia
        | experiencia requerida | conocimientos | habilidades | competencias | aptitudes requeridas | qué buscamos
        | que buscamos | buscamos | qué necesitas | que necesitas | qué necesitamos | qué esperamos de ti
        | qué valoramos de tu perfil | que valoramos de tu perfil | lo que buscamos | nuestro candidato ideal
        | quién eres | requisitos para postular | estudios | excluyente | qué pedimos | qué requerimos
        | conocimientos técnicos | idiomas | requisitos obrigatórios | requisitos e qualificações | qualificações
        | pré-requisitos | perfil desejado | perfil do candidato | o que buscamos | o que esperamos de você
        | o que você precisa | o que você precisa ter | quem é você | formação acadêmica | escolaridade
        | experiência | conhecimentos | competências | o que procuramos | exigências | necessário
        | requisitos da vaga | seu perfil | požadujeme | požadavky | co požadujeme | co od tebe | co od vás
        | co od tebe očekáváme | co od vás očekáváme | očekáváme | koho hledáme | co byste měli | co bys měl
        | co bys měl umět | co bys měla | co byste měli umět | tvůj profil | váš profil | jaké máte | co potřebuješ
        | předpoklady | znalosti | dovednosti | zkušenosti | co je potřeba | co čekáme | hledáme
        | jak si tě představujeme | jak si vás představujeme | hledáme právě tebe pokud | nároky | umíš | máš
        | co u nás využiješ | co nutně potřebuješ | bez čeho se neobejdeš | functie-eisen | functieeisen
        | wat vragen wij | wat wij vragen | jouw profiel | profiel | wie ben jij | wat breng je mee | jij bent
        | jij hebt | vereisten | requisiti | requisiti richiesti | chi cerchiamo | profilo | cosa cerchiamo
        | competenze | competenze richieste | wymagania | oczekujemy | twój profil | krav | kvalifikationer
        | din profil | 応募資格 | 必須条件 | 必須スキル | 応募条件 | 求める人物像 | 必要な経験 | 求めるスキル
        | 必要なスキル | 必要な資格 | 資格 | 条件 | 経験・スキル | 必須要件 | 応募要件 | 求める人材 | 必要経験
    """,
    Section.DUTIES: """
        responsibilities | responsibility | key responsibilities | main responsibilities | primary responsibilities
        | core responsibilities | job responsibilities | your responsibilities | role responsibilities
        | roles and responsibilities | essential responsibilities | duties | key duties | job duties | main duties
        | major duties | essential duties | essential duties and responsibilities | duties and responsibilities
        | duties & responsibilities | primary duties | specific duties | general duties | examples of duties
        | representative duties | typical duties | illustrative duties | essential functions | essential function
        | functional statement | essential job functions | key functions | primary functions | job functions
        | principal duties | functions | key accountabilities | accountabilities | principal accountabilities
        | deliverables | key deliverables | tasks | key tasks | your tasks | main tasks | day to day | day-to-day
        | your day to day | a typical day | typical day | a day in the life | what you will do
        | what you would do | what you do there
        | what you will be doing | what will you do | what will you be doing | you will | in this role you will
        | in this role | in this position you will | your role | your mission | the job | the work | your job
        | your impact | the impact you will have | your opportunity | what you will own | what you will work on
        | what you will be working on | what you get to do | what you will achieve | how you will
        | how you will make an impact | how you will contribute | how you will spend your time | to-do list
        | your to-do list
        | what the job involves | what the job is | what the role involves | what does the role involve
        | what we need you to do | what you do | what success looks like | success looks like
        | you will be responsible for | is responsible for | responsible for | responsibilities include
        | duties include | responsibilities will include | job functions include | your work | you will be
        | you get to | things you will do | projects you could work on | project requests
        | projects you will work on | we will ask you to | key objectives | objectives | objective
        | your key responsibility | scope | scope of work | scope of role | main purpose | role and responsibilities
        | the role involves | areas of responsibility | key areas of responsibility | core duties | key result areas
        | performance objectives | key activities | activities | main activities | job tasks | work activities
        | typical tasks | first 90 days | within your first | in your first | during your first | the opportunity
        | the challenge | challenges you will | some of the things you will | what you can expect to do
        | here is what you will | supervisory | what you will deliver | examples of work | key outcomes | outcomes
        | what will i be doing | what you are going to do | aufgaben | ihre aufgaben | deine aufgaben
        | aufgabengebiet | aufgabenbereich | aufgabenschwerpunkte | das aufgabengebiet | tätigkeiten
        | ihre tätigkeiten | deine tätigkeiten | ihr aufgabengebiet | dein aufgabengebiet | ihre aufgabe
        | hauptaufgaben | ihr verantwortungsbereich | dein verantwortungsbereich | das erwartet sie
        | das erwartet dich | was sie erwartet | was dich erwartet | das machst du | das machen sie | was du machst
        | was du tust | deine rolle | deine mission | ihre rolle | zu ihren aufgaben zählen
        | zu ihren aufgaben gehören | zu deinen aufgaben gehören | verantwortung | deine verantwortung
        | ihre verantwortung | stellenbeschreibung | tätigkeitsbeschreibung | dein job | ihre herausforderung
        | deine herausforderung | ihr einsatz | hauptaufgabe | kernaufgaben | schwerpunkte | missions | vos missions
        | missions principales | vos missions principales | mission | votre mission | ta mission | tes missions
        | responsabilités | vos responsabilités | principales responsabilités | activités | activités principales
        | tâches | vos tâches | vos principales missions | description du poste | le poste | votre rôle
        | votre quotidien | description de la mission | dans le cadre de cette mission | vous devrez
        | vous serez amené | vous serez en charge | vos activités | rôle | ce que vous ferez | au quotidien
        | responsabilidades | funciones | tareas | tareas principales | principales tareas | principales actividades
        | principales funciones | principales responsabilidades | funciones principales | tus responsabilidades
        | tus funciones | funciones del puesto | tareas a realizar | misión | misión del puesto | qué harás
        | que harás | que haras | qué vas a hacer | cuáles serán tus funciones | cuáles serán tus responsabilidades
        | qué desafíos te esperan | que desafíos te esperan | tu misión | tu rol | objetivo del puesto | actividades
        | actividades principales | labores | tus tareas | lo que harás | funciones a realizar
        | objetivos del puesto | tus principales funciones | tus principales retos | responsabilidades principales
        | tu día a día | te encargarás de | atividades | responsabilidades e atribuições | atribuições
        | principais responsabilidades | principais atividades | suas responsabilidades
        | suas principais responsabilidades | suas principais responsabilidades incluem | o que você fará
        | o que você vai fazer | o que você irá fazer | funções | tarefas | descrição das atividades | missão
        | seus desafios | principais funções | responsabilidades da vaga | sobre as atividades
        | atividades a serem desenvolvidas | náplň práce | náplň | pracovní náplň | co budeš dělat | co budete dělat
        | co tě čeká | co vás čeká | co tě u nás čeká | co vás u nás čeká | úkoly | tvoje práce | vaše práce
        | popis práce | co bude vaší náplní | na čem budeš pracovat | na čem budete pracovat
        | za co budeš zodpovídat | tvoje náplň práce | co bude tvou náplní | tvým úkolem bude | s čím nám pomůžeš
        | čemu se budeš věnovat | jaká bude vaše práce | čím se budete zabývat | taken | jouw taken | werkzaamheden
        | wat ga je doen | wat je gaat doen | functieomschrijving | verantwoordelijkheden | mansioni | attività
        | responsabilità | cosa farai | di cosa ti occuperai | obowiązki | zakres obowiązków | zadania
        | arbetsuppgifter | arbejdsopgaver | dine opgaver | 業務内容 | 仕事内容 | 職務内容 | 具体的には | 主な業務
        | 職務概要 | 担当業務 | 仕事の内容 | 募集要項 | 業務概要
    """,
    Section.BENEFITS: """
        what comes with it | what they offer | what they give | what comes with the job | what you get
        | what we do for you | what is in it for you
        | in return | rewards | the rewards | reward | the package | package | your package | the offer | we give you
        | what you will find here | was es dafür gibt | das gibt es dafür | das können sie von uns haben
        | das finden sie bei uns | das findest du bei uns | das bekommst du | das bekommen sie | te damos
        | lo que te damos
        | qué te damos | nous vous offrons | ce que vous trouverez | benefits | our benefits | benefit | perks
        | perks and benefits | benefits and perks | perks & benefits
        | what we offer | we offer | offers you | offer you | has to offer | what you get | what you will get
        | what is in it for you | what is in it | whats in it for you | why join us | why you will | why work for
        | why work | what you can expect | what to expect | why join | why you will love
        | why you will love working here | why you should join | compensation | compensation and benefits | pay
        | pay range | salary | salary range | base salary | remuneration | rewards | total rewards | your benefits
        | employee benefits | company benefits | what we provide | we provide | what we can offer | we can offer
        | benefits include | benefits offered | the benefits | what we give | perks include | pay transparency
        | rates | additional perks | wellness | time off | paid time off | health | our offer | the package
        | package | in return | in return we offer | what you can expect from us | what to expect from us
        | why work with us | why work for us | why us | compensation range | hourly rate | pay rate
        | salary and benefits | salary information | annual salary | work life balance | what you will get from us
        | what we do for you | reasons to join | why should you join | how we support you | how we will support
        | life at | perks at | benefits at | support your | investment | insurance | wir bieten | wir bieten ihnen
        | wir bieten dir | das bieten wir | das bieten wir ihnen | das bieten wir dir | unser angebot
        | unsere benefits | benefits für dich | deine vorteile | ihre vorteile | was wir bieten
        | was wir ihnen bieten | was wir dir bieten | darauf kannst du dich freuen | darauf können sie sich freuen
        | vorteile | leistungen | deine benefits | vergütung | gehalt | wir freuen uns | ihre benefits
        | unsere leistungen | das kannst du erwarten | das dürfen sie erwarten | avantages | vos avantages
        | nous offrons | nous vous offrons | nous vous proposons | ce que nous offrons | rémunération | salaire
        | les avantages | pourquoi nous rejoindre | ce que nous vous proposons | nous proposons | les plus du poste
        | beneficios | ofrecemos | te ofrecemos | se ofrece | qué ofrecemos | que ofrecemos | qué te ofrecemos
        | que te ofrecemos | lo que ofrecemos | salario | sueldo | remuneración | condiciones | ventajas
        | nuestros beneficios | oferta | condiciones laborales | benefícios | oferecemos | o que oferecemos
        | remuneração | nossos benefícios | vantagens | informações | benefícios oferecidos
        | por que trabalhar conosco | nabízíme | co ti nabídneme | nabídneme | co ti nabízí | co nabízíme | benefity
        | co ti nabízíme | co vám nabízíme | co získáš | co získáte | na co se můžeš těšit | na co se můžete těšit
        | mzda | výhody | zaměstnanecké výhody | co za to | odměna | co dostaneš | proč k nám | wij bieden
        | wat bieden wij | wat wij bieden | arbeidsvoorwaarden | offriamo | cosa offriamo | oferujemy | vi tilbyder
        | vi erbjuder | 福利厚生 | 待遇 | 給与 | 待遇・福利厚生 | 休日・休暇 | 休日 | 諸手当 | 賞与 | 昇給
        | 勤務時間 | 休暇 | 手当
    """,
    Section.LEGAL: """
        equal opportunity | equal employment opportunity | equal opportunity employer | eeo | eeo statement
        | diversity | diversity and inclusion | diversity equity and inclusion | diversity & inclusion
        | our commitment to diversity | inclusion | commitment to diversity | commitment to diversity and inclusion
        | privacy | privacy policy | privacy notice | disclaimer | notice | legal | accommodations | accommodation
        | reasonable accommodation | voluntary self-identification | self-identification | background check
        | e-verify | affirmative action | data protection | gdpr | statement | recruitment privacy policy
        | recruitment fraud | scam | applicant privacy | note to recruiters | agencies | pay transparency notice
        | accessibility | drug free workplace | export control | covid | vaccination | chancengleichheit
        | datenschutz | datenschutzhinweis | vielfalt | hinweis | mentions légales | égalité des chances | handicap
        | diversité | diversidad | igualdad de oportunidades | protección de datos | aviso legal | diversidade
        | igualdade | ochrana osobních údajů | zpracování osobních údajů | voluntary self identification
        | candidate privacy
    """,
    Section.APPLY: """
        how to apply | what you need to do | here is what you need to do | how to get in touch | to apply | apply
        | apply now | application | application process | application instructions | application procedure
        | next steps | hiring process | interview process | our hiring process | our interview process | the process
        | recruitment process | selection process | additional information | additional details | other information
        | other details | job details | position details | job information | contact | contact us
        | contact information | questions | supplemental questions | supplemental questionnaire
        | application questions
        | screening questions | agency-wide questions
        | questionnaire | location | work location | job type | employment type | schedule
        | work schedule | hours | working hours | start date | deadline | closing date | job number | requisition
        | department | reports to | reporting to | reporting relationship | travel | work environment
        | working conditions | working environment | work conditions | environment | shift
        | supervisory responsibilities | basic information | instructions | required documents
        | how you will be evaluated | how we will evaluate you | how you are evaluated | evaluation | basis of rating
        | what to expect next | how we hire | how to submit | required materials | before you apply
        | what to know before you apply | similar jobs | related jobs
        | more jobs | share this job | submit | apply for this job | what happens next | job summary details
        | pay grade | flsa | duration | supplemental information | tags | referrals | posting dates | important
        | please note | note | who may apply | equipment | at a glance | quick facts | fast facts | bewerbung
        | jetzt bewerben | so bewerben sie sich | kontakt | ihre bewerbung | deine bewerbung | ansprechpartner
        | arbeitsort | arbeitszeit | einsatzort | beginn | eintrittsdatum | weitere informationen | interessiert
        | interesse | haben wir ihr interesse geweckt | fragen | auskunft | bewerbungsunterlagen | pour postuler
        | postuler | candidature | comment postuler | lieu | horaires | type de contrat | contrat | durée
        | informations complémentaires | lieu de travail | processus de recrutement | date de début | cómo postular
        | postular | postulación | lugar de trabajo | ubicación | horario | horarios | contacto | modalidad
        | información adicional | detalles | zona | jornada | proceso de selección | consejos | como se candidatar
        | inscrição | local de trabalho | local | horário | horário de trabalho | contato | processo seletivo
        | carga horária | jak se přihlásit | kontakty | místo výkonu práce | místo práce | jak na to | jak probíhá
        | výběrové řízení | pracoviště | nástup | informace o pozici | solliciteren | hoe solliciteer je | candidati
        | come candidarsi | 応募方法 | 選考プロセス | 勤務地 | 雇用形態 | 募集背景 | 採用担当 | 問い合わせ
        | 選考フロー | 連絡先 | アクセス
    """,
    Section.SUMMARY: """
        about the role | about the job | about the position | about this role | about this job | about this position
        | about this opportunity | about the opportunity | role summary | job summary | position summary | summary
        | overview | job overview | role overview | position overview | job description | position description
        | role description | description | the role | the position | role | position | purpose | purpose of job
        | purpose of the job | purpose of position | job purpose | position purpose | position description/purpose
        | basic purpose | primary purpose | general summary | general description | primary function
        | basic function | the opportunity for you | about the internship | duty statement | job profile
        | full job description | role purpose | who we want | general purpose | general statement of duties | intro
        | introduction | an overview of this role | role profile | your new role | summary of position | the vacancy
        | position overview and purpose | die rolle | die position | die stelle | über die rolle | über die stelle
        | zur stelle | ihre position | einleitung | descriptif du poste | description | à propos du poste
        | présentation du poste | résumé du poste | votre poste | descripción del puesto | descripción | el puesto
        | la posición | sobre el puesto | acerca del puesto | descripción del empleo | sobre la posición
        | descripción de la oferta | descrição da vaga | sobre a vaga | descrição | a vaga | sobre o cargo | vaga
        | o pozici | popis pozice | pozice | o práci | popis pracovní pozice | resumen del puesto | over de functie
        | de functie | il ruolo | descrizione | posizione | opis stanowiska | 募集職種 | 職種 | ポジション
    """,
    Section.ABOUT: """
        about us | about | the way we work | not for you if | who this is not for | this role is not for you
        | about the company | about our company | about the team | about our team | the team | our team | your team
        | who we are | who are we | what we do | our mission | our vision | our values | our story | our company
        | our culture | culture | company description | company overview | company profile | company | the company
        | about our culture | our history | about the organization | about the organisation | about the department
        | about the agency | our products | our product | our tech | our approach | how we work | what we believe
        | why we exist | values | mission | vision | background on | meet the team | our clients | our customers
        | our purpose | our principles | core values | our commitment | about the client | our client | the client
        | the business | life on the team | working at | the organization | the organisation | our people
        | the department | agency overview | this job is open to | community | at our company | our community
        | why this matters | the problem | living in | living here | about the area | the area | über uns
        | wer wir sind | das sind wir | unternehmen | unser unternehmen
        | das unternehmen | das team | unser team | unternehmensbeschreibung | wir über uns | firmenprofil
        | arbeitgeber | à propos | à propos de nous | qui sommes-nous | qui sommes nous | notre entreprise
        | l'entreprise | notre client | l'équipe | présentation de l'entreprise | notre histoire | entreprise
        | sobre nosotros | quiénes somos | quienes somos | nuestra empresa | la empresa | acerca de nosotros
        | nuestro cliente | el equipo | empresa | sobre nós | quem somos | sobre a empresa | nossa empresa
        | a empresa | quem nós somos | nosso time | o nás | kdo jsme | o společnosti | o firmě | společnost
        | kdo jsme my | náš tým | představení společnosti | co děláme | over ons | wie wij zijn | wie zijn wij
        | chi siamo | o nas | om oss | om os | 会社概要 | 当社について | 企業情報 | 会社について | 事業内容
        | 代表メッセージ | 私たちについて | チーム
    """,
}

PREFERRED_MARKERS = frozenset(
    """preferred desired desirable bonus optional plus nice-to-have nice-to-haves advantageous wünschenswert
    deseable deseables desejável desejáveis diferencial diferenciais výhodou souhaité souhaités atout atouts""".split()
)
"""One of these in a heading that speaks of what is wanted makes the section a preferred one …"""

REQUIRED_MARKERS = frozenset("required minimum must mandatory essential basic excluyentes obrigatórios".split())
"""… unless one of these stands in it as well."""

DURATIONS = frozenset("day days week weeks month months year years tag tage monat monate".split())
