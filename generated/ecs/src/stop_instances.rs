// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInstances`, from `ecs/StopInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceResponse};

/// Stops running ECS instances together, optionally by force or in economical mode.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StopInstancesRequest::new()
///     .instance_id(["..."]);
/// let reply = client.stop_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopInstancesRequest {
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to cut the instance off like a power failure. Data not yet written to disk is lost.
    pub force_stop: Option<bool>,
    /// Whether a stopped instance goes on being billed and keeps its resources.
    pub stopped_mode: Option<String>,
    /// Whether the instances are started all together or each on its own account.
    pub batch_optimization: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Items: at most 100.
    pub instance_id: Vec<String>,
}

impl StopInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
    /// Sets `StoppedMode`.
    pub fn stopped_mode(mut self, value: impl Into<String>) -> Self {
        self.stopped_mode = Some(value.into());
        self
    }
    /// Sets `BatchOptimization`.
    pub fn batch_optimization(mut self, value: impl Into<String>) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StopInstancesRequest {
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
        "ForceStop" => force_stop: query,
        "StoppedMode" => stopped_mode: query,
        "BatchOptimization" => batch_optimization: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for StopInstancesRequest {
    type Response = StopInstancesResponse;
    type Error = StopInstancesError;
    const INFO: OperationInfo = super::operation("StopInstances")
        .required(&["RegionId", "InstanceId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [StopInstancesError] = &[
        StopInstancesError::InvalidParameterKMSKeyIdCMKNotEnabled,
        StopInstancesError::InvalidParameterKMSKeyIdKMSUnauthorized,
        StopInstancesError::DryrunSuccess,
        StopInstancesError::InvalidInstanceIdNotFound3,
        StopInstancesError::InvalidParameterTooManyInstanceIds,
        StopInstancesError::AbsInvalidInstanceIdsMalFormed,
        StopInstancesError::InstanceLockedForSecurity,
        StopInstancesError::InstanceExpiredOrInArrears,
        StopInstancesError::IncorrectInstanceStatus,
        StopInstancesError::InvalidInstanceIdNotSupport,
        StopInstancesError::InsufficientBalance,
        StopInstancesError::InstanceNotReady,
        StopInstancesError::InvalidInstanceIdsNotFound,
        StopInstancesError::InvalidOperationConflict,
        StopInstancesError::InternalError,
    ];
}

/// Response to [`StopInstancesRequest`].
#[non_exhaustive]
pub struct StopInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C488B66-B819-4D14-8711-C4EAAA13AC01`.
    pub request_id: Option<String>,
    /// Outcome for each instance: state before, state after and error.
    pub instance_responses: Vec<InstanceResponse>,
}

response! {
    StopInstancesResponse {
        "RequestId" => request_id: value,
        "InstanceResponses" => instance_responses: list("InstanceResponse"),
    }
}

/// Errors that the documentation of [`StopInstancesRequest`] names.
///
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled), here with HTTP status 400
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized), here with HTTP status 400
/// - [`DryrunSuccess`](super::DocumentedError::DryrunSuccess)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 403
/// - [`InvalidParameterTooManyInstanceIds`](super::DocumentedError::InvalidParameterTooManyInstanceIds)
/// - [`AbsInvalidInstanceIdsMalFormed`](super::DocumentedError::AbsInvalidInstanceIdsMalFormed)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotSupport`](super::DocumentedError::InvalidInstanceIdNotSupport)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`InstanceNotReady`](super::DocumentedError::InstanceNotReady)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`InvalidOperationConflict`](super::DocumentedError::InvalidOperationConflict)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type StopInstancesError = super::DocumentedError;
