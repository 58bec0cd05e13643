// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPrepayInstanceSpec`, from `ecs/ModifyPrepayInstanceSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes a subscription instance to another instance type for the rest of its term.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyPrepayInstanceSpecRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .instance_type("ecs.g5.xlarge")
///     .region_id("cn-hangzhou")
///     .operator_type("upgrade")
///     .client_token("123e4567-e89b-12d3-a456-426655440000");
/// let reply = client.modify_prepay_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// **Required.** Instance type to change to. Example: `ecs.g5.xlarge`.
    pub instance_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the new instance type is larger or smaller than the present one.
    /// Default: `upgrade`. Example: `upgrade`.
    pub operator_type: Option<Open<OperatorType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether the order that the change produces is paid automatically.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Whether the instance may move to another cluster for the new type. In the classic network its
    /// private IP address can change then. Default: `false`. Example: `false`.
    pub migrate_across_zone: Option<bool>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// When the instance restarts for the change. Example: `2018-01-01T12:05Z`.
    pub reboot_time: Option<String>,
    /// When the temporary change ends. Example: `2018-01-01T12:05Z`.
    pub end_time: Option<String>,
    /// Whether the instance restarts as soon as its type has been changed. Nothing happens to one that
    /// is just stopping. Default: `false`. Example: `false`.
    pub reboot_when_finished: Option<bool>,
}

impl ModifyPrepayInstanceSpecRequest {
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
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OperatorType`.
    pub fn operator_type(mut self, value: impl Into<Open<OperatorType>>) -> Self {
        self.operator_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `MigrateAcrossZone`.
    #[inline]
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `RebootTime`.
    pub fn reboot_time(mut self, value: impl Into<String>) -> Self {
        self.reboot_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `RebootWhenFinished`.
    #[inline]
    pub fn reboot_when_finished(mut self, value: bool) -> Self {
        self.reboot_when_finished = Some(value);
        self
    }
}

request! {
    ModifyPrepayInstanceSpecRequest {
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "RegionId" => region_id: query,
        "OperatorType" => operator_type: query,
        "ClientToken" => client_token: query,
        "AutoPay" => auto_pay: query,
        "MigrateAcrossZone" => migrate_across_zone: query,
        "SystemDisk" => system_disk: query,
        "RebootTime" => reboot_time: query,
        "EndTime" => end_time: query,
        "RebootWhenFinished" => reboot_when_finished: query,
    }
}

impl Operation for ModifyPrepayInstanceSpecRequest {
    type Response = ModifyPrepayInstanceSpecResponse;
    type Error = ModifyPrepayInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyPrepayInstanceSpec")
        .required(&["InstanceId", "InstanceType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`ModifyPrepayInstanceSpecRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResponse {
    /// ID of the order that the call produced. Example: `1234567890`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    ModifyPrepayInstanceSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Kind of system disk after the change. Counts only when moving from a retired or not I/O
    /// optimized type to a current one. Example: `cloud_efficiency`.
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
    /// Whether the new instance type is larger or smaller than the present one.
    pub enum OperatorType {
        /// To a larger type; the account needs sufficient funds.
        Upgrade = "upgrade",
        /// To a smaller type; mandatory when the new type is below the present one.
        Downgrade = "downgrade",
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
    /// Errors that the documentation of [`ModifyPrepayInstanceSpecRequest`] names.
    pub enum ModifyPrepayInstanceSpecError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        BillingMethodNotFound = "BillingMethodNotFound" ("404"), "", "The account has no way of billing chosen yet.";
        OperationDeniedNoStock = "OperationDenied.NoStock" ("403"), "", "The resource is sold out here; try another type, zone or region.";
        InvalidBillingMethodValueNotSupported = "InvalidBillingMethod.ValueNotSupported" ("400"), "", "Instances billed in this way cannot be changed with this operation.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidInstancePurchaseNotFound = "InvalidInstance.PurchaseNotFound" ("400"), "", "No order is on record for the instance.";
        InvalidInstanceTypeNotSupported = "InvalidInstanceType.NotSupported" ("400"), "", "The instance type is unknown, or the deployment set does not take it.";
        OrderCreationFailed = "OrderCreationFailed" ("400"), "", "The order could not be placed; check the parameters.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        AccountArrearage = "Account.Arrearage" ("400"), "", "The account has unpaid bills; pay them and call again.";
        InvalidUserPassRoleForbidden = "InvalidUser.PassRoleForbidden" ("403"), "", "The RAM user may not hand RAM roles to instances; it needs the permission `ram:PassRole`.";
        InvalidRebootTimeMalFormed = "InvalidRebootTime.MalFormed" ("400"), "", "`RebootTime` is not an ISO 8601 time in UTC.";
        InvalidRebootTimeValueNotSupported = "InvalidRebootTime.ValueNotSupported" ("400"), "", "`RebootTime` lies outside the range that the operation accepts.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        InstanceTypeOffline = "InstanceType.Offline" ("403"), "%s", "The instance type has been withdrawn or is sold out; choose another one.";
        IdempotenceParamNotMatch = "IdempotenceParamNotMatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InvalidInstanceChargeTypeValueNotSupported = "InvalidInstanceChargeType.ValueNotSupported" ("400"), "%s", "The way of billing is none that the operation can change to.";
        InvalidStatusNotStopped = "InvalidStatus.NotStopped" ("400"), "", "The instance has to be stopped for this.";
        InvalidAction = "InvalidAction" ("400"), "%s", "The service has no operation of this name in the version called.";
        InstanceDowngradeQuotaExceed = "InstanceDowngrade.QuotaExceed" ("400"), "", "The instance has been made smaller as often as is allowed.";
        InvalidParameterInstanceId = "InvalidParameter.InstanceId" ("403"), "%s", "`InstanceId` does not name an instance that the operation can work on.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        OperationDenied = "OperationDenied" ("403"), "%s", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidInstanceStatus = "InvalidInstanceStatus" ("403"), "", "The instance is in a state that does not allow the change.";
        InvalidInstancePreInstanceExpired = "InvalidInstance.PreInstanceExpired" ("403"), "", "The subscription of the instance has run out; renew it first.";
        InvalidInstanceEipNotSupport = "InvalidInstance.EipNotSupport" ("403"), "", "The instance uses an elastic IP address; dissociate it first.";
        OperationDeniedLocalDiskUnsupported = "OperationDenied.LocalDiskUnsupported" ("403"), "", "Instances with local disks cannot change their type.";
        LastOrderProcessing = "LastOrderProcessing" ("400"), "", "An earlier order is still being worked on; wait for it.";
        InvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded" ("403"), "%s", "The network interface would have more IPv4 addresses than the instance type allows.";
        InvalidOperationIpv6CountExceeded = "InvalidOperation.Ipv6CountExceeded" ("403"), "%s", "The network interface would have more IPv6 addresses than the instance type allows.";
        InvalidOperationIpv6NotSupport = "InvalidOperation.Ipv6NotSupport" ("403"), "%s", "IPv6 is not possible here, for instance because the instance type lacks it.";
        QuotaExceedElasticQuota = "QuotaExceed.ElasticQuota" ("403"), "", "The account has as many instances of this type in the region as it may have; take another type or region.";
        InvalidOperationVpcHasEnabledAdvancedNetworkFeature = "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature" ("400"), "", "The VPC uses advanced features that small instance types do not work with.";
    }
}
