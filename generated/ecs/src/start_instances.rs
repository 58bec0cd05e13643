// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstances`, from `ecs/StartInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceResponse};

/// Starts several stopped instances; a mode tells whether one failure stops the whole batch.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StartInstancesRequest::new()
///     .instance_id(["i-bp67acfmxazb4p****"])
///     .region_id("cn-hangzhou");
/// let reply = client.start_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstancesRequest {
    /// **Required.** Instances to start. Items: at most 100. Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Whether the instances are started all together or each on its own account.
    /// Default: `AllTogether`. Example: `AllTogether`.
    pub batch_optimization: Option<Open<BatchOptimization>>,
}

impl StartInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `BatchOptimization`.
    pub fn batch_optimization(
        mut self,
        value: impl Into<Open<BatchOptimization>>,
    ) -> Self {
        self.batch_optimization = Some(value.into());
        self
    }
}

request! {
    StartInstancesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "BatchOptimization" => batch_optimization: query,
    }
}

impl Operation for StartInstancesRequest {
    type Response = StartInstancesResponse;
    type Error = StartInstancesError;
    const INFO: OperationInfo = super::operation("StartInstances")
        .required(&["InstanceId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [StartInstancesError] = &[
        StartInstancesError::InvalidInstanceIdNotFound3,
        StartInstancesError::IncorrectInstanceStatus,
        StartInstancesError::OperationDeniedNoStock,
        StartInstancesError::OperationDeniedSpotPriceLowerThanPublicPrice,
        StartInstancesError::InternalError,
        StartInstancesError::InsufficientBalance,
        StartInstancesError::InstanceNotReady,
        StartInstancesError::InvalidParameterKMSKeyIdCMKNotEnabled,
        StartInstancesError::InvalidParameterKMSKeyIdKMSUnauthorized,
        StartInstancesError::DryrunSuccess,
        StartInstancesError::InvalidPrivatePoolOptionsNoStock,
        StartInstancesError::InvalidParameterTooManyInstanceIds,
        StartInstancesError::AbsInvalidInstanceIdsMalFormed,
        StartInstancesError::InstanceExpired,
        StartInstancesError::InstanceLockedForSecurity,
        StartInstancesError::InstanceExpiredOrInArrears,
        StartInstancesError::InvalidInstanceNotFoundSystemDisk,
        StartInstancesError::OperationDeniedHostRepairing,
        StartInstancesError::InvalidInstanceIdsNotFound,
        StartInstancesError::InvalidOperationConflict,
    ];
}

/// Response to [`StartInstancesRequest`].
#[non_exhaustive]
pub struct StartInstancesResponse {
    /// Outcome for each instance: state before, state after and error.
    pub instance_responses: Vec<InstanceResponse>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    StartInstancesResponse {
        "InstanceResponses" => instance_responses: list("InstanceResponse"),
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether the instances are started all together or each on its own account.
    pub enum BatchOptimization {
        /// All or nothing: if one instance does not pass the check, none starts and the call fails.
        AllTogether = "AllTogether",
        /// Each instance starts on its own; the response tells how each one fared.
        SuccessFirst = "SuccessFirst",
    }
}

/// Errors that the documentation of [`StartInstancesRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`OperationDeniedSpotPriceLowerThanPublicPrice`](super::DocumentedError::OperationDeniedSpotPriceLowerThanPublicPrice)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`InstanceNotReady`](super::DocumentedError::InstanceNotReady)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled), here with HTTP status 400
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized), here with HTTP status 400
/// - [`DryrunSuccess`](super::DocumentedError::DryrunSuccess)
/// - [`InvalidPrivatePoolOptionsNoStock`](super::DocumentedError::InvalidPrivatePoolOptionsNoStock)
/// - [`InvalidParameterTooManyInstanceIds`](super::DocumentedError::InvalidParameterTooManyInstanceIds)
/// - [`AbsInvalidInstanceIdsMalFormed`](super::DocumentedError::AbsInvalidInstanceIdsMalFormed)
/// - [`InstanceExpired`](super::DocumentedError::InstanceExpired)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk), here with HTTP status 403
/// - [`OperationDeniedHostRepairing`](super::DocumentedError::OperationDeniedHostRepairing)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`InvalidOperationConflict`](super::DocumentedError::InvalidOperationConflict)
pub type StartInstancesError = super::DocumentedError;
