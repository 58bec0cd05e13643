// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootInstance`, from `ecs/RebootInstance.md`.

use alicloud_runtime::codegen::*;

/// Restarts a running instance. A forced restart is like pulling the plug and can lose data not yet
/// on disk.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RebootInstanceRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .force_stop(false);
/// let reply = client.reboot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootInstanceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// Whether to cut the instance off like a power failure. Data not yet written to disk is lost.
    /// Default: `false`. Example: `false`.
    pub force_stop: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
}

impl RebootInstanceRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    RebootInstanceRequest {
        "InstanceId" => instance_id: query,
        "ForceStop" => force_stop: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for RebootInstanceRequest {
    type Response = RebootInstanceResponse;
    type Error = RebootInstanceError;
    const INFO: OperationInfo = super::operation("RebootInstance")
        .required(&["InstanceId"])
        .dry_run("DryRun");
    const ERRORS: &'static [RebootInstanceError] = &[
        RebootInstanceError::InvalidInstanceIdNotFound3,
        RebootInstanceError::IncorrectInstanceStatus,
        RebootInstanceError::InstanceLockedForSecurity,
        RebootInstanceError::DiskError,
        RebootInstanceError::InternalError,
        RebootInstanceError::InstanceExpiredOrInArrears,
        RebootInstanceError::InvalidParameterKMSKeyIdKMSUnauthorized,
        RebootInstanceError::InvalidParameterKMSKeyIdCMKUnauthorized,
        RebootInstanceError::InvalidParameterKMSKeyIdCMKNotEnabled,
        RebootInstanceError::InvalidParameterKMSKeyIdNotFound,
    ];
}

/// Response to [`RebootInstanceRequest`].
pub type RebootInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RebootInstanceRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`DiskError`](super::DocumentedError::DiskError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound)
pub type RebootInstanceError = super::DocumentedError;
