// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHostShareKey`, from `yundun-bastionhost/GetHostShareKey.md`.

use alicloud_runtime::codegen::*;

/// Shows one shared key for host accounts in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetHostShareKeyRequest::new()
///     .instance_id("...")
///     .host_share_key_id("...");
/// let reply = client.get_host_share_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHostShareKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the host share key that the call is about.
    pub host_share_key_id: Option<String>,
}

impl GetHostShareKeyRequest {
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
}

request! {
    GetHostShareKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostShareKeyId" => host_share_key_id: query,
    }
}

impl Operation for GetHostShareKeyRequest {
    type Response = GetHostShareKeyResponse;
    type Error = GetHostShareKeyError;
    const INFO: OperationInfo = super::operation("GetHostShareKey")
        .required(&["InstanceId", "HostShareKeyId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetHostShareKeyError] = &[
        GetHostShareKeyError::InvalidParameter,
        GetHostShareKeyError::HostShareKeyNotFound,
        GetHostShareKeyError::InternalError,
    ];
}

/// Response to [`GetHostShareKeyRequest`].
#[non_exhaustive]
pub struct GetHostShareKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// Key that opens, signs or picks out the host share.
    pub host_share_key: Option<HostShareKey>,
}

response! {
    GetHostShareKeyResponse {
        "RequestId" => request_id: value,
        "HostShareKey" => host_share_key: value,
    }
}

/// Key that opens, signs or picks out the host share.
#[non_exhaustive]
pub struct HostShareKey {
    /// ID of the host share key that the item belongs to or stands for. Example: `10427`.
    pub host_share_key_id: Option<String>,
    /// Name that the host share key goes by. Example: `name`.
    pub host_share_key_name: Option<String>,
    /// When the key was replaced last, in seconds since 1970. Example: `1644287246`.
    pub last_modify_key_at: Option<i64>,
    /// Short digest of the private key, for comparing.
    pub private_key_finger_print: Option<String>,
}

response! {
    HostShareKey {
        "HostShareKeyId" => host_share_key_id: value,
        "HostShareKeyName" => host_share_key_name: value,
        "LastModifyKeyAt" => last_modify_key_at: value,
        "PrivateKeyFingerPrint" => private_key_finger_print: value,
    }
}

/// Errors that the documentation of [`GetHostShareKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostShareKeyNotFound`](super::DocumentedError::HostShareKeyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetHostShareKeyError = super::DocumentedError;
