// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDiskReplicaGroup`, from `ebs/StartDiskReplicaGroup.md`.

use alicloud_runtime::codegen::*;

/// Starts copying in all pairs of a replication group, first everything, then what changes.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::StartDiskReplicaGroupRequest::new()
///     .replica_group_id("...");
/// let reply = client.start_disk_replica_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDiskReplicaGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether data is copied once, by hand.
    pub one_shot: Option<bool>,
}

impl StartDiskReplicaGroupRequest {
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
    /// Sets `OneShot`.
    #[inline]
    pub fn one_shot(mut self, value: bool) -> Self {
        self.one_shot = Some(value);
        self
    }
}

request! {
    StartDiskReplicaGroupRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "ClientToken" => client_token: query,
        "OneShot" => one_shot: query,
    }
}

impl Operation for StartDiskReplicaGroupRequest {
    type Response = StartDiskReplicaGroupResponse;
    type Error = StartDiskReplicaGroupError;
    const INFO: OperationInfo = super::operation("StartDiskReplicaGroup")
        .required(&["RegionId", "ReplicaGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StartDiskReplicaGroupError] = &[
        StartDiskReplicaGroupError::OperationDeniedStandbyDeviceAttached,
        StartDiskReplicaGroupError::OperationDenied,
        StartDiskReplicaGroupError::OperationDeniedInvalidStatus,
        StartDiskReplicaGroupError::OperationDeniedManualSyncLimit,
        StartDiskReplicaGroupError::OperationDeniedNoPairInGroup,
        StartDiskReplicaGroupError::OperationDeniedPairGroupStatusConflict,
        StartDiskReplicaGroupError::OperationDeniedPairGroupAZoneConflict,
        StartDiskReplicaGroupError::OperationDeniedPairNotInGroup,
        StartDiskReplicaGroupError::Forbidden,
        StartDiskReplicaGroupError::ForbiddenAction,
        StartDiskReplicaGroupError::NoSuchResource,
        StartDiskReplicaGroupError::InternalError,
        StartDiskReplicaGroupError::RequestTimeout,
    ];
}

/// Response to [`StartDiskReplicaGroupRequest`].
pub type StartDiskReplicaGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartDiskReplicaGroupRequest`] names.
///
/// - [`OperationDeniedStandbyDeviceAttached`](super::DocumentedError::OperationDeniedStandbyDeviceAttached)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedManualSyncLimit`](super::DocumentedError::OperationDeniedManualSyncLimit)
/// - [`OperationDeniedNoPairInGroup`](super::DocumentedError::OperationDeniedNoPairInGroup)
/// - [`OperationDeniedPairGroupStatusConflict`](super::DocumentedError::OperationDeniedPairGroupStatusConflict)
/// - [`OperationDeniedPairGroupAZoneConflict`](super::DocumentedError::OperationDeniedPairGroupAZoneConflict)
/// - [`OperationDeniedPairNotInGroup`](super::DocumentedError::OperationDeniedPairNotInGroup)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type StartDiskReplicaGroupError = super::DocumentedError;
