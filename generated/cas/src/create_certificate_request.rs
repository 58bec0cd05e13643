// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCertificateRequest`, from `cas/CreateCertificateRequest.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductCode, Tag, ValidateType};

/// Buys and applies for a DV certificate in one step; the service makes the CSR.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::CreateCertificateRequestRequest::new()
///     .domain("www.aliyun.com")
///     .email("example@aliyun.com")
///     .phone("1381111****")
///     .username("keller")
///     .validate_type("DNS");
/// let reply = client.create_certificate_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCertificateRequestRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Email address of the person or contact concerned. Example: `example@aliyun.com`.
    pub email: Option<String>,
    /// **Required.** Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111****`.
    pub phone: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `keller`.
    pub username: Option<String>,
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

impl CreateCertificateRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
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
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
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
    CreateCertificateRequestRequest {
        "Domain" => domain: query,
        "Email" => email: query,
        "Phone" => phone: query,
        "Username" => username: query,
        "ValidateType" => validate_type: query,
        "ProductCode" => product_code: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateCertificateRequestRequest {
    type Response = CreateCertificateRequestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCertificateRequest")
        .required(&["Domain", "Email", "Phone", "Username", "ValidateType"]);
}

/// Response to [`CreateCertificateRequestRequest`].
#[non_exhaustive]
pub struct CreateCertificateRequestResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `98987582437920968`.
    pub order_id: Option<i64>,
}

response! {
    CreateCertificateRequestResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
