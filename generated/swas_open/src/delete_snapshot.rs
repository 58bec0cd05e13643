// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshot`, from `swas-open/DeleteSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a snapshot; a custom image made from it has to be deleted first.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteSnapshotRequest::new()
///     .snapshot_id("...");
/// let reply = client.delete_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteSnapshotRequest {
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
}

request! {
    DeleteSnapshotRequest {
        "RegionId" => region_id: query,
        "SnapshotId" => snapshot_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteSnapshotRequest {
    type Response = DeleteSnapshotResponse;
    type Error = DeleteSnapshotError;
    const INFO: OperationInfo = super::operation("DeleteSnapshot")
        .required(&["RegionId", "SnapshotId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteSnapshotError] = &[
        DeleteSnapshotError::InvalidSnapshotIdNotFound,
        DeleteSnapshotError::InternalError,
    ];
}

/// Response to [`DeleteSnapshotRequest`].
pub type DeleteSnapshotResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnapshotRequest`] names.
///
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteSnapshotError = super::DocumentedError;
