// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDiskAttribute`, from `swas-open/UpdateDiskAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark of a server's data disk.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::UpdateDiskAttributeRequest::new()
///     .disk_id("...")
///     .remark("...");
/// let reply = client.update_disk_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDiskAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl UpdateDiskAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateDiskAttributeRequest {
        "RegionId" => region_id: query,
        "DiskId" => disk_id: query,
        "ClientToken" => client_token: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateDiskAttributeRequest {
    type Response = UpdateDiskAttributeResponse;
    type Error = UpdateDiskAttributeError;
    const INFO: OperationInfo = super::operation("UpdateDiskAttribute")
        .required(&["RegionId", "DiskId", "Remark"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateDiskAttributeError] = &[
        UpdateDiskAttributeError::IncorrectInstanceStatusResetDisk,
        UpdateDiskAttributeError::InvalidDiskIdNotFound,
        UpdateDiskAttributeError::InvalidSnapshotIdNotFound,
        UpdateDiskAttributeError::InternalError,
    ];
}

/// Response to [`UpdateDiskAttributeRequest`].
pub type UpdateDiskAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDiskAttributeRequest`] names.
///
/// - [`IncorrectInstanceStatusResetDisk`](super::DocumentedError::IncorrectInstanceStatusResetDisk)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateDiskAttributeError = super::DocumentedError;
