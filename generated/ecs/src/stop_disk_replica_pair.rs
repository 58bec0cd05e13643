// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDiskReplicaPair`, from `ecs/StopDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Halts the replication between two disks. The second disk returns to the state of the last
/// complete copy.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StopDiskReplicaPairRequest::new()
///     .region_id("cn-beijing")
///     .replica_pair_id("rp-dsaf233kj23j2j35****");
/// let reply = client.stop_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// **Required.** Replication relationship to stop. Example: `rp-dsaf233kj23j2j35****`.
    pub replica_pair_id: Option<String>,
}

impl StopDiskReplicaPairRequest {
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
    StopDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
    }
}

impl Operation for StopDiskReplicaPairRequest {
    type Response = StopDiskReplicaPairResponse;
    type Error = StopDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("StopDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .region("RegionId");
    const ERRORS: &'static [StopDiskReplicaPairError] = &[
        StopDiskReplicaPairError::InternalError,
        StopDiskReplicaPairError::InvalidRegionIdMalFormed,
    ];
}

/// Response to [`StopDiskReplicaPairRequest`].
pub type StopDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopDiskReplicaPairRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
pub type StopDiskReplicaPairError = super::DocumentedError;
