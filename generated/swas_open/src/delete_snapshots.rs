// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshots`, from `swas-open/DeleteSnapshots.md`.

use alicloud_runtime::codegen::*;

/// Deletes several snapshots; disks can no longer be set back to them.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteSnapshotsRequest::new()
///     .snapshot_ids("...");
/// let reply = client.delete_snapshots(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the snapshots to work on or to narrow the list down to.
    pub snapshot_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteSnapshotsRequest {
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
    /// Sets `SnapshotIds`, which is required.
    pub fn snapshot_ids(mut self, value: impl Into<String>) -> Self {
        self.snapshot_ids = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteSnapshotsRequest {
        "RegionId" => region_id: query,
        "SnapshotIds" => snapshot_ids: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteSnapshotsRequest {
    type Response = DeleteSnapshotsResponse;
    type Error = DeleteSnapshotsError;
    const INFO: OperationInfo = super::operation("DeleteSnapshots")
        .required(&["RegionId", "SnapshotIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteSnapshotsError] = &[
        DeleteSnapshotsError::InvalidSnapshotIdNotFound,
        DeleteSnapshotsError::InternalError,
    ];
}

/// Response to [`DeleteSnapshotsRequest`].
pub type DeleteSnapshotsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnapshotsRequest`] names.
///
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteSnapshotsError = super::DocumentedError;
