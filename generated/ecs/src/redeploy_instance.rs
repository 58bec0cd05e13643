// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RedeployInstance`, from `ecs/RedeployInstance.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance to another physical server because of a system event. Runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RedeployInstanceRequest::new()
///     .instance_id("i-bp1azkttqpldxgted****");
/// let reply = client.redeploy_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RedeployInstanceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1azkttqpldxgted****`.
    pub instance_id: Option<String>,
    /// Whether to cut the instance off like a power failure. Data not yet written to disk is lost.
    /// Default: `false`. Example: `false`.
    pub force_stop: Option<bool>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl RedeployInstanceRequest {
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
    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    RedeployInstanceRequest {
        "InstanceId" => instance_id: query,
        "ForceStop" => force_stop: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for RedeployInstanceRequest {
    type Response = RedeployInstanceResponse;
    type Error = RedeployInstanceError;
    const INFO: OperationInfo = super::operation("RedeployInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [RedeployInstanceError] = &[
        RedeployInstanceError::InvalidInstanceIdNotFound3,
        RedeployInstanceError::IncorrectInstanceStatus,
        RedeployInstanceError::InstanceLockedForSecurity,
        RedeployInstanceError::DiskError,
        RedeployInstanceError::InternalError,
        RedeployInstanceError::InstanceExpiredOrInArrears,
        RedeployInstanceError::InvalidOperationRedeployInstance,
    ];
}

/// Response to [`RedeployInstanceRequest`].
#[non_exhaustive]
pub struct RedeployInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-bp10e8orkp8x****`.
    pub task_id: Option<String>,
}

response! {
    RedeployInstanceResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`RedeployInstanceRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`DiskError`](super::DocumentedError::DiskError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`InvalidOperationRedeployInstance`](super::DocumentedError::InvalidOperationRedeployInstance)
pub type RedeployInstanceError = super::DocumentedError;
