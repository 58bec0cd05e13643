// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserPublicKey`, from `yundun-bastionhost/DeleteUserPublicKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes a public key that a user logged on with.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteUserPublicKeyRequest::new()
///     .instance_id("...")
///     .public_key_id("...");
/// let reply = client.delete_user_public_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserPublicKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the public key that the call is about.
    pub public_key_id: Option<String>,
}

impl DeleteUserPublicKeyRequest {
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
}

request! {
    DeleteUserPublicKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PublicKeyId" => public_key_id: query,
    }
}

impl Operation for DeleteUserPublicKeyRequest {
    type Response = DeleteUserPublicKeyResponse;
    type Error = DeleteUserPublicKeyError;
    const INFO: OperationInfo = super::operation("DeleteUserPublicKey")
        .required(&["InstanceId", "PublicKeyId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteUserPublicKeyError] = &[
        DeleteUserPublicKeyError::InvalidParameter,
        DeleteUserPublicKeyError::InternalError,
    ];
}

/// Response to [`DeleteUserPublicKeyRequest`].
pub type DeleteUserPublicKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUserPublicKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteUserPublicKeyError = super::DocumentedError;
