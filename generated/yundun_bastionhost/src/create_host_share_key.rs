// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHostShareKey`, from `yundun-bastionhost/CreateHostShareKey.md`.

use alicloud_runtime::codegen::*;

/// Adds a shared private key that host accounts can log on with.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateHostShareKeyRequest::new()
///     .instance_id("...")
///     .host_share_key_name("...")
///     .private_key("...");
/// let reply = client.create_host_share_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHostShareKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the host share key goes by.
    pub host_share_key_name: Option<String>,
    /// **Required.** Private half of the key pair; keep it secret.
    pub private_key: Option<String>,
    /// What the private key is encrypted with; leave it out for a bare key.
    pub pass_phrase: Option<String>,
}

impl CreateHostShareKeyRequest {
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
    /// Sets `HostShareKeyName`, which is required.
    pub fn host_share_key_name(mut self, value: impl Into<String>) -> Self {
        self.host_share_key_name = Some(value.into());
        self
    }
    /// Sets `PrivateKey`, which is required.
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }
    /// Sets `PassPhrase`.
    pub fn pass_phrase(mut self, value: impl Into<String>) -> Self {
        self.pass_phrase = Some(value.into());
        self
    }
}

request! {
    CreateHostShareKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostShareKeyName" => host_share_key_name: query,
        "PrivateKey" => private_key: query,
        "PassPhrase" => pass_phrase: query,
    }
}

impl Operation for CreateHostShareKeyRequest {
    type Response = CreateHostShareKeyResponse;
    type Error = CreateHostShareKeyError;
    const INFO: OperationInfo = super::operation("CreateHostShareKey")
        .required(&["InstanceId", "HostShareKeyName", "PrivateKey"])
        .region("RegionId");
    const ERRORS: &'static [CreateHostShareKeyError] = &[
        CreateHostShareKeyError::HostShareKeyAlreadyExists,
        CreateHostShareKeyError::InvalidParameter,
        CreateHostShareKeyError::InternalError,
    ];
}

/// Response to [`CreateHostShareKeyRequest`].
#[non_exhaustive]
pub struct CreateHostShareKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// ID of the host share key that the item belongs to or stands for. Example: `10235`.
    pub host_share_key_id: Option<i64>,
}

response! {
    CreateHostShareKeyResponse {
        "RequestId" => request_id: value,
        "HostShareKeyId" => host_share_key_id: value,
    }
}

/// Errors that the documentation of [`CreateHostShareKeyRequest`] names.
///
/// - [`HostShareKeyAlreadyExists`](super::DocumentedError::HostShareKeyAlreadyExists)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateHostShareKeyError = super::DocumentedError;
