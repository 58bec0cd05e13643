// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootInstances`, from `ecs/RebootInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceResponse};

/// Restarts running ECS instances together; each passes through the stopping state.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RebootInstancesRequest::new()
///     .instance_id(["..."]);
/// let reply = client.reboot_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootInstancesRequest {
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to restart the hard way, like pulling the plug. Data that is only in caches is lost
    /// then.
    pub force_reboot: Option<bool>,
    /// Whether the instances are started all together or each on its own account.
    pub batch_optimization: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Items: at most 100.
    pub instance_id: Vec<String>,
}

impl RebootInstancesRequest {
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
    /// Sets `ForceReboot`.
    #[inline]
    pub fn force_reboot(mut self, value: bool) -> Self {
        self.force_reboot = Some(value);
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
    RebootInstancesRequest {
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
        "ForceReboot" => force_reboot: query,
        "BatchOptimization" => batch_optimization: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for RebootInstancesRequest {
    type Response = RebootInstancesResponse;
    type Error = RebootInstancesError;
    const INFO: OperationInfo = super::operation("RebootInstances")
        .required(&["RegionId", "InstanceId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [RebootInstancesError] = &[
        RebootInstancesError::InvalidParameterKMSKeyIdCMKNotEnabled,
        RebootInstancesError::InvalidParameterKMSKeyIdKMSUnauthorized,
        RebootInstancesError::DryrunSuccess,
        RebootInstancesError::InvalidInstanceIdNotFound3,
        RebootInstancesError::InvalidParameterTooManyInstanceIds,
        RebootInstancesError::AbsInvalidInstanceIdsMalFormed,
        RebootInstancesError::InstanceLockedForSecurity,
        RebootInstancesError::InstanceExpiredOrInArrears,
        RebootInstancesError::IncorrectInstanceStatus,
        RebootInstancesError::InvalidInstanceNotFoundSystemDisk,
        RebootInstancesError::InsufficientBalance,
        RebootInstancesError::InstanceNotReady,
        RebootInstancesError::InvalidInstanceIdsNotFound,
        RebootInstancesError::InvalidOperationConflict,
        RebootInstancesError::InternalError,
    ];
}

/// Response to [`RebootInstancesRequest`].
#[non_exhaustive]
pub struct RebootInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Outcome for each instance: state before, state after and error.
    pub instance_responses: Vec<InstanceResponse>,
}

response! {
    RebootInstancesResponse {
        "RequestId" => request_id: value,
        "InstanceResponses" => instance_responses: list("InstanceResponse"),
    }
}

/// Errors that the documentation of [`RebootInstancesRequest`] names.
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
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk), here with HTTP status 403
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`InstanceNotReady`](super::DocumentedError::InstanceNotReady)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`InvalidOperationConflict`](super::DocumentedError::InvalidOperationConflict)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RebootInstancesError = super::DocumentedError;
