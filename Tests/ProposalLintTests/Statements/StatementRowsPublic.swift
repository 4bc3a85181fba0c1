extension StatementRows {
  static let pledges = """
    eq- | Labor will invest $20 million to build a cancer centre in Townsville.
    e-- | We will establish a national integrity commission.
    e-- | The next government will abolish the congestion charge.
    e-- | We will introduce legislation to make wage theft a crime.
    e-- | The party will ban political donations from property developers.
    e-t | We will hold a referendum on the constitution within our first term.
    eqt | We will create 250,000 new apprenticeships over the next five years.
    e-- | We will appoint a Minister for Ageing.
    eq- | A Liberal government will deliver 1,000 extra police officers.
    e-- | We will reinstate the Office of the Chief Scientist.
    e-- | The Coalition will build the Inland Rail between Melbourne and Brisbane.
    eqt | We will halve the number of people sleeping rough by 2030.
    e-- | We will legislate a right to disconnect.
    eqt | Pensioners will receive a further $15 a fortnight.
    eq- | We will raise the tax-free threshold to $20,000.
    e-- | Commission an independent inquiry into the floods.
    e-- | We will withdraw from the Murray agreement.
    e-- | We will not sell the Snowy Hydro scheme.
    eqt | A cap of 2.5 per cent will apply to rate rises from 1 July 2025.
    eq- | Three new schools will be opened in the western suburbs.
    e-- | We will make the first year of kindergarten free.
    e-- | Voters will be asked to approve the change at a plebiscite.
    v-- | We will ⟦support⟧ our farmers.
    v-- | We will build a ⟦stronger⟧ economy.
    v-- | The Government will ⟦work with⟧ the states to improve hospital services.
    v-- | Our plan will create jobs and ⟦opportunity⟧.
    v-- | We will restore ⟦trust⟧ in public institutions.
    v-- | We will give parents ⟦more⟧ choice.
    v-- | We will make child care ⟦more affordable⟧.
    v-- | We will ⟦cut⟧ red tape for small business.
    v-- | We ⟦believe⟧ that every child deserves a fair start.
    v-- | We will protect the ⟦environment⟧ for future generations.
    v-- | Labor will always ⟦stand up for⟧ working people.
    v-- | We will ⟦ensure⟧ that older Australians are treated with dignity.
    v-- | We will continue to ⟦encourage⟧ investment in the regions.
    v-- | Crime will ⟦fall⟧ and our streets will be safer.
    v-- | We will take ⟦decisive⟧ action on housing.
    v-- | We will ⟦reform⟧ many of the outdated regulations.
    v-- | A ⟦fairer⟧ deal for renters.
    v-- | Our policies will ⟦help⟧ families get ahead.
    v-- | We will ⟦improve⟧ access to mental health services in rural areas.
    v-- | We will ⟦promote⟧ tolerance and respect.
    v-- | We will ⟦strengthen⟧ the powers of the regulator.
    v-- | We will develop ⟦new initiatives⟧ to engage young people.
    v-- | We will ⟦put⟧ patients first.
    v-- | ⟦Tackling⟧ the cost of living is our priority.
    v-- | Labor is ⟦committed to⟧ a strong and independent public broadcaster.
    v-- | We will not ⟦turn our back⟧ on regional Australia.
    """

  static let health = """
    eqt | walk for 30 minutes every day after dinner (confidence 8/10)
    eqt | drink 8 glasses of water a day
    e-t | take metformin every morning
    eqt | eat fruit twice a day
    eqt | go to the gym three times per week
    e-t | check blood sugar before breakfast daily
    eqt | reduce rice to half a bowl at dinner
    eqt | sleep at least 7 hours every night
    e-t | book an appointment with the dietitian by next Friday
    eqt | do 15 squats each morning (7/10 confidence)
    eqt | jog 2 km on weekends
    e-t | record meals in the app every day
    eq- | lose 3 kg
    e-t | go to bed before 11 pm on weekdays
    eqt | limit coffee to one cup per day
    v-- | eat ⟦healthier⟧
    v-- | eat ⟦more⟧ vegetables
    v-- | ⟦cut down on⟧ sugary drinks
    v-- | ⟦try to⟧ sleep earlier (confidence 6/10)
    v-- | be ⟦more active⟧
    v-- | ⟦exercise⟧ regularly
    v-- | ⟦manage⟧ stress better
    v-- | ⟦reduce⟧ oily food when eating out
    v-- | ⟦lose weight⟧
    v-- | ⟦less⟧ rice and noodles
    v-- | ⟦be mindful⟧ of portion sizes
    v-- | drink ⟦less⟧ alcohol on social occasions
    v-t | ⟦relax⟧ for a while every evening
    v-t | ⟦think about⟧ a new hobby by next week (90% confidence)
    v-- | ⟦avoid⟧ fried food
    v-- | ⟦exercise⟧ with family
    v-- | ⟦learn about⟧ diabetes
    """

  static let reports = """
    eqt | By 2030, reduce premature mortality from non-communicable diseases by one third
    eqt | By 2025, cut food waste per capita by half
    eqt | Halve the number of road deaths by 2030
    eqt | By 2030, eradicate extreme poverty for all people, currently measured as people living on less than $1.25 a day
    v-t | By 2030, substantially ⟦increase⟧ the number of youth who have relevant skills
    v-- | ⟦Promote⟧ inclusive and sustainable industrialization
    v-- | ⟦Enhance⟧ international cooperation on clean energy research
    v-- | ⟦Strengthen⟧ resilience to climate-related hazards in all countries
    v-t | By 2020, ⟦enhance⟧ the use of enabling technology
    v-- | ⟦Encourage⟧ companies to adopt sustainable practices
    v-t | By 2030, ⟦improve⟧ water quality by reducing pollution
    v-- | ⟦Ensure⟧ responsive, inclusive and participatory decision-making
    v-- | ⟦Support⟧ least developed countries in building sustainable buildings
    v-- | Take urgent ⟦action⟧ to combat desertification
    eqt | Source 100% of our electricity from renewable sources by 2028
    eqt | Reduce scope 1 and 2 emissions by 46% by 2030 against a 2019 baseline
    eqt | We aim to reach net zero by 2040
    e-t | All suppliers will be required to sign our code of conduct by 2026
    eq- | Women will hold 40 percent of senior management positions
    e-- | We will publish a transition plan approved by the board
    eqt | Plant one million trees by the end of 2027
    e-- | We have joined the Science Based Targets initiative.
    e-- | Stop sending waste from our plants to landfill.
    v-- | We ⟦strive⟧ to be a responsible corporate citizen.
    v-- | We are ⟦committed to reducing⟧ our environmental footprint.
    v-- | We will continue to invest in our people and ⟦communities⟧.
    v-- | We ⟦aspire⟧ to create an inclusive workplace.
    v-- | Our employees are our greatest ⟦asset⟧.
    v-- | We ⟦engage⟧ with suppliers to raise standards across the value chain.
    v-- | We will minimise waste ⟦wherever possible⟧.
    v-- | We ⟦seek to⟧ make a positive difference in the communities where we operate.
    v-- | ⟦Reducing⟧ plastic in our packaging is a priority.
    v-t | We will ⟦make progress⟧ on our 2030 ambitions.
    v-- | We ⟦work closely⟧ with local partners to protect biodiversity.
    """
}
