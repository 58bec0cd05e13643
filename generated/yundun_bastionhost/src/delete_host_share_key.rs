// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHostShareKey`, from `yundun-bastionhost/DeleteHostShareKey.md`.

use alicloud_runtime::codegen::*;

/// Deletes a shared key; host accounts can no longer sign in with it.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteHostShareKeyRequest::new()
///     .instance_id("...");
/// let reply = client.delete_host_share_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHostShareKeyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the host share key that the call is about.
    pub host_share_key_id: Option<String>,
}

impl DeleteHostShareKeyRequest {
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
    /// Sets `HostShareKeyId`.
    pub fn host_share_key_id(mut self, value: impl Into<String>) -> Self {
        self.host_share_key_id = Some(value.into());
        self
    }
}

request! {
    DeleteHostShareKeyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostShareKeyId" => host_share_key_id: query,
    }
}

impl Operation for DeleteHostShareKeyRequest {
    type Response = DeleteHostShareKeyResponse;
    type Error = DeleteHostShareKeyError;
    const INFO: OperationInfo = super::operation("DeleteHostShareKey")
        .required(&["InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteHostShareKeyError] = &[
        DeleteHostShareKeyError::InvalidParameter,
        DeleteHostShareKeyError::InternalError,
    ];
}

/// Response to [`DeleteHostShareKeyRequest`].
pub type DeleteHostShareKeyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteHostShareKeyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHostShareKeyError = super::DocumentedError;
