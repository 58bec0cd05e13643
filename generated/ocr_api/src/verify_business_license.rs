// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyBusinessLicense`, from `ocr-api/VerifyBusinessLicense.md`.

use alicloud_runtime::codegen::*;

/// Checks whether credit code, company name, and legal representative of a business license agree.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::VerifyBusinessLicenseRequest::new()
///     .credit_code("...")
///     .company_name("...")
///     .legal_person("...");
/// let reply = client.verify_business_license(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyBusinessLicenseRequest {
    /// **Required.** Code that stands for the credit, for programs to act on.
    pub credit_code: Option<String>,
    /// **Required.** Name that the company goes by.
    pub company_name: Option<String>,
    /// **Required.** Name of the person who stands for the company, to be compared.
    pub legal_person: Option<String>,
}

impl VerifyBusinessLicenseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CreditCode`, which is required.
    pub fn credit_code(mut self, value: impl Into<String>) -> Self {
        self.credit_code = Some(value.into());
        self
    }
    /// Sets `CompanyName`, which is required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `LegalPerson`, which is required.
    pub fn legal_person(mut self, value: impl Into<String>) -> Self {
        self.legal_person = Some(value.into());
        self
    }
}

request! {
    VerifyBusinessLicenseRequest {
        "CreditCode" => credit_code: query,
        "CompanyName" => company_name: query,
        "LegalPerson" => legal_person: query,
    }
}

impl Operation for VerifyBusinessLicenseRequest {
    type Response = VerifyBusinessLicenseResponse;
    type Error = VerifyBusinessLicenseError;
    const INFO: OperationInfo = super::operation("VerifyBusinessLicense")
        .required(&["CreditCode", "CompanyName", "LegalPerson"]);
    const ERRORS: &'static [VerifyBusinessLicenseError] = &[
        VerifyBusinessLicenseError::ServiceUnavailable,
    ];
}

/// Response to [`VerifyBusinessLicenseRequest`].
#[non_exhaustive]
pub struct VerifyBusinessLicenseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    VerifyBusinessLicenseResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`VerifyBusinessLicenseRequest`] names.
///
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type VerifyBusinessLicenseError = super::DocumentedError;
