// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHostAccount`, from `yundun-bastionhost/GetHostAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtocolName};

/// Shows one host account in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetHostAccountRequest::new()
///     .host_account_id("1")
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.get_host_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHostAccountRequest {
    /// **Required.** ID of the host account that the call is about. Example: `1`.
    pub host_account_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetHostAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostAccountId`, which is required.
    pub fn host_account_id(mut self, value: impl Into<String>) -> Self {
        self.host_account_id = Some(value.into());
        self
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
}

request! {
    GetHostAccountRequest {
        "HostAccountId" => host_account_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetHostAccountRequest {
    type Response = GetHostAccountResponse;
    type Error = GetHostAccountError;
    const INFO: OperationInfo = super::operation("GetHostAccount")
        .required(&["HostAccountId", "InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetHostAccountError] = &[
        GetHostAccountError::InvalidParameter,
        GetHostAccountError::HostAccountNotFound,
        GetHostAccountError::InternalError,
    ];
}

/// Response to [`GetHostAccountRequest`].
#[non_exhaustive]
pub struct GetHostAccountResponse {
    /// Account that the host belongs to or works with.
    pub host_account: Option<HostAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    GetHostAccountResponse {
        "HostAccount" => host_account: value,
        "RequestId" => request_id: value,
    }
}

/// Account that the host belongs to or works with.
#[non_exhaustive]
pub struct HostAccount {
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<bool>,
    /// ID of the host account that the item belongs to or stands for. Example: `1`.
    pub host_account_id: Option<String>,
    /// Name that the host account goes by. Example: `abc`.
    pub host_account_name: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Short digest of the private key, for comparing.
    /// Example: `fe:ca:37:42:30:00:9d:95:e6:73:e5:b0:32:0a:**:**`.
    pub private_key_fingerprint: Option<String>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<Open<ProtocolName>>,
    /// ID of the host share key that the item belongs to or stands for. Example: `1`.
    pub host_share_key_id: Option<String>,
    /// Name that the host share key goes by. Example: `name`.
    pub host_share_key_name: Option<String>,
}

response! {
    HostAccount {
        "HasPassword" => has_password: value,
        "HostAccountId" => host_account_id: value,
        "HostAccountName" => host_account_name: value,
        "HostId" => host_id: value,
        "PrivateKeyFingerprint" => private_key_fingerprint: value,
        "ProtocolName" => protocol_name: value,
        "HostShareKeyId" => host_share_key_id: value,
        "HostShareKeyName" => host_share_key_name: value,
    }
}

/// Errors that the documentation of [`GetHostAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostAccountNotFound`](super::DocumentedError::HostAccountNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetHostAccountError = super::DocumentedError;
