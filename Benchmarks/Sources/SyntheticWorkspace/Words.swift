/// The words that names are made of.
///
/// None of them is a number, a date or a truth value in any version of YAML.
enum Words {
  /// First names, each as it is written in an address and as it is shown.
  static let firstNames: [(plain: String, shown: String)] = shown(
    """
    ada agnes alba alice amira anna anton aria astrid axel bela bianca boris bruno carla carmen
    cecilia chiara clara claus daan dalia daria david diana dina eda edgar elena elif elsa emil
    emma enzo erik esther eva fadi farah felix fiona frank frida gabriel gaia gemma georg gina
    greta gustav hana hanna hector helga hugo ida igor ilse ines irene iris isak ivan jana jannik
    jasmin jean joana jonas jordi jules julia kaja karim karl katja kenji klara lars laura lea
    leila leon lidia lina linus livia louis luca lucia luisa magnus maja malik manuel mara marco
    maria marta matteo maya mehdi mila milan mina miro nadia naomi nela nico nils nora olaf olga
    oscar otto paula pavel petra pia rafael ravi rita robin rosa samir sara selma silvia simon
    sofia stefan sven tara teresa theo thilo tilda tomas ulla uma vera victor vito wanda willem
    xenia yara yusuf zara zoe
    """
  )

  /// Last names.
  static let lastNames: [(plain: String, shown: String)] =
    shown(
      """
      abbott adler aguilar ahmed albers almeida andersen arnaud bach baker balint barros bauer beck
      berg bernard bianchi blanco bloch boer bosch braun brown bruun cabral campos carlsen castro
      chen claes clark conti costa cruz dahl delgado dias dietrich dubois dupont duran ebert egger
      eklund engel esposito evans faber farkas fischer fonseca forster fournier franke fuchs garcia
      gerber gomes graf greco gruber haas hahn hansen hartmann heinz herrera hoffmann holm horvath
      hughes huber ibarra iversen jacobs jansen jensen johansson jones kaiser kaur keller khan klein
      koch kovacs kraus kumar lang larsen lehmann leroy lindberg lopez lorenz ludwig maier marino
      martin mendez meyer mishra molina moreau morgan moser murphy nagy neumann nielsen novak nunes
      olsen ortega otten pavlov pereira petit pinto popov price ramos reyes ricci richter rios roche
      rossi roth ruiz sanchez santos sato schmidt schulz silva singh sommer sousa stein suzuki
      tanaka thomas torres turner urban vargas vidal vogel wagner walker weber weiss wolf wright
      yilmaz young zeman ziegler
      """
    )
    + [
      ("mueller", "Müller"), ("schroeder", "Schröder"), ("lefevre", "Lefèvre"),
      ("nunez", "Núñez"), ("soerensen", "Sørensen"), ("kowalska", "Kowalska-Wójcik"),
    ]

  /// The first words of names of organizations.
  static let organizationAdjectives = split(
    """
    alpine amber arctic atlas aurora baltic beacon blue bright cedar central cobalt coastal copper
    crescent crystal delta eastern ember falcon fjord golden granite harbor highland horizon indigo
    island juniper lakeside lunar maple marble meridian nordic northern olive opal orchid pacific
    pearl pioneer polar prairie quartz rapid ridge river royal sable sapphire silver solar southern
    spruce sterling summit tidal timber united upland valley velvet vertex vivid western willow
    """
  )

  /// The second words of names of organizations.
  static let organizationNouns = split(
    """
    airlines analytics bank biotech brewery broadcasting ceramics chemicals construction dairy
    design education electric energy engineering farms fashion finance foods freight games glass
    health hotels insurance labs logistics machines marine media medical metals mining mobility
    motors networks optics packaging paper pharma plastics power press printing properties rail
    research retail robotics shipping software steel studios systems telecom textiles tools trading
    transport travel utilities water works
    """
  )

  /// Parts of a company.
  static let departments = split(
    """
    finance marketing sales research production purchasing legal logistics support engineering
    quality security operations personnel training planning
    """
  )

  /// What tenants are for.
  static let applications = split(
    """
    billing catalog checkout crm datalake delivery docs erp fleet forecast gateway identity
    inventory ledger maps messaging mobile monitoring orders payroll portal pricing reporting
    scheduling search shop telemetry tickets vault warehouse web wiki
    """
  )

  /// Stages of a tenant: what is behind the name, the label `env`, the label `tier`.
  static let stages = [
    ("prod", "production", "live"), ("staging", "preproduction", "trial"),
    ("test", "test", "trial"), ("dev", "development", "trial"), ("dr", "recovery", "live"),
  ]

  /// What teams do.
  static let duties = ["developers", "operators", "oncall", "support", "owners", "testers"]

  /// Why access is given.
  static let reasons = [
    "Day-to-day operation", "On-call rota", "Migration to the new cluster", "Incident follow-up",
    "Handover between teams", "Release of the quarter", "Yearly audit", "Replaces a colleague",
    "Cost report", "Vendor support case",
  ]

  private static func split(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func shown(_ words: String) -> [(plain: String, shown: String)] {
    split(words).map { ($0, $0.prefix(1).uppercased() + $0.dropFirst()) }
  }
}
