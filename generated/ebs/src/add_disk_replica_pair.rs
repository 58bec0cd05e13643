// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDiskReplicaPair`, from `ebs/AddDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Puts a replication pair into a replication pair-consistent group.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::AddDiskReplicaPairRequest::new()
///     .replica_group_id("...")
///     .replica_pair_id("...");
/// let reply = client.add_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// **Required.** Two disks, one of which is copied to the other without end.
    pub replica_pair_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AddDiskReplicaPairRequest {
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
    /// Sets `ReplicaGroupId`, which is required.
    pub fn replica_group_id(mut self, value: impl Into<String>) -> Self {
        self.replica_group_id = Some(value.into());
        self
    }
    /// Sets `ReplicaPairId`, which is required.
    pub fn replica_pair_id(mut self, value: impl Into<String>) -> Self {
        self.replica_pair_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "ReplicaPairId" => replica_pair_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddDiskReplicaPairRequest {
    type Response = AddDiskReplicaPairResponse;
    type Error = AddDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("AddDiskReplicaPair")
        .required(&["RegionId", "ReplicaGroupId", "ReplicaPairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddDiskReplicaPairError] = &[
        AddDiskReplicaPairError::OperationDenied,
        AddDiskReplicaPairError::OperationDeniedGroupStatusCannotAddPair,
        AddDiskReplicaPairError::OperationDeniedInvalidStatus,
        AddDiskReplicaPairError::OperationDeniedPairGroupAZoneConflict,
        AddDiskReplicaPairError::OperationDeniedPairGroupStatusConflict,
        AddDiskReplicaPairError::OperationDeniedPairInAnotherGroup,
        AddDiskReplicaPairError::OperationDeniedPairInitializing,
        AddDiskReplicaPairError::OperationDeniedPairStatusCannotAddToGroup,
        AddDiskReplicaPairError::OperationDeniedQuotaExceed,
        AddDiskReplicaPairError::OperationDeniedPairsExceedInGroup,
        AddDiskReplicaPairError::OperationDeniedGroupTotalDiskCapacityLimit,
        AddDiskReplicaPairError::Forbidden,
        AddDiskReplicaPairError::ForbiddenAction,
        AddDiskReplicaPairError::NoSuchResource,
        AddDiskReplicaPairError::InternalError,
        AddDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`AddDiskReplicaPairRequest`].
pub type AddDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddDiskReplicaPairRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedGroupStatusCannotAddPair`](super::DocumentedError::OperationDeniedGroupStatusCannotAddPair)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedPairGroupAZoneConflict`](super::DocumentedError::OperationDeniedPairGroupAZoneConflict)
/// - [`OperationDeniedPairGroupStatusConflict`](super::DocumentedError::OperationDeniedPairGroupStatusConflict)
/// - [`OperationDeniedPairInAnotherGroup`](super::DocumentedError::OperationDeniedPairInAnotherGroup)
/// - [`OperationDeniedPairInitializing`](super::DocumentedError::OperationDeniedPairInitializing)
/// - [`OperationDeniedPairStatusCannotAddToGroup`](super::DocumentedError::OperationDeniedPairStatusCannotAddToGroup)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed)
/// - [`OperationDeniedPairsExceedInGroup`](super::DocumentedError::OperationDeniedPairsExceedInGroup)
/// - [`OperationDeniedGroupTotalDiskCapacityLimit`](super::DocumentedError::OperationDeniedGroupTotalDiskCapacityLimit)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type AddDiskReplicaPairError = super::DocumentedError;
