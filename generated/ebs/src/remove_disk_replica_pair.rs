// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveDiskReplicaPair`, from `ebs/RemoveDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Takes a replication pair out of its group; the pair itself stays.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::RemoveDiskReplicaPairRequest::new()
///     .replica_group_id("...")
///     .replica_pair_id("...");
/// let reply = client.remove_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveDiskReplicaPairRequest {
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

impl RemoveDiskReplicaPairRequest {
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
    RemoveDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "ReplicaPairId" => replica_pair_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RemoveDiskReplicaPairRequest {
    type Response = RemoveDiskReplicaPairResponse;
    type Error = RemoveDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("RemoveDiskReplicaPair")
        .required(&["RegionId", "ReplicaGroupId", "ReplicaPairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RemoveDiskReplicaPairError] = &[
        RemoveDiskReplicaPairError::OperationDenied,
        RemoveDiskReplicaPairError::OperationDeniedGroupStatusCannotRemovePair,
        RemoveDiskReplicaPairError::OperationDeniedInvalidStatus,
        RemoveDiskReplicaPairError::OperationDeniedNoPairInGroup,
        RemoveDiskReplicaPairError::OperationDeniedPairGroupAZoneConflict,
        RemoveDiskReplicaPairError::OperationDeniedPairGroupStatusConflict,
        RemoveDiskReplicaPairError::OperationDeniedPairInAnotherGroup,
        RemoveDiskReplicaPairError::OperationDeniedPairNotInGroup,
        RemoveDiskReplicaPairError::OperationDeniedPairStatusCannotRemoveFromGroup,
        RemoveDiskReplicaPairError::Forbidden,
        RemoveDiskReplicaPairError::ForbiddenAction,
        RemoveDiskReplicaPairError::NoSuchResource,
        RemoveDiskReplicaPairError::InternalError,
        RemoveDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`RemoveDiskReplicaPairRequest`].
pub type RemoveDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveDiskReplicaPairRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedGroupStatusCannotRemovePair`](super::DocumentedError::OperationDeniedGroupStatusCannotRemovePair)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedNoPairInGroup`](super::DocumentedError::OperationDeniedNoPairInGroup)
/// - [`OperationDeniedPairGroupAZoneConflict`](super::DocumentedError::OperationDeniedPairGroupAZoneConflict)
/// - [`OperationDeniedPairGroupStatusConflict`](super::DocumentedError::OperationDeniedPairGroupStatusConflict)
/// - [`OperationDeniedPairInAnotherGroup`](super::DocumentedError::OperationDeniedPairInAnotherGroup)
/// - [`OperationDeniedPairNotInGroup`](super::DocumentedError::OperationDeniedPairNotInGroup)
/// - [`OperationDeniedPairStatusCannotRemoveFromGroup`](super::DocumentedError::OperationDeniedPairStatusCannotRemoveFromGroup)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type RemoveDiskReplicaPairError = super::DocumentedError;
