// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCdnFullDomainsBlockIP`, from `cdn/SetCdnFullDomainsBlockIP.md`.

use alicloud_runtime::codegen::*;

/// Blocks addresses for all domain names of the account, or unblocks them.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetCdnFullDomainsBlockIPRequest::new()
///     .ip_list("1.XXX.XXX.1,2.XXX.XXX.2")
///     .operation_type("block");
/// let reply = client.set_cdn_full_domains_block_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCdnFullDomainsBlockIPRequest {
    /// **Required.** Addresses and address ranges concerned, separated by commas.
    /// Example: `1.XXX.XXX.1,2.XXX.XXX.2`.
    pub ip_list: Option<String>,
    /// **Required.** Kind of operation that the call or the record is about. Example: `block`.
    pub operation_type: Option<String>,
    /// How many seconds the block lasts; 0 blocks for good, and it counts only when blocking.
    /// Example: `3000`.
    pub block_interval: Option<i32>,
    /// Whether a new block time replaces the old one or the longer of the two holds; counts only when
    /// blocking. Example: `cover`.
    pub update_type: Option<String>,
}

impl SetCdnFullDomainsBlockIPRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IPList`, which is required.
    pub fn ip_list(mut self, value: impl Into<String>) -> Self {
        self.ip_list = Some(value.into());
        self
    }
    /// Sets `OperationType`, which is required.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `BlockInterval`.
    #[inline]
    pub fn block_interval(mut self, value: i32) -> Self {
        self.block_interval = Some(value);
        self
    }
    /// Sets `UpdateType`.
    pub fn update_type(mut self, value: impl Into<String>) -> Self {
        self.update_type = Some(value.into());
        self
    }
}

request! {
    SetCdnFullDomainsBlockIPRequest {
        "IPList" => ip_list: form,
        "OperationType" => operation_type: form,
        "BlockInterval" => block_interval: form,
        "UpdateType" => update_type: form,
    }
}

impl Operation for SetCdnFullDomainsBlockIPRequest {
    type Response = SetCdnFullDomainsBlockIPResponse;
    type Error = SetCdnFullDomainsBlockIPError;
    const INFO: OperationInfo = super::operation("SetCdnFullDomainsBlockIP")
        .required(&["IPList", "OperationType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("0");
    const ERRORS: &'static [SetCdnFullDomainsBlockIPError] = &[
        SetCdnFullDomainsBlockIPError::InvalidParameter2,
        SetCdnFullDomainsBlockIPError::QuotaExceeded,
        SetCdnFullDomainsBlockIPError::OperationDenied,
    ];
}

/// Response to [`SetCdnFullDomainsBlockIPRequest`].
#[non_exhaustive]
pub struct SetCdnFullDomainsBlockIPResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23ACE7E2-2302-42E3-98F8-E5E697FD86C3`.
    pub request_id: Option<String>,
}

response! {
    SetCdnFullDomainsBlockIPResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetCdnFullDomainsBlockIPRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
pub type SetCdnFullDomainsBlockIPError = super::DocumentedError;
