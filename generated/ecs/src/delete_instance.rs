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
    /// Whether to cut the instance off like a power failure. Data not yet written to disk is lost.
    pub force_stop: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    DeleteInstanceRequest {
        "InstanceId" => instance_id: query,
        "Force" => force: query,
        "TerminateSubscription" => terminate_subscription: query,
        "OwnerAccount" => owner_account: query,
        "ForceStop" => force_stop: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteInstanceRequest {
    type Response = DeleteInstanceResponse;
    type Error = DeleteInstanceError;
    const INFO: OperationInfo = super::operation("DeleteInstance")
        .required(&["InstanceId"])
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteInstanceError] = &[
        DeleteInstanceError::IncorrectInstanceStatus,
        DeleteInstanceError::InstanceLockedForSecurity,
        DeleteInstanceError::ChargeTypeViolation,
        DeleteInstanceError::InternalError,
        DeleteInstanceError::DependencyViolationSLBConfiguring,
        DeleteInstanceError::DependencyViolationRouteEntry,
        DeleteInstanceError::InvalidParameter2,
        DeleteInstanceError::InvalidInstanceIdNotFound3,
        DeleteInstanceError::IncorrectInstanceStatusInitializing,
        DeleteInstanceError::InvalidOperationDeletionProtection,
        DeleteInstanceError::InvalidOperationEniLinked,
        DeleteInstanceError::InvalidOperationNotInWhiteList,
    ];
}

/// Response to [`DeleteInstanceRequest`].
pub type DeleteInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteInstanceRequest`] names.
///
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DependencyViolationSLBConfiguring`](super::DocumentedError::DependencyViolationSLBConfiguring)
/// - [`DependencyViolationRouteEntry`](super::DocumentedError::DependencyViolationRouteEntry)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatusInitializing`](super::DocumentedError::IncorrectInstanceStatusInitializing)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`InvalidOperationEniLinked`](super::DocumentedError::InvalidOperationEniLinked)
/// - [`InvalidOperationNotInWhiteList`](super::DocumentedError::InvalidOperationNotInWhiteList)
pub type DeleteInstanceError = super::DocumentedError;
