// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDiskReplicaGroup`, from `ebs/StopDiskReplicaGroup.md`.

use alicloud_runtime::codegen::*;

/// Stops asynchronous replication of all pairs in a replication pair-consistent group.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::StopDiskReplicaGroupRequest::new()
///     .replica_group_id("...");
/// let reply = client.stop_disk_replica_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDiskReplicaGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl StopDiskReplicaGroupRequest {
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
    StopDiskReplicaGroupRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for StopDiskReplicaGroupRequest {
    type Response = StopDiskReplicaGroupResponse;
    type Error = StopDiskReplicaGroupError;
    const INFO: OperationInfo = super::operation("StopDiskReplicaGroup")
        .required(&["RegionId", "ReplicaGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StopDiskReplicaGroupError] = &[
        StopDiskReplicaGroupError::OperationDeniedInvalidStatus,
        StopDiskReplicaGroupError::OperationDenied,
        StopDiskReplicaGroupError::Forbidden,
        StopDiskReplicaGroupError::ForbiddenAction,
        StopDiskReplicaGroupError::NoSuchResource,
        StopDiskReplicaGroupError::InternalError,
        StopDiskReplicaGroupError::RequestTimeout,
    ];
}

/// Response to [`StopDiskReplicaGroupRequest`].
pub type StopDiskReplicaGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopDiskReplicaGroupRequest`] names.
///
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type StopDiskReplicaGroupError = super::DocumentedError;
