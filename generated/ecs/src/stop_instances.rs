// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInstances`, from `ecs/StopInstances.md`.

use alicloud_runtime::codegen::*;

/// Stops the instances; it can be started again unless the operation says otherwise.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StopInstancesRequest::new();
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
}

/// What [`StopInstancesRequest`] is answered with.
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

/// Outcome for each instance: state before, state after and error.
#[non_exhaustive]
pub struct InstanceResponse {
    /// Outcome for this instance: 200 on success, an error code otherwise. Example: `200`.
    pub code: Option<String>,
    /// Outcome for this instance in words. Example: `success`.
    pub message: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
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
    /// Errors that the documentation of [`StopInstancesRequest`] names.
    pub enum StopInstancesError {
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("400"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("400"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        DryrunSuccess = "DRYRUN.SUCCESS" ("400"), "", "The dry run passed: the same request without `DryRun` would be carried out.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("403"), "", "No instance of the caller has this ID in the region.";
        InvalidParameterTooManyInstanceIds = "InvalidParameter.TooManyInstanceIds" ("403"), "", "The call names more than 100 instances; split it.";
        AbsInvalidInstanceIdsMalFormed = "Abs.InvalidInstanceIds.MalFormed" ("403"), "", "The list of instance IDs is not well formed.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "%s", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "%s", "The instance's subscription has run out; renew it first.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "%s", "In its present state, the instance does not allow the operation.";
        InvalidInstanceIdNotSupport = "InvalidInstanceId.NotSupport" ("403"), "%s", "The operation is not possible for instances in the classic network.";
        InsufficientBalance = "InsufficientBalance" ("403"), "", "The balance of the account does not cover the order.";
        InstanceNotReady = "InstanceNotReady" ("403"), "", "The instance cannot be reached yet; try again after a while.";
        InvalidInstanceIdsNotFound = "InvalidInstanceIds.NotFound" ("404"), "", "Some of the instances named do not exist; `DescribeInstances` lists those there are.";
        InvalidOperationConflict = "InvalidOperation.Conflict" ("409"), "", "An earlier request for the same instances is still going on; try again later.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
