// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDiskReplicaPair`, from `ebs/StartDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Starts copying in a replication pair, first everything, then what changes.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::StartDiskReplicaPairRequest::new()
///     .replica_pair_id("...");
/// let reply = client.start_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Two disks, one of which is copied to the other without end.
    pub replica_pair_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether data is copied once, by hand.
    pub one_shot: Option<bool>,
}

impl StartDiskReplicaPairRequest {
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
    /// Sets `OneShot`.
    #[inline]
    pub fn one_shot(mut self, value: bool) -> Self {
        self.one_shot = Some(value);
        self
    }
}

request! {
    StartDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
        "ClientToken" => client_token: query,
        "OneShot" => one_shot: query,
    }
}

impl Operation for StartDiskReplicaPairRequest {
    type Response = StartDiskReplicaPairResponse;
    type Error = StartDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("StartDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StartDiskReplicaPairError] = &[
        StartDiskReplicaPairError::OperationDeniedStandbyDeviceAttached,
        StartDiskReplicaPairError::OperationDenied,
        StartDiskReplicaPairError::OperationDeniedInvalidStatus,
        StartDiskReplicaPairError::OperationDeniedManualSyncLimit,
        StartDiskReplicaPairError::Forbidden,
        StartDiskReplicaPairError::ForbiddenAction,
        StartDiskReplicaPairError::NoSuchResource,
        StartDiskReplicaPairError::InternalError,
        StartDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`StartDiskReplicaPairRequest`].
pub type StartDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartDiskReplicaPairRequest`] names.
///
/// - [`OperationDeniedStandbyDeviceAttached`](super::DocumentedError::OperationDeniedStandbyDeviceAttached)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedManualSyncLimit`](super::DocumentedError::OperationDeniedManualSyncLimit)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type StartDiskReplicaPairError = super::DocumentedError;
