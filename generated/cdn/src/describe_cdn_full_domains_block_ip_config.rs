// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnFullDomainsBlockIPConfig`, from `cdn/DescribeCdnFullDomainsBlockIPConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns addresses that are blocked for all domain names of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnFullDomainsBlockIPConfigRequest::new();
/// let reply = client.describe_cdn_full_domains_block_ip_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPConfigRequest {
    /// Addresses and address ranges concerned, separated by commas.
    /// Example: `1.XXX.XXX.1,2.XXX.XXX.2`.
    pub ip_list: Option<String>,
}

impl DescribeCdnFullDomainsBlockIPConfigRequest {
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
    DescribeCdnFullDomainsBlockIPConfigRequest {
        "IPList" => ip_list: form,
    }
}

impl Operation for DescribeCdnFullDomainsBlockIPConfigRequest {
    type Response = DescribeCdnFullDomainsBlockIPConfigResponse;
    type Error = DescribeCdnFullDomainsBlockIPConfigError;
    const INFO: OperationInfo = super::operation("DescribeCdnFullDomainsBlockIPConfig")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("0")
        .read_only();
    const ERRORS: &'static [DescribeCdnFullDomainsBlockIPConfigError] = &[
        DescribeCdnFullDomainsBlockIPConfigError::InvalidParameter2,
        DescribeCdnFullDomainsBlockIPConfigError::QuotaExceeded,
        DescribeCdnFullDomainsBlockIPConfigError::InternalServerError,
    ];
}

/// Response to [`DescribeCdnFullDomainsBlockIPConfigRequest`].
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `95994621-8382-464B-8762-C708E73568D1`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
}

response! {
    DescribeCdnFullDomainsBlockIPConfigResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DescribeCdnFullDomainsBlockIPConfigRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
pub type DescribeCdnFullDomainsBlockIPConfigError = super::DocumentedError;
