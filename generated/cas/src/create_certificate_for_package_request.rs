// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCertificateForPackageRequest`, from `cas/CreateCertificateForPackageRequest.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductCode, Tag, ValidateType};

/// Applies for a certificate from a purchased package, with or without an own CSR.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::CreateCertificateForPackageRequestRequest::new()
///     .product_code("symantec-free-1-free")
///     .domain("www.aliyun.com")
///     .validate_type("DNS")
///     .email("tom.zhang@example.com")
///     .phone("13000000000");
/// let reply = client.create_certificate_for_package_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCertificateForPackageRequestRequest {
    /// Code or name of the product concerned.
    /// Default: `symantec-free-1-free`. Example: `symantec-free-1-free`.
    pub product_code: Option<Open<ProductCode>>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Items: at most 5. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Certificate signing request in PEM form. Example: `text`.
    pub csr: Option<String>,
    /// How control of the domain is proved: by a `DNS` record or a `FILE` on the site. Example: `DNS`.
    pub validate_type: Option<Open<ValidateType>>,
    /// Name that the user logs on with. Example: `Tom Zhang`.
    pub username: Option<String>,
    /// Email address of the person or contact concerned. Example: `tom.zhang@example.com`.
    pub email: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `13000000000`.
    pub phone: Option<String>,
    /// Name that the company goes by. Example: `text`.
    pub company_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tags: Vec<Tag>,
}

impl CreateCertificateForPackageRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<Open<ProductCode>>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Csr`.
    pub fn csr(mut self, value: impl Into<String>) -> Self {
        self.csr = Some(value.into());
        self
    }
    /// Sets `ValidateType`.
    pub fn validate_type(mut self, value: impl Into<Open<ValidateType>>) -> Self {
        self.validate_type = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `Phone`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `CompanyName`.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCertificateForPackageRequestRequest {
        "ProductCode" => product_code: query,
        "Domain" => domain: query,
        "Csr" => csr: query,
        "ValidateType" => validate_type: query,
        "Username" => username: query,
        "Email" => email: query,
        "Phone" => phone: query,
        "CompanyName" => company_name: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateCertificateForPackageRequestRequest {
    type Response = CreateCertificateForPackageRequestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCertificateForPackageRequest");
}

/// Response to [`CreateCertificateForPackageRequestRequest`].
#[non_exhaustive]
pub struct CreateCertificateForPackageRequestResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98C8BF38-2984-4E55-90DD-3DEB8DE04384`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `98987582437920968`.
    pub order_id: Option<i64>,
}

response! {
    CreateCertificateForPackageRequestResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
