// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReprotectDiskReplicaGroup`, from `ebs/ReprotectDiskReplicaGroup.md`.

use alicloud_runtime::codegen::*;

/// Reverses the direction of a replication group after a failover, which takes a start afterwards
/// to copy.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ReprotectDiskReplicaGroupRequest::new()
///     .replica_group_id("...");
/// let reply = client.reprotect_disk_replica_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReprotectDiskReplicaGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the direction of copying is turned round.
    pub reverse_replicate: Option<bool>,
}

impl ReprotectDiskReplicaGroupRequest {
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
    /// Sets `ReverseReplicate`.
    #[inline]
    pub fn reverse_replicate(mut self, value: bool) -> Self {
        self.reverse_replicate = Some(value);
        self
    }
}

request! {
    ReprotectDiskReplicaGroupRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "ClientToken" => client_token: query,
        "ReverseReplicate" => reverse_replicate: query,
    }
}

impl Operation for ReprotectDiskReplicaGroupRequest {
    type Response = ReprotectDiskReplicaGroupResponse;
    type Error = ReprotectDiskReplicaGroupError;
    const INFO: OperationInfo = super::operation("ReprotectDiskReplicaGroup")
        .required(&["RegionId", "ReplicaGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ReprotectDiskReplicaGroupError] = &[
        ReprotectDiskReplicaGroupError::OperationDenied,
        ReprotectDiskReplicaGroupError::OperationDeniedInvalidStatus,
        ReprotectDiskReplicaGroupError::OperationDeniedNoPairInGroup,
        ReprotectDiskReplicaGroupError::OperationDeniedOperateNotAllowedForPrimary,
        ReprotectDiskReplicaGroupError::OperationDeniedOperateNotAllowedForStandby,
        ReprotectDiskReplicaGroupError::Forbidden,
        ReprotectDiskReplicaGroupError::ForbiddenAction,
        ReprotectDiskReplicaGroupError::NoSuchResource,
        ReprotectDiskReplicaGroupError::InternalError,
        ReprotectDiskReplicaGroupError::RequestTimeout,
    ];
}

/// Response to [`ReprotectDiskReplicaGroupRequest`].
pub type ReprotectDiskReplicaGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReprotectDiskReplicaGroupRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedNoPairInGroup`](super::DocumentedError::OperationDeniedNoPairInGroup)
/// - [`OperationDeniedOperateNotAllowedForPrimary`](super::DocumentedError::OperationDeniedOperateNotAllowedForPrimary)
/// - [`OperationDeniedOperateNotAllowedForStandby`](super::DocumentedError::OperationDeniedOperateNotAllowedForStandby)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ReprotectDiskReplicaGroupError = super::DocumentedError;
