/**
 * The names of the classes of those modules of the Data Privacy Vocabulary 2.3 that entries of a policy may refer to.
 *
 * Source: https://w3id.org/dpv/2.3 (github.com/w3c/dpv at f01a55c3c0983e35cdfdf80593ece3353faba7b8, 2026-02-28). This
 * file includes material copied from or derived from "Data Privacy Vocabulary (DPV) 2.3", https://w3id.org/dpv/2.3.
 * Copyright © 2026 World Wide Web Consortium. https://www.w3.org/copyright/software-license-2023/
 */
export const moduleClasses = {
  pd: `
    Accent AccountIdentifier Acquaintance Age AgeExact AgeRange ApartmentOwned Association Attitude Authenticating
    AuthenticationHistory BankAccount Behavioural Biometric BirthCountry BirthDate BirthPlace BloodType
    BrowserFingerprint BrowserHistory BrowsingBehaviour BrowsingReferral CallLog CarOwned Character Citizenship City
    Communication CommunicationsMetadata Connection Contact Country Credit CreditCapacity CreditCardNumber
    CreditRecord CreditScore CreditStanding CreditWorthiness Criminal CriminalCharge CriminalConviction
    CriminalOffence CriminalPardon CurrentEmployment CurrentLocation DNACode Demeanour Demographic DeviceApplications
    DeviceBased DeviceOperatingSystem DeviceSoftware Dialect DigitalFingerprint Disability DisciplinaryAction Dislike
    Divorce Domicile DrugTestResult Education EducationExperience EducationQualification EducationTraining
    EmailAddress EmailAddressPersonal EmailAddressWork EmailContent Emotion EmploymentHistory EthnicOrigin Ethnicity
    External FacialExpression FacialPrint Family FamilyHealthHistory FamilyStructure Favourite FavouriteColour
    FavouriteFood FavouriteMusic Fetish Financial FinancialAccount FinancialAccountNumber FinancialStatus Fingerprint
    Friend GPSCoordinate Gender GeneralReputation Genetic Geographic GroupMembership GroupProfile HairColour Health
    HealthHistory HealthRecord Height Historical HomeLocation HouseNumber HouseOwned Household IPAddress Identifier
    Identifying Income IncomeBracket IndividualHealthHistory IndividualProfile Insurance Intention Interaction
    Interest Internal Job KnowledgeBelief Language LifeHistory Like LinkClicked LoanRecord Locality Location
    MACAddress MaritalStatus Marriage MedicalHealth MentalHealth Mood Name Nationality OfficialID Offspring Opinion
    Ownership PINCode Parent Passport Password PastEmployment PaymentCard PaymentCardExpiry PaymentCardNumber
    PerformanceAtWork PersonalDocuments PersonalPossession Personality PhilosophicalBelief PhysicalAddress
    PhysicalCharacteristic PhysicalHealth PhysicalTrait Picture Piercing PoliticalAffiliation PoliticalOpinion
    PostalCode Preference Prescription PrivacyPreference Proclivity Professional ProfessionalCertification
    ProfessionalEvaluation ProfessionalExperience ProfessionalInterview ProfessionalTraining Profile PublicLife
    PubliclyAvailableSocialMedia Purchase PurchasesAndSpendingHabit Race Reference Region Relationship Reliability
    Religion ReligiousBelief Residency Retina RoomNumber Salary Sale School SecretText ServiceConsumptionBehaviour
    Sexual SexualHistory SexualPreference Sibling SkinTone Social SocialBehaviour SocialMedia SocialMediaCommunication
    SocialNetwork SocialStatus Street TVViewingBehaviour Tattoo Tax TechnicalKnowledge TelephoneNumber Thought
    Tracking TradeUnionMembership Transaction Transactional TravelHistory UID UserAgent Username VehicalLicenseNumber
    VehicalLicenseRegistration Vehicle VehicleLicense VehicleUsage VoiceCommunicationRecording VoiceMail Vulnerability
    Weight WorkEnvironment WorkExperience WorkHistory WorkLocation
  `,
  "eu-gdpr": `
    A13 A13-Denied A13-Eroded A13-ExercisePrevented A13-Impact A13-Limited A13-Obstructed A13-Unfulfilled A13-Violated
    A14 A14-Impact A15 A15-Impact A16 A16-Impact A17 A17-Impact A18 A18-Impact A19 A19-Impact A20 A20-Impact A21
    A21-Impact A22 A22-3-a A22-3-b A22-3-c A22-Impact A45-3 A46-2-a A46-2-b A46-2-c A46-2-d A46-2-e A46-2-f A46-3-a
    A46-3-b A49-1-a A49-1-b A49-1-c A49-1-d A49-1-e A49-1-f A49-1-g A49-2 A6-1-a A6-1-a-explicit-consent
    A6-1-a-non-explicit-consent A6-1-b A6-1-b-contract-performance A6-1-b-enter-into-contract A6-1-c A6-1-d
    A6-1-d-data-subject A6-1-d-natural-person A6-1-e A6-1-e-official-authority A6-1-e-public-interest A6-1-f
    A6-1-f-controller A6-1-f-third-party A7-3 A7-3-Impact A77 A77-Impact A78 A79 A9-2-a A9-2-b A9-2-c A9-2-d A9-2-e
    A9-2-f A9-2-g A9-2-h A9-2-i A9-2-j AccountabilityPrinciple AccuracyPrinciple AdHocContractualClauses
    AdequacyDecision AvailabilityBreach BalancingTest BindingCorporateRules BiometricData BreachNotificationNotNeeded
    CertificationMechanismsForDataTransfers CodesOfConductForDataTransfers ConcernedSupervisoryAuthority
    ConfidentialityBreach Consent Controller ControllerBreachNotice ControllerBreachNotificationNeeded
    CrossBorderDataBreach CrossBorderProcessing DBIAIndicatesHighRisk DBIAIndicatesLowRisk DBIAIndicatesNoRisk
    DBIARiskStatus DPABreachInitialNotice DPABreachNotice DPABreachNotificationNeeded DPABundledBreachNotice
    DPAPhasedBreachNotice DPIAConformant DPIAConformity DPIAIndicatesHighRisk DPIAIndicatesLowRisk DPIAIndicatesNoRisk
    DPIANecessityAssessment DPIANecessityStatus DPIANonConformant DPIANotRequired DPIAOutcome
    DPIAOutcomeDPAConsultation DPIAOutcomeHighResidualRisk DPIAOutcomeRisksAcceptable DPIAOutcomeRisksMitigated
    DPIAOutcomeStatus DPIAProcedure DPIAProcessingRecommendation DPIARecommendsProcessingContinue
    DPIARecommendsProcessingNotContinue DPIARequired DPIARiskStatus DataBreach DataBreachConcludingReport
    DataBreachDetectionReport DataBreachJustification DataBreachNotice DataBreachNoticeRequirement
    DataBreachOngoingReport DataBreachPreliminaryReport DataBreachRegister DataBreachReport DataMinimisationPrinciple
    DataProtectionAuthority DataSubject DataSubjectBreachNotice DataSubjectBreachNotificationNeeded DataTransferTool
    DirectDataCollectionNotice Disproportionate Establishment FairnessPrinciple GDPRComplianceUnknown GDPRCompliant
    GDPRLawfulness GDPRNonCompliant GDPRRightsImpact GeneticData HealthData IndirectDataCollectionNotice
    InformationSocietyService IntegrityBreach IntegrityConfidentialityPrinciple InternationalOrganisation
    JustificationA12Complexity JustificationA12Delay JustificationA12HighVolume JustificationA12IdentityFailure
    JustificationA12IdentityRequired JustificationA12InformationRequired JustificationA12LackOfIntent
    JustificationA12MaliciousIntent JustificationA12ManifestlyExcessive JustificationA12ManifestlyUnfounded
    JustificationA13EntityAlreadyInformed JustificationA14ConfidentialityCompromised
    JustificationA14DisproportionateEffort JustificationA14EntityAlreadyInformed JustificationA14FulfilmentImpossible
    JustificationA14LegallyExempted JustificationA14ObjectivesImpaired JustificationA17Archiving
    JustificationA17ChildData JustificationA17FreedomOfExpression JustificationA17LegalClaims
    JustificationA17LegalErasure JustificationA17LegallyRequired JustificationA17NoLegalBasis
    JustificationA17NonNecessity JustificationA17ObjectA21 JustificationA17OfficialAuthority
    JustificationA17PublicHealth JustificationA17PublicInterest JustificationA17UnlawfulProcessing
    JustificationA33BreachedDataIneffective JustificationA33DisproportionateEffort JustificationA33NotificationDelay
    JustificationA33RiskMitigated JustificationA33RiskUnlikely LawfulnessPrinciple LeadSupervisoryAuthority
    LocalSupervisoryAuthority MainEstablishment NecessityAssessment PersonalData Processing Processor
    ProcessorBreachNotice ProcessorBreachNotificationNeeded Profiling ProportionalityAssessment ProportionalityStatus
    Proportionate Pseudonymisation PurposeCompatibility PurposeCompatibilityAssessment PurposeCompatible
    PurposeIncompatible PurposeLimitationPrinciple Recipient Representative RightsRecipientsNotice SARNotice
    SCCByCommission SCCBySupervisoryAuthority SingleEstablishment StandardContractualClauses
    StorageLimitationPrinciple SuitabilityAssessment SupplementaryMeasure ThirdParty TransparencyPrinciple
  `,
  edu: `
    AccessManagement EducationManagement ResearchDataManagement ResearchIntegrityManagement ResearchManagement
    ResearchUserStudyManagement ServiceProvision StaffManagement StaffPerformanceAssessment
    StudentAcademicPotentialAssessment StudentAdmissionManagement StudentAdmissionScreening StudentAllocation
    StudentAssignmentAssessment StudentAttendanceManagement StudentCheatingAssessment StudentContentDelivery
    StudentCourseAllocation StudentCourseRecommendation StudentEligibilityAssessment StudentEnrolmentManagement
    StudentExamAssessment StudentFeesManagement StudentFinancialBenefitsManagement StudentGuidanceManagement
    StudentIdentityVerification StudentInPersonProctoring StudentInstituteAllocation StudentInstituteRecommendation
    StudentIntegrityManagement StudentIntegrityTraining StudentLearningFeedbackManagement
    StudentLearningNeedsAssessment StudentLearningOutcomeAssessment StudentManagement StudentMisconductInvestigation
    StudentOnlineProctoring StudentPerformanceAssessment StudentPerformanceManagement StudentPerformanceMonitoring
    StudentPersonalisedContentDelivery StudentPlagiarismDetection StudentProctoring StudentProgramAllocation
    StudentProgramRecommendation StudentResourceAccessManagement StudentSocialActivitiesManagement
    StudentSpecialNeedsManagement StudentWellbeingManagement
  `,
  fin: `
    AccountManagement AntiMoneyLaunderingCompliance AntiMoneyLaunderingManagement BudgetPlanningAssistance
    CreditChecking CreditHistoryEvaluation CreditLimitDetermination CreditScoreEvaluation CustomerDueDiligence
    DebtManagement ExpenseManagement FinancialServiceManagement FraudManagement IdentityFraudManagement
    InstabilityRiskAssessment InsuranceClaimDisputeResolution InsuranceClaimEligibilityAssessment
    InsuranceClaimFraudManagement InsuranceClaimPayoutAssessment InsuranceClaimsManagement InsuranceCoverageAssessment
    InsuranceEligibilityAssessment InsuranceFraudManagement InsuranceIdentityFraudManagement InsuranceManagement
    InsurancePersonalisedPricingManagement InsurancePricingManagement InsuranceRiskAssessment InvestmentManagement
    LoanServiceProvision MaintainCreditCheckingDatabase MaintainCreditRatingDatabase PaymentProcessing
    PersonalisedServiceProvision PhishingAttackManagement ProductRecommendation RegulatoryCompliance
    ServiceImprovement ServiceProvision TaxReportingCompliance TransactionFraudManagement
    TransactionReportingCompliance WealthManagement
  `,
  tech: `
    API Action Actor Algorithm Android AppStore Application ApplicationSpecificIntegratedCircuit AudioContent Auditor
    Bluetooth Capability CellularNetwork CloudService CloudStorage CommunicationMechanism Component Content Cookie
    Customer DataStorage Database Decision Deployer DeploymentLocation Designer DesktopPC Developer DevelopmentPlan
    Device Distributor Documentation Evaluator Function GNULinux GPS Guide Hardware ImageContent Importer
    Infrastructure Input InputAction InputData InputOutput Installer Instructions IntegratedCircuit IntendedUse
    Internet IoT IoTDevice IoTSystem LaptopPC License LifecycleStage LocalNetwork LocalStorage MSWindows Maintainer
    Manual Manufacturer MarketAvailabilityStatus MarketAvailable MarketUnavailable MobilePhone Model Networking
    NotProvided OS OperatingEnvironment OperatingFactor Operator Output OutputAction OutputData Owner Partner
    PersonalComputer Plan Platform Prediction Producer Provided ProvidedAsAlgorithmic ProvidedAsCaaS
    ProvidedAsCloudService ProvidedAsComponent ProvidedAsFixedUse ProvidedAsGoods ProvidedAsHybridCloudService
    ProvidedAsIaaS ProvidedAsMBaaS ProvidedAsPaaS ProvidedAsPrivateCloudService ProvidedAsProduct
    ProvidedAsPublicCloudService ProvidedAsSaaS ProvidedAsServerlessComputing ProvidedAsService ProvidedAsSubscription
    ProvidedAsSystem Provider ProvisionMethod ProvisionStatus Purchaser Recommendation Service Smartphone
    SmartphoneApplication Software SoftwareAgent SoftwareFramework SoftwareLibrary Specification Subject Supplier
    System SystemIntegrator TechnologyReadinessLevel TechnologyStatus Telephone TestingPlan TextualContent User
    UserAgent VideoContent WebScraper WiFi
  `,
  /** Countries by their ISO 3166-1 codes, the Union and the EEA. */
  loc: `
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EEA EG EH ER ES ET EU FI FJ FK FM FO
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM
    JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
    MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE
    RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT
    TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
  `,
} as const;
