// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDiskReplicaPair`, from `ecs/DeleteDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Ends the replication between two disks for good. The pair must be stopped first; both disks
/// stay.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteDiskReplicaPairRequest::new()
///     .region_id("cn-beijing")
///     .replica_pair_id("rp-dsaf233kj23j2j35****");
/// let reply = client.delete_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// **Required.** Replication relationship to delete. Example: `rp-dsaf233kj23j2j35****`.
    pub replica_pair_id: Option<String>,
}

impl DeleteDiskReplicaPairRequest {
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
    /// Sets `ReplicaPairId`, which is required.
    pub fn replica_pair_id(mut self, value: impl Into<String>) -> Self {
        self.replica_pair_id = Some(value.into());
        self
    }
}

request! {
    DeleteDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
    }
}

impl Operation for DeleteDiskReplicaPairRequest {
    type Response = DeleteDiskReplicaPairResponse;
    type Error = DeleteDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("DeleteDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDiskReplicaPairError] = &[
        DeleteDiskReplicaPairError::InternalError,
        DeleteDiskReplicaPairError::InvalidRegionIdMalFormed,
    ];
}

/// Response to [`DeleteDiskReplicaPairRequest`].
pub type DeleteDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDiskReplicaPairRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
pub type DeleteDiskReplicaPairError = super::DocumentedError;
