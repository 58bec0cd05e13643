// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstance`, from `ecs/StartInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StartInstanceRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .init_local_disk(true);
/// let reply = client.start_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Whether to bring an instance with a failed local disk back to its initial state when it starts.
    /// Data on its old local disks is lost. Default: `false`. Example: `true`.
    pub init_local_disk: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
}

impl StartInstanceRequest {
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
    /// Sets `InitLocalDisk`.
    #[inline]
    pub fn init_local_disk(mut self, value: bool) -> Self {
        self.init_local_disk = Some(value);
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
    StartInstanceRequest {
        "InstanceId" => instance_id: query,
        "InitLocalDisk" => init_local_disk: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for StartInstanceRequest {
    type Response = StartInstanceResponse;
    type Error = StartInstanceError;
    const INFO: OperationInfo = super::operation("StartInstance")
        .required(&["InstanceId"])
        .dry_run("DryRun");
}

/// What [`StartInstanceRequest`] is answered with.
pub type StartInstanceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`StartInstanceRequest`] names.
    pub enum StartInstanceError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InsufficientBalance = "InsufficientBalance" ("403"), "", "The balance of the account does not cover the order.";
        InstanceNotReady = "InstanceNotReady" ("500"), "", "The instance cannot be reached yet; try again after a while.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        DiskError = "DiskError" ("403"), "IncorrectDiskStatus.", "The disk is in a state that does not allow the operation.";
        InstanceExpired = "InstanceExpired" ("403"), "", "The instance has run out or its bills are unpaid.";
        DiskInArrears = "DiskInArrears" ("403"), "", "Bills for the disk are unpaid; pay them before using it.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        OperationDeniedSpotPriceLowerThanPublicPrice = "OperationDenied.SpotPriceLowerThanPublicPrice" ("403"), "", "The price limit of the preemptible instance is below the market price, so it cannot start.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        QuotaExceedElasticQuota = "QuotaExceed.ElasticQuota" ("403"), "", "The account has as many instances of this type in the region as it may have; take another type or region.";
    }
}
