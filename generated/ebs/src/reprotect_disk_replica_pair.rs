// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReprotectDiskReplicaPair`, from `ebs/ReprotectDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Reverses the direction of a replication pair after a failover, which takes a start afterwards to
/// copy.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ReprotectDiskReplicaPairRequest::new()
///     .replica_pair_id("...");
/// let reply = client.reprotect_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReprotectDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Two disks, one of which is copied to the other without end.
    pub replica_pair_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the direction of copying is turned round.
    pub reverse_replicate: Option<bool>,
}

impl ReprotectDiskReplicaPairRequest {
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
    ReprotectDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
        "ClientToken" => client_token: query,
        "ReverseReplicate" => reverse_replicate: query,
    }
}

impl Operation for ReprotectDiskReplicaPairRequest {
    type Response = ReprotectDiskReplicaPairResponse;
    type Error = ReprotectDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("ReprotectDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ReprotectDiskReplicaPairError] = &[
        ReprotectDiskReplicaPairError::OperationDenied,
        ReprotectDiskReplicaPairError::OperationDeniedInvalidStatus,
        ReprotectDiskReplicaPairError::OperationDeniedNoPairInGroup,
        ReprotectDiskReplicaPairError::OperationDeniedPairGroupAZoneConflict,
        ReprotectDiskReplicaPairError::OperationDeniedPairGroupStatusConflict,
        ReprotectDiskReplicaPairError::OperationDeniedPairNotInGroup,
        ReprotectDiskReplicaPairError::OperationDeniedOperateNotAllowedForPrimary,
        ReprotectDiskReplicaPairError::OperationDeniedOperateNotAllowedForStandby,
        ReprotectDiskReplicaPairError::Forbidden,
        ReprotectDiskReplicaPairError::ForbiddenAction,
        ReprotectDiskReplicaPairError::NoSuchResource,
        ReprotectDiskReplicaPairError::InternalError,
        ReprotectDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`ReprotectDiskReplicaPairRequest`].
pub type ReprotectDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReprotectDiskReplicaPairRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedNoPairInGroup`](super::DocumentedError::OperationDeniedNoPairInGroup)
/// - [`OperationDeniedPairGroupAZoneConflict`](super::DocumentedError::OperationDeniedPairGroupAZoneConflict)
/// - [`OperationDeniedPairGroupStatusConflict`](super::DocumentedError::OperationDeniedPairGroupStatusConflict)
/// - [`OperationDeniedPairNotInGroup`](super::DocumentedError::OperationDeniedPairNotInGroup)
/// - [`OperationDeniedOperateNotAllowedForPrimary`](super::DocumentedError::OperationDeniedOperateNotAllowedForPrimary)
/// - [`OperationDeniedOperateNotAllowedForStandby`](super::DocumentedError::OperationDeniedOperateNotAllowedForStandby)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ReprotectDiskReplicaPairError = super::DocumentedError;
