// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCdnDomainICP`, from `cdn/CheckCdnDomainICP.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a domain name has the ICP filing that serving the Chinese mainland requires.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CheckCdnDomainICPRequest::new()
///     .domain_name("example.com");
/// let reply = client.check_cdn_domain_icp(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCdnDomainICPRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl CheckCdnDomainICPRequest {
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
    CheckCdnDomainICPRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for CheckCdnDomainICPRequest {
    type Response = CheckCdnDomainICPResponse;
    type Error = CheckCdnDomainICPError;
    const INFO: OperationInfo = super::operation("CheckCdnDomainICP")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [CheckCdnDomainICPError] = &[
        CheckCdnDomainICPError::_124,
        CheckCdnDomainICPError::CheckDomainICPFail,
    ];
}

/// Response to [`CheckCdnDomainICPRequest`].
#[non_exhaustive]
pub struct CheckCdnDomainICPResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Whether the domain name has an ICP filing. Example: `DomainIsRegistration`.
    pub status: Option<String>,
}

response! {
    CheckCdnDomainICPResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`CheckCdnDomainICPRequest`] names.
///
/// - [`_124`](super::DocumentedError::_124)
/// - [`CheckDomainICPFail`](super::DocumentedError::CheckDomainICPFail)
pub type CheckCdnDomainICPError = super::DocumentedError;
