// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHostShareKey`, from `yundun-bastionhost/ModifyHostShareKey.md`.

use alicloud_runtime::codegen::*;

/// Changes name or private key of a shared key for host accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyHostShareKeyRequest::new()
///     .instance_id("...")
///     .host_share_key_id("...");
/// let reply = client.modify_host_share_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostShareKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the host share key that the call is about.
    pub host_share_key_id: Option<String>,
    /// Name that the host share key goes by.
    pub host_share_key_name: Option<String>,
    /// Private half of the key pair; keep it secret.
    pub private_key: Option<String>,
    /// What the private key is encrypted with; leave it out for a bare key.
    pub pass_phrase: Option<String>,
}

impl ModifyHostShareKeyRequest {
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
    /// Sets `HostShareKeyName`.
    pub fn host_share_key_name(mut self, value: impl Into<String>) -> Self {
        self.host_share_key_name = Some(value.into());
        self
    }
    /// Sets `PrivateKey`.
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
    ModifyHostShareKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostShareKeyId" => host_share_key_id: query,
        "HostShareKeyName" => host_share_key_name: query,
        "PrivateKey" => private_key: query,
        "PassPhrase" => pass_phrase: query,
    }
}

impl Operation for ModifyHostShareKeyRequest {
    type Response = ModifyHostShareKeyResponse;
    type Error = ModifyHostShareKeyError;
    const INFO: OperationInfo = super::operation("ModifyHostShareKey")
        .required(&["InstanceId", "HostShareKeyId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHostShareKeyError] = &[
        ModifyHostShareKeyError::InvalidParameter,
        ModifyHostShareKeyError::InternalError,
    ];
}

/// Response to [`ModifyHostShareKeyRequest`].
pub type ModifyHostShareKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHostShareKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostShareKeyError = super::DocumentedError;
