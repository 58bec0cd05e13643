// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserPublicKey`, from `yundun-bastionhost/ModifyUserPublicKey.md`.

use alicloud_runtime::codegen::*;

/// Changes a public key that is stored for a user.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyUserPublicKeyRequest::new()
///     .instance_id("...")
///     .public_key_id("...");
/// let reply = client.modify_user_public_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserPublicKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the public key that the call is about.
    pub public_key_id: Option<String>,
    /// Name that the public key goes by.
    pub public_key_name: Option<String>,
    /// Public half of the key pair, alone or in a certificate.
    pub public_key: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl ModifyUserPublicKeyRequest {
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
    /// Sets `PublicKeyId`, which is required.
    pub fn public_key_id(mut self, value: impl Into<String>) -> Self {
        self.public_key_id = Some(value.into());
        self
    }
    /// Sets `PublicKeyName`.
    pub fn public_key_name(mut self, value: impl Into<String>) -> Self {
        self.public_key_name = Some(value.into());
        self
    }
    /// Sets `PublicKey`.
    pub fn public_key(mut self, value: impl Into<String>) -> Self {
        self.public_key = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    ModifyUserPublicKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PublicKeyId" => public_key_id: query,
        "PublicKeyName" => public_key_name: query,
        "PublicKey" => public_key: query,
        "Comment" => comment: query,
    }
}

impl Operation for ModifyUserPublicKeyRequest {
    type Response = ModifyUserPublicKeyResponse;
    type Error = ModifyUserPublicKeyError;
    const INFO: OperationInfo = super::operation("ModifyUserPublicKey")
        .required(&["InstanceId", "PublicKeyId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyUserPublicKeyError] = &[
        ModifyUserPublicKeyError::InvalidParameter,
        ModifyUserPublicKeyError::InternalError,
    ];
}

/// Response to [`ModifyUserPublicKeyRequest`].
pub type ModifyUserPublicKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyUserPublicKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyUserPublicKeyError = super::DocumentedError;
