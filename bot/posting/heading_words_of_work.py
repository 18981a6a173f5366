"""What headings above the work and what it takes are called. Data only."""

from bot.posting.section import Section

HEADINGS_OF_WORK: dict[Section, str] = {
    Section.PREFERRED: """
        preferred qualifications | preferred requirements | preferred skills | preferred experience | preferred
        | preferred education | desired | desired qualifications | desired skills | desired experience
        | desirable | desirable skills | nice to have | nice to haves | nice-to-have | nice-to-haves
        | nice if you have | also welcome | also useful | also helpful | important plus | important plus will be
        | useful extras | bonus points | bonus points if you | bonus | bonus skills | a plus | pluses
        | plus points | it's a plus | extra credit | additional qualifications | additional skills | optional
        | would be nice | would be great | would be a plus | it would be great if | great to have | good to have
        | ideal candidate will also | also great | stand out | what will make you stand out | ways to stand out
        | ways to stand out from the crowd | icing on the cake | brownie points | set you apart
        | you might also have | even better if | even better | added advantage | an advantage | advantageous
        | assets | assets that would | highly desirable | pluses include | what could set you apart
        | additional experience | additional nice | von vorteil | wünschenswert | idealerweise | pluspunkte
        | nice to haves sind | außerdem wünschenswert | das wäre toll | les plus | un plus | atouts
        | serait un plus | souhaité | compétences souhaitées | vos atouts supplémentaires | deseable
        | deseables | se valora | se valorará | valorable | plus valorado | requisitos deseables
        | no excluyente | no excluyentes | valoramos | diferencial | diferenciais | desejável | desejáveis
        | será um diferencial | requisitos desejáveis | valorizamos | výhodou | výhodou je | výhodou bude
        | oceníme | bude výhodou | uvítáme | plusem | pluspunten | gradito | costituisce titolo preferenziale
        | requisiti preferenziali | mile widziane | 歓迎 | 歓迎条件 | 歓迎スキル | 歓迎要件 | 尚可
        | 歓迎する経験
    """,
    Section.REQUIRED: """
        requirements | requirement | minimum requirements | job requirements | position requirements
        | role requirements | qualifications | qualification | minimum qualifications | basic qualifications
        | required qualifications | required skills | required experience | required education
        | key qualifications | qualifications required | required | must have | must haves | must-have
        | must-haves | skills | key skills | skills and experience | experience | experience and skills
        | your experience | relevant experience | education | education and experience | education requirements
        | education and language | professional experience | work experience | years of experience
        | knowledge skills and abilities | knowledge skills & abilities | knowledge | abilities | competencies
        | key competencies | core competencies | competences | key attributes | attributes | about you
        | who you are | you are | you have | you must have | you need | you will need | you will have
        | you will bring | you bring | you should have | you should be | you might be | what you have
        | what you bring | what they want | what they need | what they ask | what you need | what you will need
        | what you will bring | what you will have | what we need | what we are looking for | what we look for
        | what we want | what we expect | what we would expect | we expect | what we require
        | what you should have | who we are looking for | who we look for | we are looking for
        | we are looking for someone who | looking for someone who | looking for someone with
        | we are looking for people who | looking for | what it takes | skill set | the skill set
        | what does it take | what you must have | what makes you a great fit | are you a fit | you are a fit
        | you are a good fit if | a great fit if | you may be a fit if | you may be a good fit | you will thrive
        | you will thrive if | you might be a fit | is this you | does this sound like you | sound like you
        | your profile | your background | your skills | your qualifications | your expertise | your strengths
        | profile | candidate profile | ideal candidate | the ideal candidate | the ideal candidate will have
        | ideal profile | the person | person specification | about your background | background
        | the successful candidate | successful candidates | the right candidate | you possess
        | you are someone who | technical skills | technical requirements | soft skills | language skills
        | languages | personal attributes | personal qualities | qualities | physical requirements
        | physical demands | license | licenses | licensure | certifications | certification | certificates
        | licenses and certifications | security clearance | travel requirements | special requirements
        | eligibility | conditions of employment | minimum experience | minimum education
        | specialized experience | prerequisites | to be successful | to be successful in this role | to succeed
        | to succeed in this role | what will make you successful | how to be successful | essential criteria
        | essential skills | selection criteria | essential | criteria | who should apply
        | you could be a great fit if | expertise | what we value | we value | we would love to see
        | we want to see | we need to see | what we need to see | what we would love to see | what we are hoping
        | you will fit | to qualify | the skills you bring | what you offer | you offer | it is essential | must
        | requirements and qualifications | what sets you up | who will thrive | minimum
        | candidate requirements | candidates should | required knowledge | required competencies | tech stack
        | technologies | our stack | anforderungen | anforderungsprofil | profil | ihr profil | dein profil
        | das bringen sie mit | das bringst du mit | was sie mitbringen | was du mitbringst | sie bringen mit
        | du bringst mit | qualifikation | qualifikationen | ihre qualifikation | ihre qualifikationen
        | deine qualifikation | deine qualifikationen | voraussetzungen | was wir erwarten | wir erwarten
        | wir erwarten von ihnen | das erwarten wir | wir wünschen uns | wir wünschen uns von
        | das wünschen wir uns | damit überzeugst du | damit überzeugen sie | das zeichnet dich aus
        | das zeichnet sie aus | kenntnisse | fähigkeiten | ihr hintergrund | über dich | über sie | du bist
        | sie sind | sie haben | du hast | sie verfügen über | du verfügst über | wen wir suchen
        | wir suchen | fachliche anforderungen | persönliche anforderungen | so passt du zu uns | erfahrung
        | ausbildung | stärken | deine stärken | ihre stärken | das solltest du mitbringen | profil recherché
        | votre profil | profil du candidat | le profil | ton profil | compétences | compétences requises
        | vos compétences | qualifications requises | formation | formation et expérience | expérience
        | expérience requise | exigences | pré-requis | prérequis | qui êtes-vous | vous êtes | vous avez
        | vos atouts | vos qualités | qualités requises | savoir-être | savoir-faire
        | ce que nous recherchons | nous recherchons | diplôme | langues | connaissances | permis | savoirs
        | aptitudes | requisitos | requerimientos | requisito | perfil | tu perfil | perfil buscado
        | perfil requerido | perfil del candidato | perfil del puesto | requisitos del puesto
        | requisitos excluyentes | requisitos mínimos | formación | formación académica | experiencia
        | experiencia requerida | conocimientos | habilidades | competencias | aptitudes requeridas
        | qué buscamos | que buscamos | buscamos | qué necesitas | que necesitas | qué necesitamos
        | qué esperamos de ti | qué valoramos de tu perfil | que valoramos de tu perfil | lo que buscamos
        | nuestro candidato ideal | quién eres | requisitos para postular | estudios | excluyente
        | qué pedimos | qué requerimos | conocimientos técnicos | idiomas | requisitos obrigatórios
        | requisitos e qualificações | qualificações | pré-requisitos | perfil desejado | perfil do candidato
        | o que buscamos | o que esperamos de você | o que você precisa | o que você precisa ter
        | quem é você | formação acadêmica | escolaridade | experiência | conhecimentos | competências
        | o que procuramos | exigências | necessário | requisitos da vaga | seu perfil | požadujeme
        | požadavky | co požadujeme | co od tebe | co od vás | co od tebe očekáváme | co od vás očekáváme
        | očekáváme | koho hledáme | co byste měli | co bys měl | co bys měl umět | co bys měla
        | co byste měli umět | tvůj profil | váš profil | jaké máte | co potřebuješ | předpoklady
        | znalosti | dovednosti | zkušenosti | co je potřeba | co čekáme | hledáme | jak si tě představujeme
        | jak si vás představujeme | hledáme právě tebe pokud | nároky | umíš | máš | co u nás využiješ
        | co nutně potřebuješ | bez čeho se neobejdeš | functie-eisen | functieeisen | wat vragen wij
        | wat wij vragen | jouw profiel | profiel | wie ben jij | wat breng je mee | jij bent | jij hebt
        | vereisten | requisiti | requisiti richiesti | chi cerchiamo | profilo | cosa cerchiamo | competenze
        | competenze richieste | wymagania | oczekujemy | twój profil | krav | kvalifikationer | din profil
        | 応募資格 | 必須条件 | 必須スキル | 応募条件 | 求める人物像 | 必要な経験 | 求めるスキル | 必要なスキル
        | 必要な資格 | 資格 | 条件 | 経験・スキル | 必須要件 | 応募要件 | 求める人材 | 必要経験
    """,
    Section.DUTIES: """
        responsibilities | responsibility | key responsibilities | main responsibilities
        | primary responsibilities | core responsibilities | job responsibilities | your responsibilities
        | role responsibilities | roles and responsibilities | essential responsibilities | duties | key duties
        | job duties | main duties | major duties | essential duties | essential duties and responsibilities
        | duties and responsibilities | duties & responsibilities | primary duties | specific duties
        | general duties | examples of duties | representative duties | typical duties | illustrative duties
        | essential functions | essential function | functional statement | essential job functions
        | key functions | primary functions | job functions | principal duties | functions
        | key accountabilities | accountabilities | principal accountabilities | deliverables | key deliverables
        | tasks | key tasks | your tasks | main tasks | day to day | day-to-day | your day to day
        | a typical day | typical day | a day in the life | what you will do | what you would do
        | what you do there | what you will be doing | what will you do | what will you be doing | you will
        | in this role you will | in this role | in this position you will | your role | your mission | the job
        | the work | your job | your impact | the impact you will have | your opportunity | what you will own
        | what you will work on | what you will be working on | what you get to do | what you will achieve
        | how you will | how you will make an impact | how you will contribute | how you will spend your time
        | to-do list | your to-do list | what the job involves | what the job is | what the role involves
        | what does the role involve | what we need you to do | what you do | what success looks like
        | success looks like | you will be responsible for | is responsible for | responsible for
        | responsibilities include | duties include | responsibilities will include | job functions include
        | your work | you will be | you get to | things you will do | projects you could work on
        | project requests | projects you will work on | we will ask you to | key objectives | objectives
        | objective | your key responsibility | scope | scope of work | scope of role | main purpose
        | role and responsibilities | the role involves | areas of responsibility | key areas of responsibility
        | core duties | key result areas | performance objectives | key activities | activities
        | main activities | job tasks | work activities | typical tasks | first 90 days | within your first
        | in your first | during your first | the opportunity | the challenge | challenges you will
        | some of the things you will | what you can expect to do | here is what you will | supervisory
        | what you will deliver | examples of work | key outcomes | outcomes | what will i be doing
        | what you are going to do | aufgaben | ihre aufgaben | deine aufgaben | aufgabengebiet
        | aufgabenbereich | aufgabenschwerpunkte | das aufgabengebiet | tätigkeiten | ihre tätigkeiten
        | deine tätigkeiten | ihr aufgabengebiet | dein aufgabengebiet | ihre aufgabe | hauptaufgaben
        | ihr verantwortungsbereich | dein verantwortungsbereich | das erwartet sie | das erwartet dich
        | was sie erwartet | was dich erwartet | das machst du | das machen sie | was du machst | was du tust
        | deine rolle | deine mission | ihre rolle | zu ihren aufgaben zählen | zu ihren aufgaben gehören
        | zu deinen aufgaben gehören | verantwortung | deine verantwortung | ihre verantwortung
        | stellenbeschreibung | tätigkeitsbeschreibung | dein job | ihre herausforderung | deine herausforderung
        | ihr einsatz | hauptaufgabe | kernaufgaben | schwerpunkte | missions | vos missions
        | missions principales | vos missions principales | mission | votre mission | ta mission | tes missions
        | responsabilités | vos responsabilités | principales responsabilités | activités
        | activités principales | tâches | vos tâches | vos principales missions | description du poste
        | le poste | votre rôle | votre quotidien | description de la mission | dans le cadre de cette mission
        | vous devrez | vous serez amené | vous serez en charge | vos activités | rôle | ce que vous ferez
        | au quotidien | responsabilidades | funciones | tareas | tareas principales | principales tareas
        | principales actividades | principales funciones | principales responsabilidades
        | funciones principales | tus responsabilidades | tus funciones | funciones del puesto
        | tareas a realizar | misión | misión del puesto | qué harás | que harás | que haras
        | qué vas a hacer | cuáles serán tus funciones | cuáles serán tus responsabilidades
        | qué desafíos te esperan | que desafíos te esperan | tu misión | tu rol | objetivo del puesto
        | actividades | actividades principales | labores | tus tareas | lo que harás | funciones a realizar
        | objetivos del puesto | tus principales funciones | tus principales retos
        | responsabilidades principales | tu día a día | te encargarás de | atividades
        | responsabilidades e atribuições | atribuições | principais responsabilidades | principais atividades
        | suas responsabilidades | suas principais responsabilidades | suas principais responsabilidades incluem
        | o que você fará | o que você vai fazer | o que você irá fazer | funções | tarefas
        | descrição das atividades | missão | seus desafios | principais funções | responsabilidades da vaga
        | sobre as atividades | atividades a serem desenvolvidas | náplň práce | náplň | pracovní náplň
        | co budeš dělat | co budete dělat | co tě čeká | co vás čeká | co tě u nás čeká
        | co vás u nás čeká | úkoly | tvoje práce | vaše práce | popis práce | co bude vaší náplní
        | na čem budeš pracovat | na čem budete pracovat | za co budeš zodpovídat | tvoje náplň práce
        | co bude tvou náplní | tvým úkolem bude | s čím nám pomůžeš | čemu se budeš věnovat
        | jaká bude vaše práce | čím se budete zabývat | taken | jouw taken | werkzaamheden | wat ga je doen
        | wat je gaat doen | functieomschrijving | verantwoordelijkheden | mansioni | attività
        | responsabilità | cosa farai | di cosa ti occuperai | obowiązki | zakres obowiązków | zadania
        | arbetsuppgifter | arbejdsopgaver | dine opgaver | 業務内容 | 仕事内容 | 職務内容 | 具体的には
        | 主な業務 | 職務概要 | 担当業務 | 仕事の内容 | 募集要項 | 業務概要
    """,
}
