// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDiskReplicaPair`, from `ebs/StopDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Stops the asynchronous replication of one replication pair.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::StopDiskReplicaPairRequest::new()
///     .replica_pair_id("...");
/// let reply = client.stop_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Two disks, one of which is copied to the other without end.
    pub replica_pair_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl StopDiskReplicaPairRequest {
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
    StopDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for StopDiskReplicaPairRequest {
    type Response = StopDiskReplicaPairResponse;
    type Error = StopDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("StopDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StopDiskReplicaPairError] = &[
        StopDiskReplicaPairError::OperationDeniedInvalidStatus,
        StopDiskReplicaPairError::OperationDenied,
        StopDiskReplicaPairError::Forbidden,
        StopDiskReplicaPairError::ForbiddenAction,
        StopDiskReplicaPairError::NoSuchResource,
        StopDiskReplicaPairError::InternalError,
        StopDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`StopDiskReplicaPairRequest`].
pub type StopDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopDiskReplicaPairRequest`] names.
///
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type StopDiskReplicaPairError = super::DocumentedError;
