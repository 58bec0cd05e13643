// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceSpec`, from `ecs/ModifyInstanceSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the type of an instance billed by use, or its public bandwidth. The type changes only
/// while the instance is stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceSpecRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .instance_type("ecs.g6.large")
///     .internet_max_bandwidth_out(10)
///     .client_token("0c593ea1-3bea-11e9-b96b-88e9fe637760");
/// let reply = client.modify_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Instance type to change to. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Example: `10`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Peak inbound public bandwidth. What is allowed depends on the outbound bandwidth.
    /// Unit: `Mbit/s`. Default: `10`. Example: `10`.
    pub internet_max_bandwidth_in: Option<i32>,
    /// Whether the call returns right away and the change is carried out in the background.
    /// Default: `false`. Example: `false`.
    pub async_: Option<bool>,
    /// Whether the instance may move to another cluster for the new type. Its private IP address and
    /// disk device names can change then. Default: `false`. Example: `false`.
    pub allow_migrate_across_zone: Option<bool>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
}

impl ModifyInstanceSpecRequest {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `InternetMaxBandwidthIn`.
    #[inline]
    pub fn internet_max_bandwidth_in(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }
    /// Sets `Async`.
    #[inline]
    pub fn async_(mut self, value: bool) -> Self {
        self.async_ = Some(value);
        self
    }
    /// Sets `AllowMigrateAcrossZone`.
    #[inline]
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self {
        self.allow_migrate_across_zone = Some(value);
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceSpecRequest {
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "InternetMaxBandwidthIn" => internet_max_bandwidth_in: query,
        "Async" => async_: query,
        "AllowMigrateAcrossZone" => allow_migrate_across_zone: query,
        "SystemDisk" => system_disk: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyInstanceSpecRequest {
    type Response = ModifyInstanceSpecResponse;
    type Error = ModifyInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyInstanceSpec")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// What [`ModifyInstanceSpecRequest`] is answered with.
pub type ModifyInstanceSpecResponse = alicloud_runtime::EmptyResponse;

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Kind of system disk after the change. Counts only when moving from a retired or not I/O
    /// optimized type to a current one. Example: `cloud_ssd`.
    pub category: Option<Open<Category>>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    SystemDisk {
        "Category" => category: field,
    }
}

values! {
    /// Kind of system disk after the change.
    pub enum Category {
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceSpecRequest`] names.
    pub enum ModifyInstanceSpecError {
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("400"), "", "Traffic is billed in a way that the operation does not know or does not support.";
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterMismatch = "InvalidParameter.Mismatch" ("400"), "", "The call changes too much at a time; leave some parameters out.";
        CategoryViolation = "CategoryViolation" ("403"), "", "The instance has local disks, which rule this change out.";
        InvalidStatusValueNotSupported = "InvalidStatus.ValueNotSupported" ("403"), "", "The state asked for does not exist for this kind of resource, or the present one forbids the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        BandwidthUpgradeDeniedEipBoundInstance = "BandwidthUpgradeDenied.EipBoundInstance" ("400"), "", "Bandwidth cannot be raised for a while only when the instance uses an elastic IP address.";
        MissingTemporaryStartTime = "MissingTemporary.StartTime" ("404"), "Temporary.StartTime is not specified.", "A change for a limited time needs `Temporary.StartTime`.";
        MissingTemporaryEndTime = "MissingTemporary.EndTime" ("404"), "Temporary.EndTime is not specified.", "A change for a limited time needs `Temporary.EndTime`.";
        InvalidTemporaryStartTime = "InvalidTemporary.StartTime" ("400"), "", "`Temporary.StartTime` is not a time at which a change for a limited time can begin.";
        InvalidTemporaryEndTime = "InvalidTemporary.EndTime" ("400"), "", "`Temporary.EndTime` is not a time at which a change for a limited time can end.";
        LastTokenProcessing = "LastTokenProcessing" ("403"), "", "The request sent before with this `ClientToken` is still being worked on; wait for it.";
        DowngradeNotSupported = "Downgrade.NotSupported" ("400"), "", "The instance cannot be changed to something smaller.";
        InstanceSpecModificationNotEffective = "InstanceSpecModification.NotEffective" ("403"), "", "A change of the instance is booked for the next term; until then it cannot be changed again.";
        DependencyViolationInstanceType = "DependencyViolation.InstanceType" ("400"), "", "The instance cannot go from its present type to this one; `DescribeResourcesModification` lists the possible types.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        AccountArrearage = "Account.Arrearage" ("400"), "", "The account has unpaid bills; pay them and call again.";
        InvalidParameterBandwidth = "InvalidParameter.Bandwidth" ("400"), "", "The bandwidth is outside the range allowed.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidParameterAllowMigrateAcrossZone = "InvalidParameter.AllowMigrateAcrossZone" ("400"), "", "`AllowMigrateAcrossZone` cannot be used for this instance or has no such value.";
        InvalidParamSystemDiskCategory = "InvalidParam.SystemDiskCategory" ("400"), "", "`SystemDisk.Category` is none of the values that the operation knows.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        InvalidInstanceStatusNotStopped = "InvalidInstanceStatus.NotStopped" ("400"), "", "The instance has to be stopped for this.";
        InstanceTypeOffline = "InstanceType.Offline" ("403"), "", "The instance type has been withdrawn or is sold out; choose another one.";
        InvalidAction = "InvalidAction" ("400"), "", "The service has no operation of this name in the version called.";
        IdempotenceParamNotMatch = "IdempotenceParamNotMatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "", "The `ClientToken` is too long or has characters other than ASCII.";
        PricePricePlanResultNotFound = "Price.PricePlanResultNotFound" ("400"), "", "There is no price for the public bandwidth asked for.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        InvalidInstanceEipNotSupport = "InvalidInstance.EipNotSupport" ("403"), "", "The instance uses an elastic IP address; dissociate it first.";
        InvalidActionNotSupport = "InvalidAction.NotSupport" ("400"), "", "Instances on a dedicated host cannot change their type this way; use `ModifyInstanceDeployment`.";
        InvalidMarketImageStatusNotSupported = "InvalidMarketImageStatus.NotSupported" ("400"), "", "The Marketplace image is in a state that does not allow the change.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        InvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded" ("403"), "%s", "The network interface would have more IPv4 addresses than the instance type allows.";
        InvalidOperationIpv6CountExceeded = "InvalidOperation.Ipv6CountExceeded" ("403"), "%s", "The network interface would have more IPv6 addresses than the instance type allows.";
        InvalidOperationIpv6NotSupport = "InvalidOperation.Ipv6NotSupport" ("403"), "%s", "IPv6 is not possible here, for instance because the instance type lacks it.";
        InvalidOperationInstanceWithEipNotSupport = "InvalidOperation.InstanceWithEipNotSupport" ("403"), "", "The instance uses an elastic IP address; dissociate it first.";
        SecurityRisk3DVerification = "SecurityRisk.3DVerification" ("403"), "", "The bank card of the account has to be verified; a message with a link was sent by email.";
        InvalidInstanceChargeTypeNotFound = "InvalidInstanceChargeType.NotFound" ("404"), "", "The way of billing is neither `PrePaid` nor `PostPaid`.";
        QuotaExceedElasticQuota = "QuotaExceed.ElasticQuota" ("403"), "", "The account has as many instances of this type in the region as it may have; take another type or region.";
        InvalidOperationVpcHasEnabledAdvancedNetworkFeature = "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature" ("400"), "", "The VPC uses advanced features that small instance types do not work with.";
    }
}
