// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeL2VipsByDomain`, from `cdn/DescribeL2VipsByDomain.md`.

use alicloud_runtime::codegen::*;

/// Returns the addresses of the second-level nodes that serve a domain name; let them through to
/// the origin.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeL2VipsByDomainRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_l2_vips_by_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeL2VipsByDomainRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
}

impl DescribeL2VipsByDomainRequest {
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
}

request! {
    DescribeL2VipsByDomainRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeL2VipsByDomainRequest {
    type Response = DescribeL2VipsByDomainResponse;
    type Error = DescribeL2VipsByDomainError;
    const INFO: OperationInfo = super::operation("DescribeL2VipsByDomain")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeL2VipsByDomainError] = &[
        DescribeL2VipsByDomainError::MissingParameter,
        DescribeL2VipsByDomainError::IllegalOperation,
        DescribeL2VipsByDomainError::SingleRequestOverLimit,
        DescribeL2VipsByDomainError::SystemBusy,
    ];
}

/// Response to [`DescribeL2VipsByDomainRequest`].
#[non_exhaustive]
pub struct DescribeL2VipsByDomainResponse {
    /// Accelerated domain name that the entry or the data belongs to. Example: `xxxx.com`.
    pub domain_name: Option<String>,
    /// Virtual IP addresses of the nodes. Example: `"Vip": [ "1.1.1.1/25", "2.2.2.2/25" ]`.
    pub vips: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DescribeL2VipsByDomainResponse {
        "DomainName" => domain_name: value,
        "Vips" => vips: list("Vip"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeL2VipsByDomainRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation), here with HTTP status 400
/// - [`SingleRequestOverLimit`](super::DocumentedError::SingleRequestOverLimit)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type DescribeL2VipsByDomainError = super::DocumentedError;
