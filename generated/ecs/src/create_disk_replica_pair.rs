// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiskReplicaPair`, from `ecs/CreateDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Ties a disk to a second one for asynchronous replication. Copying begins with
/// [`StartDiskReplicaPair`](super::Client::start_disk_replica_pair); the second disk must exist
/// beforehand.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateDiskReplicaPairRequest::new()
///     .destination_disk_id("d-asdfjl2342kj2l3k4****")
///     .destination_region_id("cn-shanghai")
///     .disk_id("d-bp1famypsnar20bv****")
///     .pair_name("TestReplicaPair")
///     .region_id("cn-beijing");
/// let reply = client.create_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiskReplicaPairRequest {
    /// **Required.** ID of the secondary disk, the one that data is replicated to.
    /// Example: `d-asdfjl2342kj2l3k4****`.
    pub destination_disk_id: Option<String>,
    /// **Required.** Region that the secondary disk is in. Example: `cn-shanghai`.
    pub destination_region_id: Option<String>,
    /// **Required.** Primary disk, the one that data is replicated from.
    /// Example: `d-bp131n0q38u3a4zi****`.
    pub disk_id: Option<String>,
    /// **Required.** Display name of the replication relationship. Example: `TestReplicaPair`.
    pub pair_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `TestReplicaPairDescription`.
    pub description: Option<String>,
    /// Shortest interval between two replication runs from the primary to the secondary disk.
    /// Unit: `seconds`. Example: `900`.
    pub async_cycle: Option<i32>,
}

impl CreateDiskReplicaPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestinationDiskId`, which is required.
    pub fn destination_disk_id(mut self, value: impl Into<String>) -> Self {
        self.destination_disk_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionId`, which is required.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `PairName`, which is required.
    pub fn pair_name(mut self, value: impl Into<String>) -> Self {
        self.pair_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AsyncCycle`.
    #[inline]
    pub fn async_cycle(mut self, value: i32) -> Self {
        self.async_cycle = Some(value);
        self
    }
}

request! {
    CreateDiskReplicaPairRequest {
        "DestinationDiskId" => destination_disk_id: query,
        "DestinationRegionId" => destination_region_id: query,
        "DiskId" => disk_id: query,
        "PairName" => pair_name: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "AsyncCycle" => async_cycle: query,
    }
}

impl Operation for CreateDiskReplicaPairRequest {
    type Response = CreateDiskReplicaPairResponse;
    type Error = CreateDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("CreateDiskReplicaPair")
        .required(
            &[
                "DestinationDiskId",
                "DestinationRegionId",
                "DiskId",
                "PairName",
                "RegionId",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateDiskReplicaPairError] = &[
        CreateDiskReplicaPairError::InvalidDiskIdNotFound,
        CreateDiskReplicaPairError::IncorrectDiskStatus,
        CreateDiskReplicaPairError::IncompleteParamter,
    ];
}

/// Response to [`CreateDiskReplicaPairRequest`].
#[non_exhaustive]
pub struct CreateDiskReplicaPairResponse {
    /// ID of the new replication relationship. Example: `rp-dsaf233kj23j2j35****`.
    pub pair_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E69EF3CC-94CD-42E7-8926-F133B86387C0`.
    pub request_id: Option<String>,
}

response! {
    CreateDiskReplicaPairResponse {
        "PairId" => pair_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDiskReplicaPairRequest`] names.
///
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`IncompleteParamter`](super::DocumentedError::IncompleteParamter)
pub type CreateDiskReplicaPairError = super::DocumentedError;
