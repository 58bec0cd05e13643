// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDiskReplicaPair`, from `ecs/StartDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Begins or resumes the replication between two disks.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StartDiskReplicaPairRequest::new()
///     .region_id("cn-beijing")
///     .replica_pair_id("rp-dsaf233kj23j2j35****");
/// let reply = client.start_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// **Required.** Replication relationship to start. Example: `rp-dsaf233kj23j2j35****`.
    pub replica_pair_id: Option<String>,
}

impl StartDiskReplicaPairRequest {
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
    StartDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
    }
}

impl Operation for StartDiskReplicaPairRequest {
    type Response = StartDiskReplicaPairResponse;
    type Error = StartDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("StartDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .region("RegionId");
    const ERRORS: &'static [StartDiskReplicaPairError] = &[
        StartDiskReplicaPairError::InternalError,
        StartDiskReplicaPairError::InvalidRegionIdMalFormed,
    ];
}

/// Response to [`StartDiskReplicaPairRequest`].
pub type StartDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartDiskReplicaPairRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
pub type StartDiskReplicaPairError = super::DocumentedError;
