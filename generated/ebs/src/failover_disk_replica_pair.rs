// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FailoverDiskReplicaPair`, from `ebs/FailoverDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Makes the secondary disk of a replication pair readable and writable, as when the primary disk
/// fails.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::FailoverDiskReplicaPairRequest::new()
///     .replica_pair_id("...");
/// let reply = client.failover_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FailoverDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Two disks, one of which is copied to the other without end.
    pub replica_pair_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl FailoverDiskReplicaPairRequest {
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
}

request! {
    FailoverDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for FailoverDiskReplicaPairRequest {
    type Response = FailoverDiskReplicaPairResponse;
    type Error = FailoverDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("FailoverDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [FailoverDiskReplicaPairError] = &[
        FailoverDiskReplicaPairError::OperationDenied,
        FailoverDiskReplicaPairError::OperationDeniedInvalidStatus,
        FailoverDiskReplicaPairError::OperationDeniedOperateNotAllowedForPrimary,
        FailoverDiskReplicaPairError::OperationDeniedOperateNotAllowedForStandby,
        FailoverDiskReplicaPairError::Forbidden,
        FailoverDiskReplicaPairError::ForbiddenAction,
        FailoverDiskReplicaPairError::NoSuchResource,
        FailoverDiskReplicaPairError::InternalError,
        FailoverDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`FailoverDiskReplicaPairRequest`].
pub type FailoverDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`FailoverDiskReplicaPairRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedOperateNotAllowedForPrimary`](super::DocumentedError::OperationDeniedOperateNotAllowedForPrimary)
/// - [`OperationDeniedOperateNotAllowedForStandby`](super::DocumentedError::OperationDeniedOperateNotAllowedForStandby)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type FailoverDiskReplicaPairError = super::DocumentedError;
