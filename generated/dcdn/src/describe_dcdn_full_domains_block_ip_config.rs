// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnFullDomainsBlockIPConfig`, from `dcdn/DescribeDcdnFullDomainsBlockIPConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows which IP addresses are blocked across all domain names of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnFullDomainsBlockIPConfigRequest::new();
/// let reply = client.describe_dcdn_full_domains_block_ip_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPConfigRequest {
    /// Items of the kind IP address to work on or to narrow the list down to.
    pub ip_list: Option<String>,
}

impl DescribeDcdnFullDomainsBlockIPConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IPList`.
    pub fn ip_list(mut self, value: impl Into<String>) -> Self {
        self.ip_list = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnFullDomainsBlockIPConfigRequest {
        "IPList" => ip_list: query,
    }
}

impl Operation for DescribeDcdnFullDomainsBlockIPConfigRequest {
    type Response = DescribeDcdnFullDomainsBlockIPConfigResponse;
    type Error = DescribeDcdnFullDomainsBlockIPConfigError;
    const INFO: OperationInfo = super::operation("DescribeDcdnFullDomainsBlockIPConfig")
        .method("GET")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("0")
        .read_only();
    const ERRORS: &'static [DescribeDcdnFullDomainsBlockIPConfigError] = &[
        DescribeDcdnFullDomainsBlockIPConfigError::InvalidParameter2,
        DescribeDcdnFullDomainsBlockIPConfigError::InvalidKeyQuotaFull,
        DescribeDcdnFullDomainsBlockIPConfigError::InternalError2,
    ];
}

/// Response to [`DescribeDcdnFullDomainsBlockIPConfigRequest`].
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C58632F-BA12-1A1E-986D-09285752B42C`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
}

response! {
    DescribeDcdnFullDomainsBlockIPConfigResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnFullDomainsBlockIPConfigRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidKeyQuotaFull`](super::DocumentedError::InvalidKeyQuotaFull)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeDcdnFullDomainsBlockIPConfigError = super::DocumentedError;
