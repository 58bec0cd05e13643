// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachHostAccountsFromHostShareKey`, from `yundun-bastionhost/DetachHostAccountsFromHostShareKey.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HostShareKeyResult};

/// Removes the association between host accounts and a shared key.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DetachHostAccountsFromHostShareKeyRequest::new()
///     .instance_id("...")
///     .host_share_key_id("...")
///     .host_account_ids("...");
/// let reply = client.detach_host_accounts_from_host_share_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachHostAccountsFromHostShareKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the host share key that the call is about.
    pub host_share_key_id: Option<String>,
    /// **Required.** IDs of the host accounts to work on or to narrow the list down to.
    pub host_account_ids: Option<String>,
}

impl DetachHostAccountsFromHostShareKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HostShareKeyId`, which is required.
    pub fn host_share_key_id(mut self, value: impl Into<String>) -> Self {
        self.host_share_key_id = Some(value.into());
        self
    }
    /// Sets `HostAccountIds`, which is required.
    pub fn host_account_ids(mut self, value: impl Into<String>) -> Self {
        self.host_account_ids = Some(value.into());
        self
    }
}

request! {
    DetachHostAccountsFromHostShareKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostShareKeyId" => host_share_key_id: query,
        "HostAccountIds" => host_account_ids: query,
    }
}

impl Operation for DetachHostAccountsFromHostShareKeyRequest {
    type Response = DetachHostAccountsFromHostShareKeyResponse;
    type Error = DetachHostAccountsFromHostShareKeyError;
    const INFO: OperationInfo = super::operation("DetachHostAccountsFromHostShareKey")
        .required(&["InstanceId", "HostShareKeyId", "HostAccountIds"])
        .region("RegionId");
    const ERRORS: &'static [DetachHostAccountsFromHostShareKeyError] = &[
        DetachHostAccountsFromHostShareKeyError::InvalidParameter,
        DetachHostAccountsFromHostShareKeyError::InternalError,
    ];
}

/// Response to [`DetachHostAccountsFromHostShareKeyRequest`].
#[non_exhaustive]
pub struct DetachHostAccountsFromHostShareKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<HostShareKeyResult>,
}

response! {
    DetachHostAccountsFromHostShareKeyResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`DetachHostAccountsFromHostShareKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DetachHostAccountsFromHostShareKeyError = super::DocumentedError;
