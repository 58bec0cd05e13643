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
}

/// What [`RebootInstanceRequest`] is answered with.
pub type RebootInstanceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`RebootInstanceRequest`] names.
    pub enum RebootInstanceError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        DiskError = "DiskError" ("403"), "IncorrectDiskStatus.", "The disk is in a state that does not allow the operation.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
    }
}
