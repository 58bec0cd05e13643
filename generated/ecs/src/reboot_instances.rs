// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootInstances`, from `ecs/RebootInstances.md`.

use alicloud_runtime::codegen::*;

/// Restarts the instances; it cannot be used for a while.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RebootInstancesRequest::new();
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
}

/// What [`RebootInstancesRequest`] is answered with.
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

/// Outcome for each instance: state before, state after and error.
#[non_exhaustive]
pub struct InstanceResponse {
    /// Outcome for this instance: 200 on success, an error code otherwise. Example: `200`.
    pub code: Option<String>,
    /// Outcome for this instance in words. Example: `success`.
    pub message: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1g6zv0ce8oghu7****`.
    pub instance_id: Option<String>,
    /// State of the instance after the call. Example: `Stopping`.
    pub current_status: Option<String>,
    /// State of the instance before the call. Example: `Running`.
    pub previous_status: Option<String>,
}

response! {
    InstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "InstanceId" => instance_id: value,
        "CurrentStatus" => current_status: value,
        "PreviousStatus" => previous_status: value,
    }
}

errors! {
    /// Errors that the documentation of [`RebootInstancesRequest`] names.
    pub enum RebootInstancesError {
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("400"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("400"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        DryrunSuccess = "DRYRUN.SUCCESS" ("400"), "", "The dry run passed: the same request without `DryRun` would be carried out.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("403"), "", "No instance of the caller has this ID in the region.";
        InvalidParameterTooManyInstanceIds = "InvalidParameter.TooManyInstanceIds" ("403"), "", "The call names more than 100 instances; split it.";
        AbsInvalidInstanceIdsMalFormed = "Abs.InvalidInstanceIds.MalFormed" ("403"), "", "The list of instance IDs is not well formed.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "%s", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "%s", "The instance's subscription has run out; renew it first.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "%s", "In its present state, the instance does not allow the operation.";
        InvalidInstanceNotFoundSystemDisk = "InvalidInstance.NotFoundSystemDisk" ("403"), "%s", "The instance has no system disk attached; attach one first.";
        InsufficientBalance = "InsufficientBalance" ("403"), "", "The balance of the account does not cover the order.";
        InstanceNotReady = "InstanceNotReady" ("403"), "", "The instance cannot be reached yet; try again after a while.";
        InvalidInstanceIdsNotFound = "InvalidInstanceIds.NotFound" ("404"), "", "Some of the instances named do not exist; `DescribeInstances` lists those there are.";
        InvalidOperationConflict = "InvalidOperation.Conflict" ("409"), "", "An earlier request for the same instances is still going on; try again later.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
