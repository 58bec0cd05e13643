// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInstance`, from `ecs/StopInstance.md`.

use alicloud_runtime::codegen::*;

/// Stops a running instance; in a VPC, where the feature is on, compute may cost nothing while it
/// is stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StopInstanceRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .stopped_mode("KeepCharging")
///     .confirm_stop(true)
///     .force_stop(false);
/// let reply = client.stop_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopInstanceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// Whether a stopped instance goes on being billed and keeps its resources.
    /// Example: `KeepCharging`.
    pub stopped_mode: Option<Open<StoppedMode>>,
    /// Confirms the stop of an instance of the i1 family, for which it is mandatory; other families
    /// ignore it. Default: `false`. Example: `true`.
    pub confirm_stop: Option<bool>,
    /// Whether to cut the instance off instead of shutting its operating system down.
    /// Default: `false`. Example: `false`.
    pub force_stop: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
}

impl StopInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StoppedMode`.
    pub fn stopped_mode(mut self, value: impl Into<Open<StoppedMode>>) -> Self {
        self.stopped_mode = Some(value.into());
        self
    }
    /// Sets `ConfirmStop`.
    #[inline]
    pub fn confirm_stop(mut self, value: bool) -> Self {
        self.confirm_stop = Some(value);
        self
    }
    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    StopInstanceRequest {
        "InstanceId" => instance_id: query,
        "StoppedMode" => stopped_mode: query,
        "ConfirmStop" => confirm_stop: query,
        "ForceStop" => force_stop: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for StopInstanceRequest {
    type Response = StopInstanceResponse;
    type Error = StopInstanceError;
    const INFO: OperationInfo = super::operation("StopInstance")
        .required(&["InstanceId"])
        .dry_run("DryRun");
}

/// What [`StopInstanceRequest`] is answered with.
pub type StopInstanceResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether a stopped instance goes on being billed and keeps its resources.
    pub enum StoppedMode {
        /// Billing ends with the stop; vCPUs, memory and public address are given up, so a restart can
        /// fail.
        StopCharging = "StopCharging",
        /// Billing goes on and the resources stay reserved.
        KeepCharging = "KeepCharging",
    }
}

errors! {
    /// Errors that the documentation of [`StopInstanceRequest`] names.
    pub enum StopInstanceError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        DiskError = "DiskError" ("403"), "IncorrectDiskStatus", "The disk is in a state that does not allow the operation.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InstanceTypeParameterMismatch = "InstanceType.ParameterMismatch" ("403"), "", "Stopping an instance with local storage has to be confirmed: set `ConfirmStop` to true.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        InvalidInstanceIdNotSupport = "InvalidInstanceId.NotSupport" ("403"), "", "The operation is not possible for instances in the classic network.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
    }
}
