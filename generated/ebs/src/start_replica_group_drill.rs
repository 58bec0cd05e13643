// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartReplicaGroupDrill`, from `ebs/StartReplicaGroupDrill.md`.

use alicloud_runtime::codegen::*;

/// Starts a drill, which clones the latest recovery points of a group's secondary disks while
/// copying goes on.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::StartReplicaGroupDrillRequest::new()
///     .group_id("...");
/// let reply = client.start_replica_group_drill(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartReplicaGroupDrillRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl StartReplicaGroupDrillRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    StartReplicaGroupDrillRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for StartReplicaGroupDrillRequest {
    type Response = StartReplicaGroupDrillResponse;
    type Error = StartReplicaGroupDrillError;
    const INFO: OperationInfo = super::operation("StartReplicaGroupDrill")
        .required(&["RegionId", "GroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StartReplicaGroupDrillError] = &[
        StartReplicaGroupDrillError::InvalidParameter,
        StartReplicaGroupDrillError::InvalidParameterConflict,
        StartReplicaGroupDrillError::InvalidParameterFormat,
        StartReplicaGroupDrillError::MissingParameter,
        StartReplicaGroupDrillError::Forbidden,
        StartReplicaGroupDrillError::ForbiddenAction,
        StartReplicaGroupDrillError::InvalidAccountStatusNotEnoughBalance,
        StartReplicaGroupDrillError::LastTokenProcessing,
        StartReplicaGroupDrillError::NoPermissionSlr,
        StartReplicaGroupDrillError::OperationDenied,
        StartReplicaGroupDrillError::OperationDeniedRecoverPointNotFound,
        StartReplicaGroupDrillError::OperationDeniedStartDrillShouldOnDestRegion,
        StartReplicaGroupDrillError::InvalidApiNotFound,
        StartReplicaGroupDrillError::NoSuchResource,
        StartReplicaGroupDrillError::InternalError,
        StartReplicaGroupDrillError::RequestTimeout,
    ];
}

/// Response to [`StartReplicaGroupDrillRequest`].
#[non_exhaustive]
pub struct StartReplicaGroupDrillResponse {
    /// Rehearsal of a failover that is meant. Example: `pg-drill-xxxx`.
    pub drill_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C123F94F-4E38-19AE-942A-A8D6F44F****`.
    pub request_id: Option<String>,
}

response! {
    StartReplicaGroupDrillResponse {
        "DrillId" => drill_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartReplicaGroupDrillRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedRecoverPointNotFound`](super::DocumentedError::OperationDeniedRecoverPointNotFound)
/// - [`OperationDeniedStartDrillShouldOnDestRegion`](super::DocumentedError::OperationDeniedStartDrillShouldOnDestRegion)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type StartReplicaGroupDrillError = super::DocumentedError;
