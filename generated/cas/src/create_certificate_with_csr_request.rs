// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCertificateWithCsrRequest`, from `cas/CreateCertificateWithCsrRequest.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductCode, Tag, ValidateType};

/// Buys and applies for a DV certificate in one step, with an own CSR.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::CreateCertificateWithCsrRequestRequest::new()
///     .csr("text")
///     .username("keller")
///     .email("example@aliyun.com")
///     .phone("1381111****")
///     .validate_type("DNS");
/// let reply = client.create_certificate_with_csr_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequestRequest {
    /// **Required.** Certificate signing request in PEM form. Example: `text`.
    pub csr: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `keller`.
    pub username: Option<String>,
    /// **Required.** Email address of the person or contact concerned. Example: `example@aliyun.com`.
    pub email: Option<String>,
    /// **Required.** Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111****`.
    pub phone: Option<String>,
    /// **Required.** How control of the domain is proved: by a `DNS` record or a `FILE` on the site.
    /// Example: `DNS`.
    pub validate_type: Option<Open<ValidateType>>,
    /// Code or name of the product concerned.
    /// Here: `symantec-free-1-free`, `symantec-dv-1-starter`, `geotrust-dv-1-starter`, `geotrust-dv-w-starter`, `globalsign-dv-1-personal`, `globalsign-dv-w-advanced`.
    /// Default: `symantec-free-1-free`. Example: `symantec-free-1-free`.
    pub product_code: Option<Open<ProductCode>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tags: Vec<Tag>,
}

impl CreateCertificateWithCsrRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Csr`, which is required.
    pub fn csr(mut self, value: impl Into<String>) -> Self {
        self.csr = Some(value.into());
        self
    }
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Email`, which is required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `Phone`, which is required.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `ValidateType`, which is required.
    pub fn validate_type(mut self, value: impl Into<Open<ValidateType>>) -> Self {
        self.validate_type = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<Open<ProductCode>>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCertificateWithCsrRequestRequest {
        "Csr" => csr: query,
        "Username" => username: query,
        "Email" => email: query,
        "Phone" => phone: query,
        "ValidateType" => validate_type: query,
        "ProductCode" => product_code: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateCertificateWithCsrRequestRequest {
    type Response = CreateCertificateWithCsrRequestResponse;
    type Error = CreateCertificateWithCsrRequestError;
    const INFO: OperationInfo = super::operation("CreateCertificateWithCsrRequest")
        .required(&["Csr", "Username", "Email", "Phone", "ValidateType"]);
    const ERRORS: &'static [CreateCertificateWithCsrRequestError] = &[
        CreateCertificateWithCsrRequestError::NotFoundPackage,
        CreateCertificateWithCsrRequestError::NotRemainCount,
        CreateCertificateWithCsrRequestError::CreateCertificateRequestFailed,
        CreateCertificateWithCsrRequestError::NotFoundOrder,
        CreateCertificateWithCsrRequestError::OrderStateError,
        CreateCertificateWithCsrRequestError::DeleteFail,
        CreateCertificateWithCsrRequestError::Error,
    ];
}

/// Response to [`CreateCertificateWithCsrRequestRequest`].
#[non_exhaustive]
pub struct CreateCertificateWithCsrRequestResponse {
    /// Number of the order, for looking it up in the order system. Example: `98987582437920968`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
}

response! {
    CreateCertificateWithCsrRequestResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCertificateWithCsrRequestRequest`] names.
///
/// - [`NotFoundPackage`](super::DocumentedError::NotFoundPackage)
/// - [`NotRemainCount`](super::DocumentedError::NotRemainCount)
/// - [`CreateCertificateRequestFailed`](super::DocumentedError::CreateCertificateRequestFailed)
/// - [`NotFoundOrder`](super::DocumentedError::NotFoundOrder)
/// - [`OrderStateError`](super::DocumentedError::OrderStateError)
/// - [`DeleteFail`](super::DocumentedError::DeleteFail)
/// - [`Error`](super::DocumentedError::Error)
pub type CreateCertificateWithCsrRequestError = super::DocumentedError;
