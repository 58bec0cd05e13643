// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopInstance`, from `ecs/StopInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StoppedMode};

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
    /// Here: `KeepCharging`, `StopCharging`. Example: `KeepCharging`.
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
    /// Whether to hibernate the instance instead of shutting it down. For invited testers only; leave
    /// it out.
    pub hibernate: Option<bool>,
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
    /// Sets `Hibernate`.
    #[inline]
    pub fn hibernate(mut self, value: bool) -> Self {
        self.hibernate = Some(value);
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
        "Hibernate" => hibernate: query,
    }
}

impl Operation for StopInstanceRequest {
    type Response = StopInstanceResponse;
    type Error = StopInstanceError;
    const INFO: OperationInfo = super::operation("StopInstance")
        .required(&["InstanceId"])
        .dry_run("DryRun");
    const ERRORS: &'static [StopInstanceError] = &[
        StopInstanceError::InvalidInstanceIdNotFound3,
        StopInstanceError::IncorrectInstanceStatus,
        StopInstanceError::InstanceLockedForSecurity,
        StopInstanceError::DiskError,
        StopInstanceError::InternalError,
        StopInstanceError::InstanceTypeParameterMismatch,
        StopInstanceError::InstanceExpiredOrInArrears,
        StopInstanceError::InvalidInstanceIdNotSupport,
        StopInstanceError::InvalidParameterKMSKeyIdKMSUnauthorized,
        StopInstanceError::InvalidParameterKMSKeyIdCMKUnauthorized,
        StopInstanceError::InvalidParameterKMSKeyIdCMKNotEnabled,
        StopInstanceError::HibernationConfiguredInstanceOperationForbidden,
        StopInstanceError::HibernationConfiguredNotEnabled,
    ];
}

/// Response to [`StopInstanceRequest`].
pub type StopInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopInstanceRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`DiskError`](super::DocumentedError::DiskError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InstanceTypeParameterMismatch`](super::DocumentedError::InstanceTypeParameterMismatch)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`InvalidInstanceIdNotSupport`](super::DocumentedError::InvalidInstanceIdNotSupport)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`HibernationConfiguredNotEnabled`](super::DocumentedError::HibernationConfiguredNotEnabled)
pub type StopInstanceError = super::DocumentedError;
