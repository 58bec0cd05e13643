// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDisk`, from `swas-open/ResetDisk.md`.

use alicloud_runtime::codegen::*;

/// Rolls a disk back to a snapshot.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ResetDiskRequest::new()
///     .disk_id("...")
///     .snapshot_id("...");
/// let reply = client.reset_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDiskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
}

impl ResetDiskRequest {
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
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

request! {
    ResetDiskRequest {
        "RegionId" => region_id: query,
        "DiskId" => disk_id: query,
        "ClientToken" => client_token: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for ResetDiskRequest {
    type Response = ResetDiskResponse;
    type Error = ResetDiskError;
    const INFO: OperationInfo = super::operation("ResetDisk")
        .required(&["RegionId", "DiskId", "SnapshotId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ResetDiskError] = &[
        ResetDiskError::IncorrectInstanceStatusResetDisk,
        ResetDiskError::InvalidDiskIdNotFound,
        ResetDiskError::InvalidSnapshotIdNotFound,
        ResetDiskError::InternalError,
    ];
}

/// Response to [`ResetDiskRequest`].
pub type ResetDiskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetDiskRequest`] names.
///
/// - [`IncorrectInstanceStatusResetDisk`](super::DocumentedError::IncorrectInstanceStatusResetDisk)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ResetDiskError = super::DocumentedError;
