"""What headings above all that surrounds the work are called. Data only."""

from bot.posting.section import Section

HEADINGS_AROUND: dict[Section, str] = {
    Section.BENEFITS: """
        what comes with it | what they offer | what they give | what comes with the job | what you get
        | what we do for you | what is in it for you | in return | rewards | the rewards | reward | the package
        | package | your package | the offer | we give you | what you will find here | was es dafür gibt
        | das gibt es dafür | das können sie von uns haben | das finden sie bei uns | das findest du bei uns
        | das bekommst du | das bekommen sie | te damos | lo que te damos | qué te damos | nous vous offrons
        | ce que vous trouverez | benefits | our benefits | benefit | perks | perks and benefits
        | benefits and perks | perks & benefits | what we offer | we offer | offers you | offer you
        | has to offer | what you will get | what is in it | whats in it for you | why join us | why you will
        | why work for | why work | what you can expect | what to expect | why join | why you will love
        | why you will love working here | why you should join | compensation | compensation and benefits | pay
        | pay range | salary | salary range | base salary | remuneration | total rewards | your benefits
        | employee benefits | company benefits | what we provide | we provide | what we can offer | we can offer
        | benefits include | benefits offered | the benefits | what we give | perks include | pay transparency
        | rates | additional perks | wellness | time off | paid time off | health | our offer
        | in return we offer | what you can expect from us | what to expect from us | why work with us
        | why work for us | why us | compensation range | hourly rate | pay rate | salary and benefits
        | salary information | annual salary | work life balance | what you will get from us
        | what is in it for me | what is on offer | on offer | reasons to join | why should you join
        | how we support you | how we will support | life at | perks at | benefits at | support your
        | investment | insurance | wir bieten | wir bieten ihnen | wir bieten dir | das bieten wir
        | das bieten wir ihnen | das bieten wir dir | unser angebot | unsere benefits | benefits für dich
        | deine vorteile | ihre vorteile | was wir bieten | was wir ihnen bieten | was wir dir bieten
        | darauf kannst du dich freuen | darauf können sie sich freuen | vorteile | leistungen | deine benefits
        | vergütung | gehalt | wir freuen uns | ihre benefits | unsere leistungen | das kannst du erwarten
        | das dürfen sie erwarten | avantages | vos avantages | nous offrons | nous vous proposons
        | ce que nous offrons | rémunération | salaire | les avantages | pourquoi nous rejoindre
        | ce que nous vous proposons | nous proposons | les plus du poste | beneficios | ofrecemos
        | te ofrecemos | se ofrece | qué ofrecemos | que ofrecemos | qué te ofrecemos | que te ofrecemos
        | lo que ofrecemos | salario | sueldo | remuneración | condiciones | ventajas | nuestros beneficios
        | oferta | condiciones laborales | benefícios | oferecemos | o que oferecemos | remuneração
        | nossos benefícios | vantagens | informações | benefícios oferecidos | por que trabalhar conosco
        | nabízíme | co ti nabídneme | nabídneme | co ti nabízí | co nabízíme | benefity
        | co ti nabízíme | co vám nabízíme | co získáš | co získáte | na co se můžeš těšit
        | na co se můžete těšit | mzda | výhody | zaměstnanecké výhody | co za to | odměna | co dostaneš
        | proč k nám | wij bieden | wat bieden wij | wat wij bieden | arbeidsvoorwaarden | offriamo
        | cosa offriamo | oferujemy | vi tilbyder | vi erbjuder | 福利厚生 | 待遇 | 給与 | 待遇・福利厚生
        | 休日・休暇 | 休日 | 諸手当 | 賞与 | 昇給 | 勤務時間 | 休暇 | 手当
    """,
    Section.LEGAL: """
        equal opportunity | equal employment opportunity | equal opportunity employer | eeo | eeo statement
        | diversity | diversity and inclusion | diversity equity and inclusion | diversity & inclusion
        | our commitment to diversity | inclusion | commitment to diversity
        | commitment to diversity and inclusion | privacy | privacy policy | privacy notice | disclaimer
        | notice | legal | accommodations | accommodation | reasonable accommodation
        | voluntary self-identification | self-identification | background check | e-verify | affirmative action
        | data protection | gdpr | statement | recruitment privacy policy | recruitment fraud | scam
        | applicant privacy | note to recruiters | agencies | pay transparency notice | accessibility
        | drug free workplace | export control | covid | vaccination | chancengleichheit | datenschutz
        | datenschutzhinweis | vielfalt | hinweis | mentions légales | égalité des chances | handicap
        | diversité | diversidad | igualdad de oportunidades | protección de datos | aviso legal | diversidade
        | igualdade | ochrana osobních údajů | zpracování osobních údajů | voluntary self identification
        | candidate privacy
    """,
    Section.APPLY: """
        how to apply | how do i apply | how can i apply | employer questions | what you need to do
        | here is what you need to do | how to get in touch | to apply | apply | apply now | application
        | application process | application instructions | application procedure | next steps | hiring process
        | interview process | our hiring process | our interview process | the process | recruitment process
        | selection process | additional information | additional details | other information | other details
        | job details | position details | job information | contact | contact us | contact information
        | questions | supplemental questions | supplemental questionnaire | application questions
        | screening questions | agency-wide questions | questionnaire | location | work location | job type
        | employment type | schedule | work schedule | hours | working hours | start date | deadline
        | closing date | job number | requisition | department | reports to | reporting to
        | reporting relationship | travel | work environment | working conditions | working environment
        | work conditions | environment | shift | supervisory responsibilities | basic information
        | instructions | required documents | how you will be evaluated | how we will evaluate you
        | how you are evaluated | evaluation | basis of rating | what to expect next | how we hire
        | how to submit | required materials | before you apply | what to know before you apply | similar jobs
        | related jobs | more jobs | share this job | submit | apply for this job | what happens next
        | job summary details | pay grade | flsa | duration | supplemental information | tags | referrals
        | posting dates | important | please note | note | who may apply | equipment | at a glance | quick facts
        | fast facts | bewerbung | jetzt bewerben | so bewerben sie sich | kontakt | ihre bewerbung
        | deine bewerbung | ansprechpartner | arbeitsort | arbeitszeit | einsatzort | beginn | eintrittsdatum
        | weitere informationen | interessiert | interesse | haben wir ihr interesse geweckt | fragen | auskunft
        | bewerbungsunterlagen | pour postuler | postuler | candidature | comment postuler | lieu | horaires
        | type de contrat | contrat | durée | informations complémentaires | lieu de travail
        | processus de recrutement | date de début | cómo postular | postular | postulación
        | lugar de trabajo | ubicación | horario | horarios | contacto | modalidad | información adicional
        | detalles | zona | jornada | proceso de selección | consejos | como se candidatar | inscrição
        | local de trabalho | local | horário | horário de trabalho | contato | processo seletivo
        | carga horária | jak se přihlásit | kontakty | místo výkonu práce | místo práce | jak na to
        | jak probíhá | výběrové řízení | pracoviště | nástup | informace o pozici | solliciteren
        | hoe solliciteer je | candidati | come candidarsi | 応募方法 | 選考プロセス | 勤務地 | 雇用形態
        | 募集背景 | 採用担当 | 問い合わせ | 選考フロー | 連絡先 | アクセス
    """,
    Section.SUMMARY: """
        about the role | about the job | about the position | about this role | about this job
        | about this position | about this opportunity | about the opportunity | role summary | job summary
        | position summary | summary | overview | job overview | role overview | position overview
        | job description | position description | role description | description | the role | the position
        | role | position | purpose | purpose of job | purpose of the job | purpose of the post
        | purpose of this post | purpose of the role | purpose of position | job purpose | position purpose
        | position description/purpose | basic purpose | primary purpose | general summary | general description
        | primary function | basic function | the opportunity for you | about the internship | duty statement
        | job profile | full job description | role purpose | who we want | general purpose
        | general statement of duties | intro | introduction | an overview of this role | role profile
        | your new role | summary of position | the vacancy | position overview and purpose | die rolle
        | die position | die stelle | über die rolle | über die stelle | zur stelle | ihre position
        | einleitung | descriptif du poste | à propos du poste | présentation du poste | résumé du poste
        | votre poste | descripción del puesto | descripción | el puesto | la posición | sobre el puesto
        | acerca del puesto | descripción del empleo | sobre la posición | descripción de la oferta
        | descrição da vaga | sobre a vaga | descrição | a vaga | sobre o cargo | vaga | o pozici | popis pozice
        | pozice | o práci | popis pracovní pozice | resumen del puesto | over de functie | de functie
        | il ruolo | descrizione | posizione | opis stanowiska | 募集職種 | 職種 | ポジション
    """,
    Section.ABOUT: """
        about us | about | the way we work | not for you if | who this is not for | this role is not for you
        | about the company | about our company | about the team | about our team | the team | our team
        | your team | who we are | who are we | what we do | our mission | our vision | our values | our story
        | our company | our culture | culture | company description | company overview | company profile
        | company | the company | about our culture | our history | about the organization
        | about the organisation | about the department | about the agency | our products | our product
        | our tech | our approach | how we work | what we believe | why we exist | values | mission | vision
        | background on | meet the team | our clients | our customers | our purpose | our principles
        | core values | our commitment | about the client | our client | the client | the business
        | life on the team | working at | the organization | the organisation | our people | the department
        | agency overview | this job is open to | community | at our company | our community | why this matters
        | the problem | living in | living here | about the area | the area | über uns | wer wir sind
        | das sind wir | unternehmen | unser unternehmen | das unternehmen | das team | unser team
        | unternehmensbeschreibung | wir über uns | firmenprofil | arbeitgeber | à propos | à propos de nous
        | qui sommes-nous | qui sommes nous | notre entreprise | l'entreprise | notre client | l'équipe
        | présentation de l'entreprise | notre histoire | entreprise | sobre nosotros | quiénes somos
        | quienes somos | nuestra empresa | la empresa | acerca de nosotros | nuestro cliente | el equipo
        | empresa | sobre nós | quem somos | sobre a empresa | nossa empresa | a empresa | quem nós somos
        | nosso time | o nás | kdo jsme | o společnosti | o firmě | společnost | kdo jsme my | náš tým
        | představení společnosti | co děláme | over ons | wie wij zijn | wie zijn wij | chi siamo | o nas
        | om oss | om os | 会社概要 | 当社について | 企業情報 | 会社について | 事業内容 | 代表メッセージ
        | 私たちについて | チーム
    """,
}
