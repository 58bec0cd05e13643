// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeCarInvoice`, from `ocr-api/RecognizeCarInvoice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrismKeyValueInfo};

/// Reads the fields of a motor vehicle sales invoice, such as buyer, vehicle and amount.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeCarInvoiceRequest::new();
/// let reply = client.recognize_car_invoice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeCarInvoiceRequest {
    /// URL, or the path in it, that the call or the item is about.
    /// Length: at most 2048. Example: `https://img.alicdn.com/tfs/TB1hC7bXCzqK1RjSZPcXXbTepXa-832-616.jpg`.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeCarInvoiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeCarInvoiceRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeCarInvoiceRequest {
    type Response = RecognizeCarInvoiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeCarInvoice");
}

/// Response to [`RecognizeCarInvoiceRequest`].
#[non_exhaustive]
pub struct RecognizeCarInvoiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data_2: Option<CarInvoiceData>,
    /// Corners of the document in the picture.
    pub slice_rect: Vec<SliceRect>,
    /// What is known about the prism key value.
    pub prism_key_value_info: Vec<PrismKeyValueInfo>,
    /// Pixels from top to bottom.
    pub height: Option<i32>,
    /// Pixels from left to right.
    pub width: Option<i32>,
    /// Height of the org in the picture or video.
    pub org_height: Option<i32>,
    /// Width of the org in the picture or video.
    pub org_width: Option<i32>,
}

response! {
    RecognizeCarInvoiceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
        "data" => data_2: value,
        "sliceRect" => slice_rect: list(""),
        "prism_keyValueInfo" => prism_key_value_info: list(""),
        "height" => height: value,
        "width" => width: value,
        "orgHeight" => org_height: value,
        "orgWidth" => org_width: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CarInvoiceData {
    /// Code that stands for the tax, for programs to act on.
    pub tax_code: Option<String>,
    /// Day or moment of the invoice.
    pub invoice_date: Option<String>,
    /// Code that stands for the invoice, for programs to act on.
    pub invoice_code: Option<String>,
    /// Number that counts or picks out the invoice.
    pub invoice_number: Option<String>,
    /// Code that stands for the machine, for programs to act on.
    pub machine_code: Option<String>,
    /// Name that the purchaser goes by.
    pub purchaser_name: Option<String>,
    /// Code that stands for the purchase, for programs to act on.
    pub purchase_code: Option<String>,
    /// Which kind of vehicle it is or is to be.
    pub vehicle_type: Option<String>,
    /// Way in which the brand works.
    pub brand_mode: Option<String>,
    /// Where the car was made.
    pub origin: Option<String>,
    /// Number that counts or picks out the certificate.
    pub certificate_number: Option<String>,
    /// Number that counts or picks out the import certificate.
    pub import_certificate_number: Option<String>,
    /// Number that counts or picks out the commodity inspection.
    pub commodity_inspection_number: Option<String>,
    /// Number that counts or picks out the engine.
    pub engine_number: Option<String>,
    /// Code that stands for the vin, for programs to act on.
    pub vin_code: Option<String>,
    /// Sum in Chinese words.
    pub invoice_amount_cn: Option<String>,
    /// How much or how many of this: invoice.
    pub invoice_amount: Option<String>,
    /// Name that the seller goes by.
    pub seller_name: Option<String>,
    /// Telephone number of the seller.
    pub seller_contact: Option<String>,
    /// Number that counts or picks out the seller tax.
    pub seller_tax_number: Option<String>,
    /// Account that the seller bank belongs to or works with.
    pub seller_bank_account: Option<String>,
    /// Address that belongs to the seller.
    pub seller_address: Option<String>,
    /// Bank of the seller.
    pub seller_depositary_bank: Option<String>,
    /// Rate or share that applies to the tax.
    pub tax_rate: Option<String>,
    /// Sum of the tax.
    pub tax: Option<String>,
    /// What is known about the tax authorities.
    pub tax_authorities_info: Option<String>,
    /// Name that the tax authorities goes by.
    pub tax_authorities_name: Option<String>,
    /// Code that stands for the tax authorities, for programs to act on.
    pub tax_authorities_code: Option<String>,
    /// How much or how many of this: pre tax.
    pub pre_tax_amount: Option<String>,
    /// Number that counts or picks out the passenger limit.
    pub passenger_limit_number: Option<String>,
    /// Who wrote the invoice.
    pub issuer: Option<String>,
    /// Load that the car may carry.
    pub tonnage: Option<String>,
    /// Number that counts or picks out the purchaser tax.
    pub purchaser_tax_number: Option<String>,
    /// Number that counts or picks out the tax payment.
    pub tax_payment_number: Option<String>,
}

response! {
    CarInvoiceData {
        "taxCode" => tax_code: value,
        "invoiceDate" => invoice_date: value,
        "invoiceCode" => invoice_code: value,
        "invoiceNumber" => invoice_number: value,
        "machineCode" => machine_code: value,
        "purchaserName" => purchaser_name: value,
        "purchaseCode" => purchase_code: value,
        "vehicleType" => vehicle_type: value,
        "brandMode" => brand_mode: value,
        "origin" => origin: value,
        "certificateNumber" => certificate_number: value,
        "importCertificateNumber" => import_certificate_number: value,
        "commodityInspectionNumber" => commodity_inspection_number: value,
        "engineNumber" => engine_number: value,
        "vinCode" => vin_code: value,
        "invoiceAmountCn" => invoice_amount_cn: value,
        "invoiceAmount" => invoice_amount: value,
        "sellerName" => seller_name: value,
        "sellerContact" => seller_contact: value,
        "sellerTaxNumber" => seller_tax_number: value,
        "sellerBankAccount" => seller_bank_account: value,
        "sellerAddress" => seller_address: value,
        "sellerDepositaryBank" => seller_depositary_bank: value,
        "taxRate" => tax_rate: value,
        "tax" => tax: value,
        "taxAuthoritiesInfo" => tax_authorities_info: value,
        "taxAuthoritiesName" => tax_authorities_name: value,
        "taxAuthoritiesCode" => tax_authorities_code: value,
        "preTaxAmount" => pre_tax_amount: value,
        "passengerLimitNumber" => passenger_limit_number: value,
        "issuer" => issuer: value,
        "tonnage" => tonnage: value,
        "purchaserTaxNumber" => purchaser_tax_number: value,
        "taxPaymentNumber" => tax_payment_number: value,
    }
}

/// Corners of the document in the picture.
#[non_exhaustive]
pub struct SliceRect {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// How sure the field's name is, up to 100.
    pub key_prob: Option<i32>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How sure the field's value is, up to 100.
    pub value_prob: Option<i32>,
    /// The value pos that were found or are concerned, one entry each.
    pub value_pos: Vec<String>,
}

response! {
    SliceRect {
        "key" => key: value,
        "keyProb" => key_prob: value,
        "value" => value: value,
        "valueProb" => value_prob: value,
        "valuePos" => value_pos: list(""),
    }
}
