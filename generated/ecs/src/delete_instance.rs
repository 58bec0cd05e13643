// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstance`, from `ecs/DeleteInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases an instance that is billed by use or whose subscription has expired, and wipes its
/// data. Disks not set to go with it stay.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteInstanceRequest::new()
///     .instance_id("i-bp1g6zv0ce8oghu7****")
///     .force(false)
///     .terminate_subscription(false);
/// let reply = client.delete_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceRequest {
    /// **Required.** Instance to release. Example: `i-bp1g6zv0ce8oghu7****`.
    pub instance_id: Option<String>,
    /// Whether to release the instance even while it is running. Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// Whether to release a subscription instance that has run out.
    /// Default: `false`. Example: `false`.
    pub terminate_subscription: Option<bool>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DeleteInstanceRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `TerminateSubscription`.
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DeleteInstanceRequest {
        "InstanceId" => instance_id: query,
        "Force" => force: query,
        "TerminateSubscription" => terminate_subscription: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    type Error = DeleteInstanceError;
    const INFO: OperationInfo = super::operation("DeleteInstance")
        .required(&["InstanceId"]);
}

/// What [`DeleteInstanceRequest`] is answered with.
pub type DeleteInstanceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteInstanceRequest`] names.
    pub enum DeleteInstanceError {
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        DependencyViolationSLBConfiguring = "DependencyViolation.SLBConfiguring" ("400"), "", "A load balancer that the instance serves is being changed; try again when that is done.";
        DependencyViolationRouteEntry = "DependencyViolation.RouteEntry" ("400"), "", "A custom route of the VPC points to the instance; delete the route first.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        IncorrectInstanceStatusInitializing = "IncorrectInstanceStatus.Initializing" ("403"), "", "The instance is still being set up and cannot be released yet.";
        InvalidOperationDeletionProtection = "InvalidOperation.DeletionProtection" ("403"), "%s", "The instance is guarded against release; set `DeletionProtection` to false first.";
        InvalidOperationEniLinked = "InvalidOperation.EniLinked" ("403"), "%s", "A network interface that is tied to the instance or to another interface stands in the way; untie it first.";
        InvalidOperationNotInWhiteList = "InvalidOperation.NotInWhiteList" ("403"), "%s", "A parameter of the call is still in a closed trial that the account is not part of.";
    }
}
