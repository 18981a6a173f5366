"""Words by which a statement shows that it is about what surrounds the work. Data only; marks as in `cue_words`."""

from bot.posting.section import Section

CUES_AROUND: dict[Section, tuple[tuple[float, str], ...]] = {
    Section.BENEFITS: (
        (
            6.0,
            """
            commensurate with | ^salary | private health | health cover | pension scheme | clear path to
            | days' leave | days of leave | days off | days of holiday | weeks off | free parking | cycle scheme
            | is paid$ | are paid$ | is refunded$ | are on us | on full pay | at full pay | a year with
            | share of the profits | we pay for | ^we pay | tips are shared | you eat with
            | rémunération statutaire | tage frei | contrato indefinido | tempo indeterminato
            | unbefristete stelle | unbefristeter vertrag | jobticket | ^compensation is | ^compensation will
            | ^hourly rate | ^remuneration | ^gehalt | ^salaire | ^salario
        """,
        ),
        (
            4.0,
            """
            we offer | health insurance | dental | 401k | 401(k | pension plan | paid time off | parental leave
            | paid holidays | life insurance | stock options | equity package | bonus scheme | annual leave
            | sick leave | health plan | medical plan | vacation days | days of vacation | paid vacation
            | health care coverage | pto | 403 | stipend | reimbursement | retirement plan | retirement savings
            | employer match | company match | wellness | gym membership | salary range | base salary | base pay
            | pay range | compensation range | total compensation | starting salary | salary is | per hour
            | per annum | competitive salary | competitive pay | competitive compensation | benefits package
            | our benefits | employee discount | flexible working | work from home stipend | team lunches
            | catered | snacks | free uniform | tuition | disability insurance | commuter | health savings
            | flexible spending | company car | you will gain | you will benefit | you will have the opportunity
            | you will receive | you will get | stock purchase | company stock | rsu | equity | commission rates
            | compensation will | remuneration | budget for | learning budget | your salary | earn | bonuses
            | mutuelle | ifm | tickets restaurant | participation | prime | rtt | cse | wir bieten | urlaubstage
            | urlaub | betriebliche altersvorsorge | vergütung | attraktive | weiterbildung* | weihnachtsgeld
            | kantine | arbeitsklima | jobticket | homeoffice | kostenlose | flache hierarchien | tvöd
            | arbeitsbedingungen | sozialleistungen | arbeitsatmosphäre | du-kultur | entlohnung | verpflegung
            | sueldo | salario | obra social | prepaga | ofrecemos | día de cumpleaños | estabilidad laboral
            | comedor | bonos | posibilidad de crecimiento | vacaciones | capacitación | capacitaciones
            | remuneración | seguro médico | ambiente de trabajo | utilidades | cts | gratificaciones | eps
            | línea de carrera | movilidad | vale transporte | vale alimentação | vale refeição
            | plano de saúde | plano odontológico | seguro de vida | cesta básica | salário | remuneração
            | vr | vt | gympass | bolsa auxílio | auxílio | excellent opportunities for
            | excellent opportunities to | prêmio | benefícios | comissão | stravenky | multisport* | dovolen*
            | benefit* | home office | příspěvek | penzijní | sick days | nabízíme | občerstvení | mzda
            | odměn* | kč | pružná pracovní doba | firemní | teambuilding* | vakantiedagen | pensioen
            | ferie | buoni pasto | 賞与 | 昇給 | 社会保険 | 休暇 | 手当 | 月給 | 年収 | 休日
        """,
        ),
        (
            2.0,
            """
            benefits | insurance | bonus | salary | compensation | vacation | flexible hours | perks | discount
            | holidays | opportunity to grow | growth opportunities | career growth | opportunities for
            | great team | free | unlimited | match | wage | paid | usd | per year | annually | flexible
            | training program | programs to support | enjoy | $ | € | £ | eur | flexible arbeitszeiten
            | moderne* | gute anbindung | familiär* | salaire | rémunération | avantages
        """,
        ),
    ),
    Section.LEGAL: (
        (
            5.0,
            """
            traditional owners | traditional custodians | elders past | pays respect | pay our respects
            | sponsor visas | visa sponsorship | sponsor visa | unable to sponsor | disability confident
            | armed forces covenant | on merit | under-represented | underrepresented
            | particularly welcome applications | welcome applications from | people from every background
            | from all backgrounds | of all backgrounds | selective service | must be a u.s. citizen
            | citizen or national | need a visa | points-based | basic disclosure | enhanced check
            | enhanced disclosure | disclosure and barring | committed to safeguarding
            | safeguarding and promoting | safeguarding policy | keeping young people safe
            | does not use recruiters | no recruiters | no agencies | employment agency | employment business
            | hold your details | holding your details | bei gleicher eignung | equal opportunity | sponsorship
            | employment visa | welcomes all | workplace diversity | equal employment | without regard to
            | affirmative action | sexual orientation | gender identity | national origin | protected veteran
            | regardless of | discriminate | discrimination | reasonable accommodation
            | reasonable accommodations | disability status | protected class | protected by law
            | privacy policy | privacy notice | personal data | personal information | background check
            | background checks | background screening | e-verify | fair chance | criminal histories | arrest
            | never ask | scam | fraud | fraudulent | unsolicited | recruitment agencies | data protection
            | gdpr | veteran | export control | confidentiality of | privacy and confidentiality
            | voluntary self | all qualified applicants | equal opportunities | diverse workforce
            | inclusive workplace | celebrate diversity | protected status | position is subject to
            | probationary period | collective bargaining | bargaining unit | diverse team
            | protected characteristic | ethnicity | race religion | race color | race colour | race sex
            | race gender | race age | race ethnic | race national | race creed | race or | race and | of race
            | to race | age discrimination | accommodation | hereby acknowledge | unabhängig von geschlecht
            | schwerbehind* | datenschutz* | personenbezogen* | geschlechtsneutral | diskriminier*
            | à compétences égales | handicap | données personnelles | igualdad de oportunidades
            | datos personales | inclusiva | #diversidad | discriminación | ley | igualdade de oportunidades
            | dados pessoais | osobních údajů | osobní údaje | cookies
        """,
        ),
        (
            2.0,
            """
            applicants | applicable law | policy | diversity | inclusion | inclusive | terms | consent
            | employer | privacy
        """,
        ),
    ),
    Section.APPLY: (
        (
            6.0,
            """
            interviews are planned | interviews will be held | interviews will take | interview date
            | interviews take place | cvs are not accepted | cvs not accepted | complete the form
            | letters of application | application consists | applications consist | should reach
            | ^drop in with | ^call in | ^write to the | ^tell us | ^send us | ^ring | ^email us
            | have not heard | not heard from us | assume that you have | we can only answer | trial day
            | ^if you are interested | sont à adresser | à adresser à | avant le | pour tout renseignement
            | si te interesa | escríbenos | inviare il curriculum | inviare candidatura | reichen sie
            | unterlagen bis | ruf einfach | ruf uns | lebenslauf genügt | auskunft gibt | auskünfte erteilt
            | does not have an education | apply by | unsubscribe | will be evaluated | will be rated
            | be referred to | category rating | selecting official | describing your experience | exact dates
            | dates of employment | failure to provide | disqualification | ineligible
            | qualifications are based on | determinations cannot | performance appraisal | sf-50
            | credited towards | application package | your resume must | resume must | resumes must
            | hours worked per week | number of hours per week | assessment questionnaire | reliably commute
            | will be open for | will remain open | open until filled | until filled | applications accepted on
            | job will close | posting will close | this announcement will | have the option to be
            | ^application process | applications close | number of vacancies | ^apply at
            | if you have questions | have any questions | any questions | conditions of your application
            | in your application | with your application | listed under each | will not submit
            | starting and ending dates
        """,
        ),
        (
            4.0,
            """
            apply now | sign up | stay in touch | let you know | find out how | job alerts | do not apply
            | when applying | do not call | applicants must provide the | applicants must submit
            | candidates must submit | must be submitted | must be received by | will be considered complete
            | reach me | reach out | reach us | let us chat | of interest | heard from us | been shortlisted
            | shortlisted | ^please | remote work | onsite | work from an office | remote first
            | authorized to work from | if you are applying | to apply | please apply | click | send your
            | submit your | cover letter | your resume | your cv | application form | apply online | apply via
            | application deadline | closing date | will be contacted | no phone calls | only shortlisted
            | shortlisted candidates | please send | please include | please submit | applications will
            | apply for this | submit a | submit an | references | interview process | please contact
            | for more information | please visit | sign in | log in | create job alert | similar jobs
            | save job | report this job | get notified | job alert | share this | date posted | posted
            | job number | job id | requisition | req id | location$ | employment type | seniority level
            | job function | industries | supported browser | we will review | you will be evaluated
            | your application | selecting official | hiring manager will | next step in | our process
            | back to jobs | referrals increase | see who | view all | read more | learn more | follow us
            | visit our website | check out | bewerben sie sich | bewirb dich | ihre bewerbung | deine bewerbung
            | bewerbung* | lebenslauf | ansprechpartner* | fragen | kontakt | auskunft | auskünfte | telefon
            | e-mail | freuen uns auf | wir freuen uns | candidature | postulez | envoyez | cv
            | votre candidature | postúlate | postulate | postular | enviar cv | envíanos | postulación
            | postulantes | esperamos tu | candidate-se | envie seu | enviar currículo | interessados
            | currículo | životopis* | ozvi se | pošli | kontaktujte | přihlas | uložené nabídky | reagovat
            | solliciteer | candidati | aplikuj | 応募 | 連絡 | お問い合わせ | 面接
        """,
        ),
        (
            2.0,
            """
            apply | application | applicants | interview | deadline | contact | website | email | résumé
            | resume | hours | full-time | part-time | location | schedule | shift | posting | reports to
            | schedule: | http* | www* | selected | arbeitsbeginn | per sofort | lieu | horaires | horario
            | zona | turnos | contrato | horário | lugar
        """,
        ),
    ),
    Section.ABOUT: (
        (
            3.0,
            """
            we are a team of | are a team of | in unserem | people live here | located in the heart | nel cuore
            | rated good | rated outstanding | of our students | of our family | of our people | our regulars
            | voit sa population | compte * habitants | ^we are a | is not for you | may not be for you
            | this is not a | be immersed in | office is charged | agency is charged | department is charged
            | right place | you belong here | consider joining | if you want to | if you are looking for
            | learn more about | not your normal | ^we are an | ^we are the | our mission is | our mission
            | was founded | founded in | founded by | is a leading | is the leading | leading provider
            | world's leading | we believe | our company | our team is | our values | our culture
            | headquartered | customers around the world | is one of the | is a global | market leader
            | our customers | since 19* | since 20* | years of history | we are building | we build | we help
            | our products | our platform | our clients | we work with | we are growing | backed by | series a
            | series b | venture capital | we have raised | our vision | is committed to | we are committed
            | we are proud | we strive | our people | who we are | join us | join our | we are on a mission
            | our story | employees worldwide | is a trusted | we are passionate | we are transforming
            | is transforming | specializes in | specialises in | pioneered | our goal is | our office
            | our offices | world leader | largest | fastest growing | fastest-growing | award-winning
            | trusted by | companies like | come join | wir sind | unser team | unsere mission
            | unser unternehmen | unsere kunden | gegründet | mitarbeitende* | marktführ* | mit sitz in
            | tochtergesellschaft | weltweit | seit über | nous sommes | notre entreprise | notre client
            | notre mission | spécialisée | spécialisé dans | fondée en | leader | collaborateurs
            | le groupe | agence | somos | nuestra empresa | nuestra misión | líder | empresa dedicada
            | compañía | fundada | años de experiencia que | buscamos personas | nos dedicamos
            | empresa multinacional | unite | sumate | somos uma | nossa empresa | nossa missão | junte-se
            | empresa parceira | está no mercado | faça parte | promovemos | valorizamos a | proporcionando
            | se você está | você terá a oportunidade | jsme | naše společnost | patříme | vyvíjíme
            | náš tým | český | působíme | wij zijn | ons team | siamo | azienda | jesteśmy | 当社 | 弊社
            | 私たち | 創業 | グループ
        """,
        ),
        (
            1.0,
            """
            we | our | us | company | founded | mission | worldwide | industry | culture | team of | world-class
            | innovation | customers | community | wir | unser* | uns | nous | notre | nos | nuestro* | nuestra*
            | nosso* | nossa* | naše | náš | my
        """,
        ),
    ),
}
