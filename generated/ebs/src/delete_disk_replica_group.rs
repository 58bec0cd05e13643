// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDiskReplicaGroup`, from `ebs/DeleteDiskReplicaGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a replication group that holds no pairs any more.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DeleteDiskReplicaGroupRequest::new()
///     .replica_group_id("...");
/// let reply = client.delete_disk_replica_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiskReplicaGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteDiskReplicaGroupRequest {
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
    DeleteDiskReplicaGroupRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteDiskReplicaGroupRequest {
    type Response = DeleteDiskReplicaGroupResponse;
    type Error = DeleteDiskReplicaGroupError;
    const INFO: OperationInfo = super::operation("DeleteDiskReplicaGroup")
        .required(&["RegionId", "ReplicaGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteDiskReplicaGroupError] = &[
        DeleteDiskReplicaGroupError::OperationDenied,
        DeleteDiskReplicaGroupError::OperationDeniedGroupHasPair,
        DeleteDiskReplicaGroupError::OperationDeniedInvalidStatus,
        DeleteDiskReplicaGroupError::Forbidden,
        DeleteDiskReplicaGroupError::ForbiddenAction,
        DeleteDiskReplicaGroupError::NoSuchResource,
        DeleteDiskReplicaGroupError::InternalError,
        DeleteDiskReplicaGroupError::RequestTimeout,
    ];
}

/// Response to [`DeleteDiskReplicaGroupRequest`].
pub type DeleteDiskReplicaGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDiskReplicaGroupRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedGroupHasPair`](super::DocumentedError::OperationDeniedGroupHasPair)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DeleteDiskReplicaGroupError = super::DocumentedError;
