// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDcdnFullDomainsBlockIP`, from `dcdn/SetDcdnFullDomainsBlockIP.md`.

use alicloud_runtime::codegen::*;

/// Blocks or unblocks IP addresses or CIDR blocks across all domain names of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::SetDcdnFullDomainsBlockIPRequest::new()
///     .ip_list("...")
///     .operation_type("...");
/// let reply = client.set_dcdn_full_domains_block_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDcdnFullDomainsBlockIPRequest {
    /// **Required.** Items of the kind IP address to work on or to narrow the list down to.
    pub ip_list: Option<String>,
    /// **Required.** Kind of operation that the call or the record is about.
    pub operation_type: Option<Open<OperationType>>,
    /// Time between two of this, or the span in which it holds: block.
    pub block_interval: Option<i32>,
    /// Which kind of update it is or is to be.
    pub update_type: Option<String>,
}

impl SetDcdnFullDomainsBlockIPRequest {
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
    pub fn operation_type(mut self, value: impl Into<Open<OperationType>>) -> Self {
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
    SetDcdnFullDomainsBlockIPRequest {
        "IPList" => ip_list: form,
        "OperationType" => operation_type: form,
        "BlockInterval" => block_interval: form,
        "UpdateType" => update_type: form,
    }
}

impl Operation for SetDcdnFullDomainsBlockIPRequest {
    type Response = SetDcdnFullDomainsBlockIPResponse;
    type Error = SetDcdnFullDomainsBlockIPError;
    const INFO: OperationInfo = super::operation("SetDcdnFullDomainsBlockIP")
        .required(&["IPList", "OperationType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("0");
    const ERRORS: &'static [SetDcdnFullDomainsBlockIPError] = &[
        SetDcdnFullDomainsBlockIPError::InvaildParameter,
        SetDcdnFullDomainsBlockIPError::OperationDeniedAccount,
        SetDcdnFullDomainsBlockIPError::InvalidKeyQuotaFull,
    ];
}

/// Response to [`SetDcdnFullDomainsBlockIPRequest`].
#[non_exhaustive]
pub struct SetDcdnFullDomainsBlockIPResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1A380B-09F0-41BB-802B-72F8FD6DA2FE`.
    pub request_id: Option<String>,
}

response! {
    SetDcdnFullDomainsBlockIPResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Kind of operation that the call or the record is about.
    pub enum OperationType {
        /// Blocks the addresses.
        Block = "block",
        /// Lets the addresses in again.
        Unblock = "unblock",
    }
}

/// Errors that the documentation of [`SetDcdnFullDomainsBlockIPRequest`] names.
///
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
/// - [`OperationDeniedAccount`](super::DocumentedError::OperationDeniedAccount)
/// - [`InvalidKeyQuotaFull`](super::DocumentedError::InvalidKeyQuotaFull)
pub type SetDcdnFullDomainsBlockIPError = super::DocumentedError;
