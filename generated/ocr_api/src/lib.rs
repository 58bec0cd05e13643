// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Unified recognition
//!
//! - [`RecognizeAllText`](mod@recognize_all_text): Reads the kinds of documents named in the call through one common interface, from cards to invoices.
//!
//! ## General text
//!
//! - [`RecognizeAdvanced`](mod@recognize_advanced): Reads all text of an image with high accuracy, tables, seals and rotated text included.
//! - [`RecognizeBasic`](mod@recognize_basic): Reads text from e-commerce pictures, such as product ads and forum images.
//! - [`RecognizeDocumentStructure`](mod@recognize_document_structure): Reads a document and returns its structure, that is headings, paragraphs and tables, besides the text.
//! - [`RecognizeGeneral`](mod@recognize_general): Reads unstructured text from an image, with the position of each piece.
//! - [`RecognizeHandwriting`](mod@recognize_handwriting): Reads handwritten Chinese, English and digits.
//! - [`RecognizeHealthCode`](mod@recognize_health_code): Reads color, name and time from a screenshot of a pandemic health code.
//! - [`RecognizeTableOcr`](mod@recognize_table_ocr): Reads tables, with or without lines, into rows and cells.
//!
//! ## Personal documents
//!
//! - [`RecognizeBankCard`](mod@recognize_bank_card): Reads the card number, validity and bank name from a bank card.
//! - [`RecognizeBirthCertification`](mod@recognize_birth_certification): Reads child, parents and issuing details from a birth certificate.
//! - [`RecognizeChinesePassport`](mod@recognize_chinese_passport): Reads name, number and dates from a Chinese passport.
//! - [`RecognizeEstateCertification`](mod@recognize_estate_certification): Reads owner, address, area and rights from a real estate certificate.
//! - [`RecognizeExitEntryPermitToHK`](mod@recognize_exit_entry_permit_to_hk): Reads the permit that mainland residents travel to Hong Kong, Macao or Taiwan with.
//! - [`RecognizeExitEntryPermitToMainland`](mod@recognize_exit_entry_permit_to_mainland): Reads the permit that residents of Hong Kong, Macao or Taiwan travel to the mainland with.
//! - [`RecognizeHKIdcard`](mod@recognize_hk_idcard): Reads name, number and dates from a Hong Kong identity card.
//! - [`RecognizeHousehold`](mod@recognize_household): Reads the pages of a household register into named fields.
//! - [`RecognizeIdcard`](mod@recognize_idcard): Reads the front or back of a mainland China identity card into named fields.
//! - [`RecognizeInternationalIdcard`](mod@recognize_international_idcard): Reads identity cards of countries other than China, such as for entry checks.
//! - [`RecognizePassport`](mod@recognize_passport): Reads name, number and dates from passports of many countries.
//! - [`RecognizeSocialSecurityCardVersionII`](mod@recognize_social_security_card_version_ii): Reads a social security card into named fields; the current version of this recognition.
//!
//! ## Invoices and receipts
//!
//! - [`RecognizeAirItinerary`](mod@recognize_air_itinerary): Reads passenger, flights and fares from an air travel itinerary receipt.
//! - [`RecognizeBankAcceptance`](mod@recognize_bank_acceptance): Reads dates, parties and amounts from a bank acceptance bill.
//! - [`RecognizeBusShipTicket`](mod@recognize_bus_ship_ticket): Reads a bus or ship ticket, with stations, date and fare as separate fields.
//! - [`RecognizeCarInvoice`](mod@recognize_car_invoice): Reads the fields of a motor vehicle sales invoice, such as buyer, vehicle and amount.
//! - [`RecognizeCommonPrintedInvoice`](mod@recognize_common_printed_invoice): Reads seller, buyer and amounts from a common machine-printed invoice.
//! - [`RecognizeHotelConsume`](mod@recognize_hotel_consume): Reads dates, items and amounts from a hotel folio.
//! - [`RecognizeInvoice`](mod@recognize_invoice): Reads a VAT invoice into named fields, with its detail lines.
//! - [`RecognizeMixedInvoices`](mod@recognize_mixed_invoices): Finds several invoices of different kinds on one page and reads each of them.
//! - [`RecognizeNonTaxInvoice`](mod@recognize_non_tax_invoice): Reads payer, payee and amount from a non-tax receipt.
//! - [`RecognizePaymentRecord`](mod@recognize_payment_record): Reads payee, amount and time from a screenshot of a payment.
//! - [`RecognizePurchaseRecord`](mod@recognize_purchase_record): Reads goods, shop and amounts from a screenshot of an e-commerce order.
//! - [`RecognizeQuotaInvoice`](mod@recognize_quota_invoice): Reads code, number and amount from a fixed-amount invoice.
//! - [`RecognizeRideHailingItinerary`](mod@recognize_ride_hailing_itinerary): Reads the trips with their times and fares from a ride-hailing statement.
//! - [`RecognizeRollTicket`](mod@recognize_roll_ticket): Reads the fields of a VAT invoice in roll form.
//! - [`RecognizeShoppingReceipt`](mod@recognize_shopping_receipt): Reads shop, date and amounts from a shopping receipt.
//! - [`RecognizeSocialSecurityCard`](mod@recognize_social_security_card): Reads a social security card; closed to new users, who take `RecognizeSocialSecurityCardVersionII`.
//! - [`RecognizeTaxClearanceCertificate`](mod@recognize_tax_clearance_certificate): Reads taxpayer, authority and amounts from a tax payment certificate.
//! - [`RecognizeTaxiInvoice`](mod@recognize_taxi_invoice): Reads code, date and fare from a taxi receipt.
//! - [`RecognizeTollInvoice`](mod@recognize_toll_invoice): Reads code, number and amount from a road or bridge toll invoice.
//! - [`RecognizeTrainInvoice`](mod@recognize_train_invoice): Reads stations, seat, passenger and fare from a train ticket.
//! - [`RecognizeUsedCarInvoice`](mod@recognize_used_car_invoice): Reads the fields of a used car sales invoice, such as parties, vehicle and amount.
//!
//! ## Business licenses
//!
//! - [`RecognizeBankAccountLicense`](mod@recognize_bank_account_license): Reads account, bank and company from an account opening permit.
//! - [`RecognizeBusinessLicense`](mod@recognize_business_license): Reads the registered data of a company from its business license.
//! - [`RecognizeCosmeticProduceLicense`](mod@recognize_cosmetic_produce_license): Reads the fields of a cosmetics production license.
//! - [`RecognizeCtwoMedicalDeviceManageLicense`](mod@recognize_ctwo_medical_device_manage_license): Reads the fields of a filing certificate for selling class II medical devices.
//! - [`RecognizeFoodManageLicense`](mod@recognize_food_manage_license): Reads the fields of a food business license.
//! - [`RecognizeFoodProduceLicense`](mod@recognize_food_produce_license): Reads the fields of a food production license.
//! - [`RecognizeInternationalBusinessLicense`](mod@recognize_international_business_license): Reads a business license of the country given in the call.
//! - [`RecognizeMedicalDeviceManageLicense`](mod@recognize_medical_device_manage_license): Reads the fields of a license for selling medical devices.
//! - [`RecognizeMedicalDeviceProduceLicense`](mod@recognize_medical_device_produce_license): Reads the fields of a license for producing medical devices.
//! - [`RecognizeTradeMarkCertification`](mod@recognize_trade_mark_certification): Reads the fields of a trademark registration certificate.
//!
//! ## Vehicles and logistics
//!
//! - [`RecognizeCarNumber`](mod@recognize_car_number): Reads license plates of cars and motorcycles, temporary plates included.
//! - [`RecognizeCarVinCode`](mod@recognize_car_vin_code): Reads the vehicle identification number from a photo of it.
//! - [`RecognizeDrivingLicense`](mod@recognize_driving_license): Reads both pages of a driving license into named fields.
//! - [`RecognizeVehicleCertification`](mod@recognize_vehicle_certification): Reads model, chassis and engine data from a vehicle's certificate of conformity.
//! - [`RecognizeVehicleLicense`](mod@recognize_vehicle_license): Reads a vehicle license; both its pages may be in one image.
//! - [`RecognizeVehicleRegistration`](mod@recognize_vehicle_registration): Reads the fields of a motor vehicle registration certificate.
//! - [`RecognizeWaybill`](mod@recognize_waybill): Reads sender, recipient and phone numbers from an express waybill.
//!
//! ## Education
//!
//! - [`RecognizeEduFormula`](mod@recognize_edu_formula): Reads a printed mathematical formula and returns it as text.
//! - [`RecognizeEduOralCalculation`](mod@recognize_edu_oral_calculation): Reads mental arithmetic exercises and says which answers are right.
//! - [`RecognizeEduPaperCut`](mod@recognize_edu_paper_cut): Finds the single questions on a page of a test or workbook and cuts them apart.
//! - [`RecognizeEduPaperOcr`](mod@recognize_edu_paper_ocr): Reads a whole scanned page of a test, printed text and formulas included.
//! - [`RecognizeEduPaperStructed`](mod@recognize_edu_paper_structed): Takes the questions on a test page apart into stem, options, answers and figures.
//! - [`RecognizeEduQuestionOcr`](mod@recognize_edu_question_ocr): Reads a single test question, with formulas, from a scan or photo.
//!
//! ## Foreign languages
//!
//! - [`RecognizeEnglish`](mod@recognize_english): Reads printed English text, split into words, with table and position data if wanted.
//! - [`RecognizeJanpanese`](mod@recognize_janpanese): Reads printed Japanese text, with table and position data if wanted.
//! - [`RecognizeKorean`](mod@recognize_korean): Reads printed Korean text, with table and position data if wanted.
//! - [`RecognizeLatin`](mod@recognize_latin): Reads printed text in Latin languages, with table and position data if wanted.
//! - [`RecognizeMultiLanguage`](mod@recognize_multi_language): Finds out by itself which languages an image holds and reads the text in them.
//! - [`RecognizeRussian`](mod@recognize_russian): Reads printed Russian text, with table and position data if wanted.
//! - [`RecognizeThai`](mod@recognize_thai): Reads printed Thai text, with table and position data if wanted.
//!
//! ## Healthcare
//!
//! - [`RecognizeCovidTestReport`](mod@recognize_covid_test_report): Reads person, sampling time and result from a COVID-19 test report.
//!
//! ## Document verification
//!
//! - [`VerifyBusinessLicense`](mod@verify_business_license): Checks whether credit code, company name, and legal representative of a business license agree.
//! - [`VerifyVATInvoice`](mod@verify_vat_invoice): Verifies an invoice by its key fields and returns what is officially recorded about it.
//!
//! ## Others
//!
//! - [`RecognizeGeneralStructure`](mod@recognize_general_structure): Reads the fields named in the call from a document of any layout.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod recognize_advanced;
pub mod recognize_air_itinerary;
pub mod recognize_all_text;
pub mod recognize_bank_acceptance;
pub mod recognize_bank_account_license;
pub mod recognize_bank_card;
pub mod recognize_basic;
pub mod recognize_birth_certification;
pub mod recognize_bus_ship_ticket;
pub mod recognize_business_license;
pub mod recognize_car_invoice;
pub mod recognize_car_number;
pub mod recognize_car_vin_code;
pub mod recognize_chinese_passport;
pub mod recognize_common_printed_invoice;
pub mod recognize_cosmetic_produce_license;
pub mod recognize_covid_test_report;
pub mod recognize_ctwo_medical_device_manage_license;
pub mod recognize_document_structure;
pub mod recognize_driving_license;
pub mod recognize_edu_formula;
pub mod recognize_edu_oral_calculation;
pub mod recognize_edu_paper_cut;
pub mod recognize_edu_paper_ocr;
pub mod recognize_edu_paper_structed;
pub mod recognize_edu_question_ocr;
pub mod recognize_english;
pub mod recognize_estate_certification;
pub mod recognize_exit_entry_permit_to_hk;
pub mod recognize_exit_entry_permit_to_mainland;
pub mod recognize_food_manage_license;
pub mod recognize_food_produce_license;
pub mod recognize_general;
pub mod recognize_general_structure;
pub mod recognize_handwriting;
pub mod recognize_health_code;
pub mod recognize_hk_idcard;
pub mod recognize_hotel_consume;
pub mod recognize_household;
pub mod recognize_idcard;
pub mod recognize_international_business_license;
pub mod recognize_international_idcard;
pub mod recognize_invoice;
pub mod recognize_janpanese;
pub mod recognize_korean;
pub mod recognize_latin;
pub mod recognize_medical_device_manage_license;
pub mod recognize_medical_device_produce_license;
pub mod recognize_mixed_invoices;
pub mod recognize_multi_language;
pub mod recognize_non_tax_invoice;
pub mod recognize_passport;
pub mod recognize_payment_record;
pub mod recognize_purchase_record;
pub mod recognize_quota_invoice;
pub mod recognize_ride_hailing_itinerary;
pub mod recognize_roll_ticket;
pub mod recognize_russian;
pub mod recognize_shopping_receipt;
pub mod recognize_social_security_card;
pub mod recognize_social_security_card_version_ii;
pub mod recognize_table_ocr;
pub mod recognize_tax_clearance_certificate;
pub mod recognize_taxi_invoice;
pub mod recognize_thai;
pub mod recognize_toll_invoice;
pub mod recognize_trade_mark_certification;
pub mod recognize_train_invoice;
pub mod recognize_used_car_invoice;
pub mod recognize_vehicle_certification;
pub mod recognize_vehicle_license;
pub mod recognize_vehicle_registration;
pub mod recognize_waybill;
pub mod verify_business_license;
pub mod verify_vat_invoice;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    recognize_advanced::{RecognizeAdvancedRequest, RecognizeAdvancedResponse},
    recognize_air_itinerary::{RecognizeAirItineraryRequest, RecognizeAirItineraryResponse},
    recognize_all_text::{RecognizeAllTextError, RecognizeAllTextRequest, RecognizeAllTextResponse},
    recognize_bank_acceptance::{RecognizeBankAcceptanceRequest, RecognizeBankAcceptanceResponse},
    recognize_bank_account_license::{RecognizeBankAccountLicenseRequest, RecognizeBankAccountLicenseResponse},
    recognize_bank_card::{RecognizeBankCardRequest, RecognizeBankCardResponse},
    recognize_basic::{RecognizeBasicRequest, RecognizeBasicResponse},
    recognize_birth_certification::{RecognizeBirthCertificationRequest, RecognizeBirthCertificationResponse},
    recognize_bus_ship_ticket::{RecognizeBusShipTicketRequest, RecognizeBusShipTicketResponse},
    recognize_business_license::{RecognizeBusinessLicenseRequest, RecognizeBusinessLicenseResponse},
    recognize_car_invoice::{RecognizeCarInvoiceRequest, RecognizeCarInvoiceResponse},
    recognize_car_number::{RecognizeCarNumberRequest, RecognizeCarNumberResponse},
    recognize_car_vin_code::{RecognizeCarVinCodeRequest, RecognizeCarVinCodeResponse},
    recognize_chinese_passport::{RecognizeChinesePassportRequest, RecognizeChinesePassportResponse},
    recognize_common_printed_invoice::{RecognizeCommonPrintedInvoiceRequest, RecognizeCommonPrintedInvoiceResponse},
    recognize_cosmetic_produce_license::{RecognizeCosmeticProduceLicenseRequest, RecognizeCosmeticProduceLicenseResponse},
    recognize_covid_test_report::{RecognizeCovidTestReportRequest, RecognizeCovidTestReportResponse},
    recognize_ctwo_medical_device_manage_license::{RecognizeCtwoMedicalDeviceManageLicenseRequest, RecognizeCtwoMedicalDeviceManageLicenseResponse},
    recognize_document_structure::{RecognizeDocumentStructureRequest, RecognizeDocumentStructureResponse},
    recognize_driving_license::{RecognizeDrivingLicenseRequest, RecognizeDrivingLicenseResponse},
    recognize_edu_formula::{RecognizeEduFormulaRequest, RecognizeEduFormulaResponse},
    recognize_edu_oral_calculation::{RecognizeEduOralCalculationRequest, RecognizeEduOralCalculationResponse},
    recognize_edu_paper_cut::{RecognizeEduPaperCutRequest, RecognizeEduPaperCutResponse},
    recognize_edu_paper_ocr::{RecognizeEduPaperOcrRequest, RecognizeEduPaperOcrResponse},
    recognize_edu_paper_structed::{RecognizeEduPaperStructedRequest, RecognizeEduPaperStructedResponse},
    recognize_edu_question_ocr::{RecognizeEduQuestionOcrRequest, RecognizeEduQuestionOcrResponse},
    recognize_english::{RecognizeEnglishRequest, RecognizeEnglishResponse},
    recognize_estate_certification::{RecognizeEstateCertificationRequest, RecognizeEstateCertificationResponse},
    recognize_exit_entry_permit_to_hk::{RecognizeExitEntryPermitToHKRequest, RecognizeExitEntryPermitToHKResponse},
    recognize_exit_entry_permit_to_mainland::{RecognizeExitEntryPermitToMainlandRequest, RecognizeExitEntryPermitToMainlandResponse},
    recognize_food_manage_license::{RecognizeFoodManageLicenseRequest, RecognizeFoodManageLicenseResponse},
    recognize_food_produce_license::{RecognizeFoodProduceLicenseRequest, RecognizeFoodProduceLicenseResponse},
    recognize_general::{RecognizeGeneralRequest, RecognizeGeneralResponse},
    recognize_general_structure::{RecognizeGeneralStructureRequest, RecognizeGeneralStructureResponse},
    recognize_handwriting::{RecognizeHandwritingRequest, RecognizeHandwritingResponse},
    recognize_health_code::{RecognizeHealthCodeRequest, RecognizeHealthCodeResponse},
    recognize_hk_idcard::{RecognizeHKIdcardRequest, RecognizeHKIdcardResponse},
    recognize_hotel_consume::{RecognizeHotelConsumeRequest, RecognizeHotelConsumeResponse},
    recognize_household::{RecognizeHouseholdRequest, RecognizeHouseholdResponse},
    recognize_idcard::{RecognizeIdcardRequest, RecognizeIdcardResponse},
    recognize_international_business_license::{RecognizeInternationalBusinessLicenseError, RecognizeInternationalBusinessLicenseRequest, RecognizeInternationalBusinessLicenseResponse},
    recognize_international_idcard::{RecognizeInternationalIdcardError, RecognizeInternationalIdcardRequest, RecognizeInternationalIdcardResponse},
    recognize_invoice::{RecognizeInvoiceRequest, RecognizeInvoiceResponse},
    recognize_janpanese::{RecognizeJanpaneseRequest, RecognizeJanpaneseResponse},
    recognize_korean::{RecognizeKoreanRequest, RecognizeKoreanResponse},
    recognize_latin::{RecognizeLatinRequest, RecognizeLatinResponse},
    recognize_medical_device_manage_license::{RecognizeMedicalDeviceManageLicenseRequest, RecognizeMedicalDeviceManageLicenseResponse},
    recognize_medical_device_produce_license::{RecognizeMedicalDeviceProduceLicenseRequest, RecognizeMedicalDeviceProduceLicenseResponse},
    recognize_mixed_invoices::{RecognizeMixedInvoicesRequest, RecognizeMixedInvoicesResponse},
    recognize_multi_language::{RecognizeMultiLanguageRequest, RecognizeMultiLanguageResponse},
    recognize_non_tax_invoice::{RecognizeNonTaxInvoiceRequest, RecognizeNonTaxInvoiceResponse},
    recognize_passport::{RecognizePassportRequest, RecognizePassportResponse},
    recognize_payment_record::{RecognizePaymentRecordRequest, RecognizePaymentRecordResponse},
    recognize_purchase_record::{RecognizePurchaseRecordRequest, RecognizePurchaseRecordResponse},
    recognize_quota_invoice::{RecognizeQuotaInvoiceRequest, RecognizeQuotaInvoiceResponse},
    recognize_ride_hailing_itinerary::{RecognizeRideHailingItineraryRequest, RecognizeRideHailingItineraryResponse},
    recognize_roll_ticket::{RecognizeRollTicketRequest, RecognizeRollTicketResponse},
    recognize_russian::{RecognizeRussianRequest, RecognizeRussianResponse},
    recognize_shopping_receipt::{RecognizeShoppingReceiptRequest, RecognizeShoppingReceiptResponse},
    recognize_social_security_card::{RecognizeSocialSecurityCardRequest, RecognizeSocialSecurityCardResponse},
    recognize_social_security_card_version_ii::{RecognizeSocialSecurityCardVersionIIRequest, RecognizeSocialSecurityCardVersionIIResponse},
    recognize_table_ocr::{RecognizeTableOcrRequest, RecognizeTableOcrResponse},
    recognize_tax_clearance_certificate::{RecognizeTaxClearanceCertificateRequest, RecognizeTaxClearanceCertificateResponse},
    recognize_taxi_invoice::{RecognizeTaxiInvoiceRequest, RecognizeTaxiInvoiceResponse},
    recognize_thai::{RecognizeThaiRequest, RecognizeThaiResponse},
    recognize_toll_invoice::{RecognizeTollInvoiceRequest, RecognizeTollInvoiceResponse},
    recognize_trade_mark_certification::{RecognizeTradeMarkCertificationRequest, RecognizeTradeMarkCertificationResponse},
    recognize_train_invoice::{RecognizeTrainInvoiceRequest, RecognizeTrainInvoiceResponse},
    recognize_used_car_invoice::{RecognizeUsedCarInvoiceRequest, RecognizeUsedCarInvoiceResponse},
    recognize_vehicle_certification::{RecognizeVehicleCertificationRequest, RecognizeVehicleCertificationResponse},
    recognize_vehicle_license::{RecognizeVehicleLicenseRequest, RecognizeVehicleLicenseResponse},
    recognize_vehicle_registration::{RecognizeVehicleRegistrationRequest, RecognizeVehicleRegistrationResponse},
    recognize_waybill::{RecognizeWaybillRequest, RecognizeWaybillResponse},
    verify_business_license::{VerifyBusinessLicenseError, VerifyBusinessLicenseRequest, VerifyBusinessLicenseResponse},
    verify_vat_invoice::{VerifyVATInvoiceError, VerifyVATInvoiceRequest, VerifyVATInvoiceResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ocr-api",
    version: "2021-07-07",
    endpoints: Endpoints {
        central: Some("ocr-api.cn-hangzhou.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Optical Character Recognition.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Reads all text of an image with high accuracy, tables, seals and rotated text included.
    #[inline]
    pub fn recognize_advanced(
        &self,
        request: RecognizeAdvancedRequest,
    ) -> Call<'_, RecognizeAdvancedRequest> {
        self.inner.call(request)
    }
    /// Reads passenger, flights and fares from an air travel itinerary receipt.
    #[inline]
    pub fn recognize_air_itinerary(
        &self,
        request: RecognizeAirItineraryRequest,
    ) -> Call<'_, RecognizeAirItineraryRequest> {
        self.inner.call(request)
    }
    /// Reads the kinds of documents named in the call through one common interface, from cards to invoices.
    #[inline]
    pub fn recognize_all_text(
        &self,
        request: RecognizeAllTextRequest,
    ) -> Call<'_, RecognizeAllTextRequest> {
        self.inner.call(request)
    }
    /// Reads dates, parties and amounts from a bank acceptance bill.
    #[inline]
    pub fn recognize_bank_acceptance(
        &self,
        request: RecognizeBankAcceptanceRequest,
    ) -> Call<'_, RecognizeBankAcceptanceRequest> {
        self.inner.call(request)
    }
    /// Reads account, bank and company from an account opening permit.
    #[inline]
    pub fn recognize_bank_account_license(
        &self,
        request: RecognizeBankAccountLicenseRequest,
    ) -> Call<'_, RecognizeBankAccountLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads the card number, validity and bank name from a bank card.
    #[inline]
    pub fn recognize_bank_card(
        &self,
        request: RecognizeBankCardRequest,
    ) -> Call<'_, RecognizeBankCardRequest> {
        self.inner.call(request)
    }
    /// Reads text from e-commerce pictures, such as product ads and forum images.
    #[inline]
    pub fn recognize_basic(
        &self,
        request: RecognizeBasicRequest,
    ) -> Call<'_, RecognizeBasicRequest> {
        self.inner.call(request)
    }
    /// Reads child, parents and issuing details from a birth certificate.
    #[inline]
    pub fn recognize_birth_certification(
        &self,
        request: RecognizeBirthCertificationRequest,
    ) -> Call<'_, RecognizeBirthCertificationRequest> {
        self.inner.call(request)
    }
    /// Reads a bus or ship ticket, with stations, date and fare as separate fields.
    #[inline]
    pub fn recognize_bus_ship_ticket(
        &self,
        request: RecognizeBusShipTicketRequest,
    ) -> Call<'_, RecognizeBusShipTicketRequest> {
        self.inner.call(request)
    }
    /// Reads the registered data of a company from its business license.
    #[inline]
    pub fn recognize_business_license(
        &self,
        request: RecognizeBusinessLicenseRequest,
    ) -> Call<'_, RecognizeBusinessLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a motor vehicle sales invoice, such as buyer, vehicle and amount.
    #[inline]
    pub fn recognize_car_invoice(
        &self,
        request: RecognizeCarInvoiceRequest,
    ) -> Call<'_, RecognizeCarInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads license plates of cars and motorcycles, temporary plates included.
    #[inline]
    pub fn recognize_car_number(
        &self,
        request: RecognizeCarNumberRequest,
    ) -> Call<'_, RecognizeCarNumberRequest> {
        self.inner.call(request)
    }
    /// Reads the vehicle identification number from a photo of it.
    #[inline]
    pub fn recognize_car_vin_code(
        &self,
        request: RecognizeCarVinCodeRequest,
    ) -> Call<'_, RecognizeCarVinCodeRequest> {
        self.inner.call(request)
    }
    /// Reads name, number and dates from a Chinese passport.
    #[inline]
    pub fn recognize_chinese_passport(
        &self,
        request: RecognizeChinesePassportRequest,
    ) -> Call<'_, RecognizeChinesePassportRequest> {
        self.inner.call(request)
    }
    /// Reads seller, buyer and amounts from a common machine-printed invoice.
    #[inline]
    pub fn recognize_common_printed_invoice(
        &self,
        request: RecognizeCommonPrintedInvoiceRequest,
    ) -> Call<'_, RecognizeCommonPrintedInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a cosmetics production license.
    #[inline]
    pub fn recognize_cosmetic_produce_license(
        &self,
        request: RecognizeCosmeticProduceLicenseRequest,
    ) -> Call<'_, RecognizeCosmeticProduceLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads person, sampling time and result from a COVID-19 test report.
    #[inline]
    pub fn recognize_covid_test_report(
        &self,
        request: RecognizeCovidTestReportRequest,
    ) -> Call<'_, RecognizeCovidTestReportRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a filing certificate for selling class II medical devices.
    #[inline]
    pub fn recognize_ctwo_medical_device_manage_license(
        &self,
        request: RecognizeCtwoMedicalDeviceManageLicenseRequest,
    ) -> Call<'_, RecognizeCtwoMedicalDeviceManageLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads a document and returns its structure, that is headings, paragraphs and tables, besides the text.
    #[inline]
    pub fn recognize_document_structure(
        &self,
        request: RecognizeDocumentStructureRequest,
    ) -> Call<'_, RecognizeDocumentStructureRequest> {
        self.inner.call(request)
    }
    /// Reads both pages of a driving license into named fields.
    #[inline]
    pub fn recognize_driving_license(
        &self,
        request: RecognizeDrivingLicenseRequest,
    ) -> Call<'_, RecognizeDrivingLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads a printed mathematical formula and returns it as text.
    #[inline]
    pub fn recognize_edu_formula(
        &self,
        request: RecognizeEduFormulaRequest,
    ) -> Call<'_, RecognizeEduFormulaRequest> {
        self.inner.call(request)
    }
    /// Reads mental arithmetic exercises and says which answers are right.
    #[inline]
    pub fn recognize_edu_oral_calculation(
        &self,
        request: RecognizeEduOralCalculationRequest,
    ) -> Call<'_, RecognizeEduOralCalculationRequest> {
        self.inner.call(request)
    }
    /// Finds the single questions on a page of a test or workbook and cuts them apart.
    #[inline]
    pub fn recognize_edu_paper_cut(
        &self,
        request: RecognizeEduPaperCutRequest,
    ) -> Call<'_, RecognizeEduPaperCutRequest> {
        self.inner.call(request)
    }
    /// Reads a whole scanned page of a test, printed text and formulas included.
    #[inline]
    pub fn recognize_edu_paper_ocr(
        &self,
        request: RecognizeEduPaperOcrRequest,
    ) -> Call<'_, RecognizeEduPaperOcrRequest> {
        self.inner.call(request)
    }
    /// Takes the questions on a test page apart into stem, options, answers and figures.
    #[inline]
    pub fn recognize_edu_paper_structed(
        &self,
        request: RecognizeEduPaperStructedRequest,
    ) -> Call<'_, RecognizeEduPaperStructedRequest> {
        self.inner.call(request)
    }
    /// Reads a single test question, with formulas, from a scan or photo.
    #[inline]
    pub fn recognize_edu_question_ocr(
        &self,
        request: RecognizeEduQuestionOcrRequest,
    ) -> Call<'_, RecognizeEduQuestionOcrRequest> {
        self.inner.call(request)
    }
    /// Reads printed English text, split into words, with table and position data if wanted.
    #[inline]
    pub fn recognize_english(
        &self,
        request: RecognizeEnglishRequest,
    ) -> Call<'_, RecognizeEnglishRequest> {
        self.inner.call(request)
    }
    /// Reads owner, address, area and rights from a real estate certificate.
    #[inline]
    pub fn recognize_estate_certification(
        &self,
        request: RecognizeEstateCertificationRequest,
    ) -> Call<'_, RecognizeEstateCertificationRequest> {
        self.inner.call(request)
    }
    /// Reads the permit that mainland residents travel to Hong Kong, Macao or Taiwan with.
    #[inline]
    pub fn recognize_exit_entry_permit_to_hk(
        &self,
        request: RecognizeExitEntryPermitToHKRequest,
    ) -> Call<'_, RecognizeExitEntryPermitToHKRequest> {
        self.inner.call(request)
    }
    /// Reads the permit that residents of Hong Kong, Macao or Taiwan travel to the mainland with.
    #[inline]
    pub fn recognize_exit_entry_permit_to_mainland(
        &self,
        request: RecognizeExitEntryPermitToMainlandRequest,
    ) -> Call<'_, RecognizeExitEntryPermitToMainlandRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a food business license.
    #[inline]
    pub fn recognize_food_manage_license(
        &self,
        request: RecognizeFoodManageLicenseRequest,
    ) -> Call<'_, RecognizeFoodManageLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a food production license.
    #[inline]
    pub fn recognize_food_produce_license(
        &self,
        request: RecognizeFoodProduceLicenseRequest,
    ) -> Call<'_, RecognizeFoodProduceLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads unstructured text from an image, with the position of each piece.
    #[inline]
    pub fn recognize_general(
        &self,
        request: RecognizeGeneralRequest,
    ) -> Call<'_, RecognizeGeneralRequest> {
        self.inner.call(request)
    }
    /// Reads the fields named in the call from a document of any layout.
    #[inline]
    pub fn recognize_general_structure(
        &self,
        request: RecognizeGeneralStructureRequest,
    ) -> Call<'_, RecognizeGeneralStructureRequest> {
        self.inner.call(request)
    }
    /// Reads handwritten Chinese, English and digits.
    #[inline]
    pub fn recognize_handwriting(
        &self,
        request: RecognizeHandwritingRequest,
    ) -> Call<'_, RecognizeHandwritingRequest> {
        self.inner.call(request)
    }
    /// Reads color, name and time from a screenshot of a pandemic health code.
    #[inline]
    pub fn recognize_health_code(
        &self,
        request: RecognizeHealthCodeRequest,
    ) -> Call<'_, RecognizeHealthCodeRequest> {
        self.inner.call(request)
    }
    /// Reads name, number and dates from a Hong Kong identity card.
    #[inline]
    pub fn recognize_hk_idcard(
        &self,
        request: RecognizeHKIdcardRequest,
    ) -> Call<'_, RecognizeHKIdcardRequest> {
        self.inner.call(request)
    }
    /// Reads dates, items and amounts from a hotel folio.
    #[inline]
    pub fn recognize_hotel_consume(
        &self,
        request: RecognizeHotelConsumeRequest,
    ) -> Call<'_, RecognizeHotelConsumeRequest> {
        self.inner.call(request)
    }
    /// Reads the pages of a household register into named fields.
    #[inline]
    pub fn recognize_household(
        &self,
        request: RecognizeHouseholdRequest,
    ) -> Call<'_, RecognizeHouseholdRequest> {
        self.inner.call(request)
    }
    /// Reads the front or back of a mainland China identity card into named fields.
    #[inline]
    pub fn recognize_idcard(
        &self,
        request: RecognizeIdcardRequest,
    ) -> Call<'_, RecognizeIdcardRequest> {
        self.inner.call(request)
    }
    /// Reads a business license of the country given in the call.
    #[inline]
    pub fn recognize_international_business_license(
        &self,
        request: RecognizeInternationalBusinessLicenseRequest,
    ) -> Call<'_, RecognizeInternationalBusinessLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads identity cards of countries other than China, such as for entry checks.
    #[inline]
    pub fn recognize_international_idcard(
        &self,
        request: RecognizeInternationalIdcardRequest,
    ) -> Call<'_, RecognizeInternationalIdcardRequest> {
        self.inner.call(request)
    }
    /// Reads a VAT invoice into named fields, with its detail lines.
    #[inline]
    pub fn recognize_invoice(
        &self,
        request: RecognizeInvoiceRequest,
    ) -> Call<'_, RecognizeInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads printed Japanese text, with table and position data if wanted.
    #[inline]
    pub fn recognize_janpanese(
        &self,
        request: RecognizeJanpaneseRequest,
    ) -> Call<'_, RecognizeJanpaneseRequest> {
        self.inner.call(request)
    }
    /// Reads printed Korean text, with table and position data if wanted.
    #[inline]
    pub fn recognize_korean(
        &self,
        request: RecognizeKoreanRequest,
    ) -> Call<'_, RecognizeKoreanRequest> {
        self.inner.call(request)
    }
    /// Reads printed text in Latin languages, with table and position data if wanted.
    #[inline]
    pub fn recognize_latin(
        &self,
        request: RecognizeLatinRequest,
    ) -> Call<'_, RecognizeLatinRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a license for selling medical devices.
    #[inline]
    pub fn recognize_medical_device_manage_license(
        &self,
        request: RecognizeMedicalDeviceManageLicenseRequest,
    ) -> Call<'_, RecognizeMedicalDeviceManageLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a license for producing medical devices.
    #[inline]
    pub fn recognize_medical_device_produce_license(
        &self,
        request: RecognizeMedicalDeviceProduceLicenseRequest,
    ) -> Call<'_, RecognizeMedicalDeviceProduceLicenseRequest> {
        self.inner.call(request)
    }
    /// Finds several invoices of different kinds on one page and reads each of them.
    #[inline]
    pub fn recognize_mixed_invoices(
        &self,
        request: RecognizeMixedInvoicesRequest,
    ) -> Call<'_, RecognizeMixedInvoicesRequest> {
        self.inner.call(request)
    }
    /// Finds out by itself which languages an image holds and reads the text in them.
    #[inline]
    pub fn recognize_multi_language(
        &self,
        request: RecognizeMultiLanguageRequest,
    ) -> Call<'_, RecognizeMultiLanguageRequest> {
        self.inner.call(request)
    }
    /// Reads payer, payee and amount from a non-tax receipt.
    #[inline]
    pub fn recognize_non_tax_invoice(
        &self,
        request: RecognizeNonTaxInvoiceRequest,
    ) -> Call<'_, RecognizeNonTaxInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads name, number and dates from passports of many countries.
    #[inline]
    pub fn recognize_passport(
        &self,
        request: RecognizePassportRequest,
    ) -> Call<'_, RecognizePassportRequest> {
        self.inner.call(request)
    }
    /// Reads payee, amount and time from a screenshot of a payment.
    #[inline]
    pub fn recognize_payment_record(
        &self,
        request: RecognizePaymentRecordRequest,
    ) -> Call<'_, RecognizePaymentRecordRequest> {
        self.inner.call(request)
    }
    /// Reads goods, shop and amounts from a screenshot of an e-commerce order.
    #[inline]
    pub fn recognize_purchase_record(
        &self,
        request: RecognizePurchaseRecordRequest,
    ) -> Call<'_, RecognizePurchaseRecordRequest> {
        self.inner.call(request)
    }
    /// Reads code, number and amount from a fixed-amount invoice.
    #[inline]
    pub fn recognize_quota_invoice(
        &self,
        request: RecognizeQuotaInvoiceRequest,
    ) -> Call<'_, RecognizeQuotaInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads the trips with their times and fares from a ride-hailing statement.
    #[inline]
    pub fn recognize_ride_hailing_itinerary(
        &self,
        request: RecognizeRideHailingItineraryRequest,
    ) -> Call<'_, RecognizeRideHailingItineraryRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a VAT invoice in roll form.
    #[inline]
    pub fn recognize_roll_ticket(
        &self,
        request: RecognizeRollTicketRequest,
    ) -> Call<'_, RecognizeRollTicketRequest> {
        self.inner.call(request)
    }
    /// Reads printed Russian text, with table and position data if wanted.
    #[inline]
    pub fn recognize_russian(
        &self,
        request: RecognizeRussianRequest,
    ) -> Call<'_, RecognizeRussianRequest> {
        self.inner.call(request)
    }
    /// Reads shop, date and amounts from a shopping receipt.
    #[inline]
    pub fn recognize_shopping_receipt(
        &self,
        request: RecognizeShoppingReceiptRequest,
    ) -> Call<'_, RecognizeShoppingReceiptRequest> {
        self.inner.call(request)
    }
    /// Reads a social security card; closed to new users, who take `RecognizeSocialSecurityCardVersionII`.
    #[inline]
    pub fn recognize_social_security_card(
        &self,
        request: RecognizeSocialSecurityCardRequest,
    ) -> Call<'_, RecognizeSocialSecurityCardRequest> {
        self.inner.call(request)
    }
    /// Reads a social security card into named fields; the current version of this recognition.
    #[inline]
    pub fn recognize_social_security_card_version_ii(
        &self,
        request: RecognizeSocialSecurityCardVersionIIRequest,
    ) -> Call<'_, RecognizeSocialSecurityCardVersionIIRequest> {
        self.inner.call(request)
    }
    /// Reads tables, with or without lines, into rows and cells.
    #[inline]
    pub fn recognize_table_ocr(
        &self,
        request: RecognizeTableOcrRequest,
    ) -> Call<'_, RecognizeTableOcrRequest> {
        self.inner.call(request)
    }
    /// Reads taxpayer, authority and amounts from a tax payment certificate.
    #[inline]
    pub fn recognize_tax_clearance_certificate(
        &self,
        request: RecognizeTaxClearanceCertificateRequest,
    ) -> Call<'_, RecognizeTaxClearanceCertificateRequest> {
        self.inner.call(request)
    }
    /// Reads code, date and fare from a taxi receipt.
    #[inline]
    pub fn recognize_taxi_invoice(
        &self,
        request: RecognizeTaxiInvoiceRequest,
    ) -> Call<'_, RecognizeTaxiInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads printed Thai text, with table and position data if wanted.
    #[inline]
    pub fn recognize_thai(
        &self,
        request: RecognizeThaiRequest,
    ) -> Call<'_, RecognizeThaiRequest> {
        self.inner.call(request)
    }
    /// Reads code, number and amount from a road or bridge toll invoice.
    #[inline]
    pub fn recognize_toll_invoice(
        &self,
        request: RecognizeTollInvoiceRequest,
    ) -> Call<'_, RecognizeTollInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a trademark registration certificate.
    #[inline]
    pub fn recognize_trade_mark_certification(
        &self,
        request: RecognizeTradeMarkCertificationRequest,
    ) -> Call<'_, RecognizeTradeMarkCertificationRequest> {
        self.inner.call(request)
    }
    /// Reads stations, seat, passenger and fare from a train ticket.
    #[inline]
    pub fn recognize_train_invoice(
        &self,
        request: RecognizeTrainInvoiceRequest,
    ) -> Call<'_, RecognizeTrainInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a used car sales invoice, such as parties, vehicle and amount.
    #[inline]
    pub fn recognize_used_car_invoice(
        &self,
        request: RecognizeUsedCarInvoiceRequest,
    ) -> Call<'_, RecognizeUsedCarInvoiceRequest> {
        self.inner.call(request)
    }
    /// Reads model, chassis and engine data from a vehicle's certificate of conformity.
    #[inline]
    pub fn recognize_vehicle_certification(
        &self,
        request: RecognizeVehicleCertificationRequest,
    ) -> Call<'_, RecognizeVehicleCertificationRequest> {
        self.inner.call(request)
    }
    /// Reads a vehicle license; both its pages may be in one image.
    #[inline]
    pub fn recognize_vehicle_license(
        &self,
        request: RecognizeVehicleLicenseRequest,
    ) -> Call<'_, RecognizeVehicleLicenseRequest> {
        self.inner.call(request)
    }
    /// Reads the fields of a motor vehicle registration certificate.
    #[inline]
    pub fn recognize_vehicle_registration(
        &self,
        request: RecognizeVehicleRegistrationRequest,
    ) -> Call<'_, RecognizeVehicleRegistrationRequest> {
        self.inner.call(request)
    }
    /// Reads sender, recipient and phone numbers from an express waybill.
    #[inline]
    pub fn recognize_waybill(
        &self,
        request: RecognizeWaybillRequest,
    ) -> Call<'_, RecognizeWaybillRequest> {
        self.inner.call(request)
    }
    /// Checks whether credit code, company name, and legal representative of a business license agree.
    #[inline]
    pub fn verify_business_license(
        &self,
        request: VerifyBusinessLicenseRequest,
    ) -> Call<'_, VerifyBusinessLicenseRequest> {
        self.inner.call(request)
    }
    /// Verifies an invoice by its key fields and returns what is officially recorded about it.
    #[inline]
    pub fn verify_vat_invoice(
        &self,
        request: VerifyVATInvoiceRequest,
    ) -> Call<'_, VerifyVATInvoiceRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`AlgorithmTimeout`](DocumentedError::AlgorithmTimeout)
