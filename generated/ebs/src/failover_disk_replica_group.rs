// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FailoverDiskReplicaGroup`, from `ebs/FailoverDiskReplicaGroup.md`.

use alicloud_runtime::codegen::*;

/// Makes the secondary disks of a consistent replication group readable and writable, as when the
/// primary site fails.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::FailoverDiskReplicaGroupRequest::new()
///     .replica_group_id("...");
/// let reply = client.failover_disk_replica_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FailoverDiskReplicaGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl FailoverDiskReplicaGroupRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    FailoverDiskReplicaGroupRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for FailoverDiskReplicaGroupRequest {
    type Response = FailoverDiskReplicaGroupResponse;
    type Error = FailoverDiskReplicaGroupError;
    const INFO: OperationInfo = super::operation("FailoverDiskReplicaGroup")
        .required(&["RegionId", "ReplicaGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [FailoverDiskReplicaGroupError] = &[
        FailoverDiskReplicaGroupError::OperationDenied,
        FailoverDiskReplicaGroupError::OperationDeniedInvalidStatus,
        FailoverDiskReplicaGroupError::OperationDeniedNoPairInGroup,
        FailoverDiskReplicaGroupError::OperationDeniedPairGroupStatusConflict,
        FailoverDiskReplicaGroupError::OperationDeniedPairGroupAZoneConflict,
        FailoverDiskReplicaGroupError::OperationDeniedPairInAnotherGroup,
        FailoverDiskReplicaGroupError::OperationDeniedOperateNotAllowedForPrimary,
        FailoverDiskReplicaGroupError::OperationDeniedOperateNotAllowedForStandby,
        FailoverDiskReplicaGroupError::Forbidden,
        FailoverDiskReplicaGroupError::ForbiddenAction,
        FailoverDiskReplicaGroupError::NoSuchResource,
        FailoverDiskReplicaGroupError::InternalError,
        FailoverDiskReplicaGroupError::RequestTimeout,
    ];
}

/// Response to [`FailoverDiskReplicaGroupRequest`].
pub type FailoverDiskReplicaGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`FailoverDiskReplicaGroupRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedNoPairInGroup`](super::DocumentedError::OperationDeniedNoPairInGroup)
/// - [`OperationDeniedPairGroupStatusConflict`](super::DocumentedError::OperationDeniedPairGroupStatusConflict)
/// - [`OperationDeniedPairGroupAZoneConflict`](super::DocumentedError::OperationDeniedPairGroupAZoneConflict)
/// - [`OperationDeniedPairInAnotherGroup`](super::DocumentedError::OperationDeniedPairInAnotherGroup)
/// - [`OperationDeniedOperateNotAllowedForPrimary`](super::DocumentedError::OperationDeniedOperateNotAllowedForPrimary)
/// - [`OperationDeniedOperateNotAllowedForStandby`](super::DocumentedError::OperationDeniedOperateNotAllowedForStandby)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type FailoverDiskReplicaGroupError = super::DocumentedError;
