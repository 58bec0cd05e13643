// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserVipsByDomain`, from `cdn/DescribeUserVipsByDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Returns the virtual IP addresses that serve a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserVipsByDomainRequest::new()
///     .domain_name("example.com")
///     .available("on");
/// let reply = client.describe_user_vips_by_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserVipsByDomainRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Whether only healthy virtual IP addresses are returned or all of them. Example: `on`.
    pub available: Option<Open<OnOff>>,
}

impl DescribeUserVipsByDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Available`.
    pub fn available(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.available = Some(value.into());
        self
    }
}

request! {
    DescribeUserVipsByDomainRequest {
        "DomainName" => domain_name: query,
        "Available" => available: query,
    }
}

impl Operation for DescribeUserVipsByDomainRequest {
    type Response = DescribeUserVipsByDomainResponse;
    type Error = DescribeUserVipsByDomainError;
    const INFO: OperationInfo = super::operation("DescribeUserVipsByDomain")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeUserVipsByDomainError] = &[
        DescribeUserVipsByDomainError::MissingParameter,
        DescribeUserVipsByDomainError::IllegalOperation,
        DescribeUserVipsByDomainError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeUserVipsByDomainRequest`].
#[non_exhaustive]
pub struct DescribeUserVipsByDomainResponse {
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `820E7900-5CA9-4AEF-B0DD-20ED5F64BE55`.
    pub request_id: Option<String>,
    /// Virtual IP addresses of the nodes. Example: `122.72.xxx.xxx`.
    pub vips: Vec<String>,
}

response! {
    DescribeUserVipsByDomainResponse {
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
        "Vips" => vips: list("Vip"),
    }
}

/// Errors that the documentation of [`DescribeUserVipsByDomainRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation), here with HTTP status 400
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound), here with HTTP status 400
pub type DescribeUserVipsByDomainError = super::DocumentedError;
