// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSnapshotAttribute`, from `swas-open/UpdateSnapshotAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark of a snapshot of a server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::UpdateSnapshotAttributeRequest::new()
///     .snapshot_id("...");
/// let reply = client.update_snapshot_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSnapshotAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl UpdateSnapshotAttributeRequest {
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
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateSnapshotAttributeRequest {
        "RegionId" => region_id: query,
        "SnapshotId" => snapshot_id: query,
        "ClientToken" => client_token: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateSnapshotAttributeRequest {
    type Response = UpdateSnapshotAttributeResponse;
    type Error = UpdateSnapshotAttributeError;
    const INFO: OperationInfo = super::operation("UpdateSnapshotAttribute")
        .required(&["RegionId", "SnapshotId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateSnapshotAttributeError] = &[
        UpdateSnapshotAttributeError::InvalidSnapshotIdNotFound,
        UpdateSnapshotAttributeError::InternalError,
    ];
}

/// Response to [`UpdateSnapshotAttributeRequest`].
pub type UpdateSnapshotAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateSnapshotAttributeRequest`] names.
///
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateSnapshotAttributeError = super::DocumentedError;