/// - [`ExceededFaceBackCount`](DocumentedError::ExceededFaceBackCount)
/// - [`ExceededImageSize`](DocumentedError::ExceededImageSize)
/// - [`IllegalImageUrl`](DocumentedError::IllegalImageUrl)
/// - [`InvalidCountry`](DocumentedError::InvalidCountry)
/// - [`InvalidSignatureVerssion`](DocumentedError::InvalidSignatureVerssion)
/// - [`InvalidVersion`](DocumentedError::InvalidVersion)
/// - [`MissingAccessKeyId`](DocumentedError::MissingAccessKeyId)
/// - [`MissingImageType`](DocumentedError::MissingImageType)
/// - [`MissingImageUrl`](DocumentedError::MissingImageUrl)
/// - [`MissingLanguages`](DocumentedError::MissingLanguages)
/// - [`MissingSignature`](DocumentedError::MissingSignature)
/// - [`OcrServiceExpired`](DocumentedError::OcrServiceExpired)
/// - [`PaperCutEmptyImage`](DocumentedError::PaperCutEmptyImage)
/// - [`ServiceTimeout`](DocumentedError::ServiceTimeout)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`SignatureDoesNotMatch`](DocumentedError::SignatureDoesNotMatch)
/// - [`SignatureNonceUsed`](DocumentedError::SignatureNonceUsed)
/// - [`ThrottlingUser`](DocumentedError::ThrottlingUser)
/// - [`AlgorithmError`](DocumentedError::AlgorithmError)
/// - [`ConvertPDFToImgError`](DocumentedError::ConvertPDFToImgError)
/// - [`DeprecatedApi`](DocumentedError::DeprecatedApi)
/// - [`ExceededImageContent`](DocumentedError::ExceededImageContent)
/// - [`ExceededImageUrlLength`](DocumentedError::ExceededImageUrlLength)
/// - [`ExceededPDFContent`](DocumentedError::ExceededPDFContent)
/// - [`IllegalApiName`](DocumentedError::IllegalApiName)
/// - [`IllegalCutType`](DocumentedError::IllegalCutType)
/// - [`IllegalImageContent`](DocumentedError::IllegalImageContent)
/// - [`IllegalImageSize`](DocumentedError::IllegalImageSize)
/// - [`IllegalImageType`](DocumentedError::IllegalImageType)
/// - [`IllegalPDFContent`](DocumentedError::IllegalPDFContent)
/// - [`IllegalSignature`](DocumentedError::IllegalSignature)
/// - [`IllegalSubject`](DocumentedError::IllegalSubject)
/// - [`ImageTimeOut`](DocumentedError::ImageTimeOut)
/// - [`ImageUrlOrBodyEmpty`](DocumentedError::ImageUrlOrBodyEmpty)
/// - [`InvalidStsToken`](DocumentedError::InvalidStsToken)
/// - [`NoPermission`](DocumentedError::NoPermission)
/// - [`NotSafeImageUrl`](DocumentedError::NotSafeImageUrl)
/// - [`OcrServiceNotOpen`](DocumentedError::OcrServiceNotOpen)
/// - [`UnmatchedImageType`](DocumentedError::UnmatchedImageType)
/// - [`UnsupportedEncodeImageUrl`](DocumentedError::UnsupportedEncodeImageUrl)
/// - [`UnsupportedImageFormat`](DocumentedError::UnsupportedImageFormat)
/// - [`UnsupportedLanguage`](DocumentedError::UnsupportedLanguage)
pub type CommonError = DocumentedError;
