// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceChargeType`, from `ecs/ModifyInstanceChargeType.md`.

use alicloud_runtime::codegen::*;

/// Changes how instances, or only their data disks, are billed. The order is paid at once unless
/// `AutoPay` is false.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceChargeTypeRequest::new()
///     .instance_ids("[\"i-bp67acfmxazb4p****\",\"i-bp67acfmxazb4d****\"]")
///     .region_id("cn-hangzhou")
///     .period(1)
///     .period_unit("Month")
///     .include_data_disks(false);
/// let reply = client.modify_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeRequest {
    /// **Required.** Instances whose billing changes; a JSON array of IDs.
    /// Example: `["i-bp67acfmxazb4p****","i-bp67acfmxazb4d****"]`.
    pub instance_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the new subscription. Must not outlast the dedicated host that the instance is on.
    /// Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the pay-as-you-go data disks of the instance change to subscription too.
    /// Default: `false`. Example: `false`.
    pub include_data_disks: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Whether the order that the change produces is paid automatically.
    /// Default: `true`. Example: `false`.
    pub auto_pay: Option<bool>,
    /// Billing method that the instances change to. Default: `PrePaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether a change from subscription to pay-as-you-go also returns the amounts of the order.
    /// Default: `false`. Example: `false`.
    pub is_detail_fee: Option<bool>,
}

impl ModifyInstanceChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `IncludeDataDisks`.
    #[inline]
    pub fn include_data_disks(mut self, value: bool) -> Self {
        self.include_data_disks = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `IsDetailFee`.
    #[inline]
    pub fn is_detail_fee(mut self, value: bool) -> Self {
        self.is_detail_fee = Some(value);
        self
    }
}

request! {
    ModifyInstanceChargeTypeRequest {
        "InstanceIds" => instance_ids: query,
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "IncludeDataDisks" => include_data_disks: query,
        "DryRun" => dry_run: query,
        "AutoPay" => auto_pay: query,
        "InstanceChargeType" => instance_charge_type: query,
        "ClientToken" => client_token: query,
        "IsDetailFee" => is_detail_fee: query,
    }
}

impl Operation for ModifyInstanceChargeTypeRequest {
    type Response = ModifyInstanceChargeTypeResponse;
    type Error = ModifyInstanceChargeTypeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceChargeType")
        .required(&["InstanceIds", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`ModifyInstanceChargeTypeRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeResponse {
    /// Amounts of the order, one entry for each instance or host.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// ID of the order that the call produced. Example: `20413515388****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B61C08E5-403A-46A2-96C1-F7B1216DB10C`.
    pub request_id: Option<String>,
}

response! {
    ModifyInstanceChargeTypeResponse {
        "FeeOfInstances" => fee_of_instances: list("FeeOfInstance"),
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Amounts of the order, one entry for each instance or host.
#[non_exhaustive]
pub struct FeeOfInstance {
    /// Currency that the amounts are stated in. Example: `CNY`.
    pub currency: Option<String>,
    /// Amount charged or refunded for the change. Example: `0`.
    pub fee: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
}

response! {
    FeeOfInstance {
        "Currency" => currency: value,
        "Fee" => fee: value,
        "InstanceId" => instance_id: value,
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in weeks.
        Week = "Week",
        /// Counted in months.
        Month = "Month",
    }
}

values! {
    /// Billing method that the instances change to.
    pub enum InstanceChargeType {
        /// Subscription, paid up front.
        PrePaid = "PrePaid",
        /// Pay-as-you-go.
        PostPaid = "PostPaid",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceChargeTypeRequest`] names.
    pub enum ModifyInstanceChargeTypeError {
        InvalidParameterInstanceIds = "InvalidParameter.InstanceIds" ("400"), "", "The list of IDs is not a JSON array of IDs, or names unsuitable resources.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidStatusValueNotSupported = "InvalidStatus.ValueNotSupported" ("400"), "%s", "The state asked for does not exist for this kind of resource, or the present one forbids the operation.";
        InvalidInstanceChargeTypeValueNotSupported = "InvalidInstanceChargeType.ValueNotSupported" ("400"), "%s", "The way of billing is none that the operation can change to.";
        ExpiredInstance = "ExpiredInstance" ("400"), "", "The subscription has run out; renew it first.";
        InvalidInstanceTempBandwidthUpgrade = "InvalidInstance.TempBandwidthUpgrade" ("403"), "", "The bandwidth is raised for a limited time, during which billing cannot be changed to pay-as-you-go.";
        InstancesIdQuotaExceed = "InstancesIdQuotaExceed" ("400"), "", "The call names more resources than the operation takes; split it.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "", "The `ClientToken` is too long or has characters other than ASCII.";
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("400"), "%s", "Traffic is billed in a way that the operation does not know or does not support.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("403"), "", "The instance type is unknown, or the account is not cleared for it.";
        InstanceTypeOffline = "InstanceType.Offline" ("403"), "%s", "The instance type has been withdrawn or is sold out; choose another one.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        ReleaseTimeHaveBeenSet = "ReleaseTimeHaveBeenSet" ("400"), "", "The resource is set to be released by itself; clear the release time first.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        AccountArrearage = "Account.Arrearage" ("403"), "", "The account has unpaid bills; pay them and call again.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        InvalidAction = "InvalidAction" ("403"), "%s", "The service has no operation of this name in the version called.";
        QuotaExceedAfterpayInstance = "QuotaExceed.AfterpayInstance" ("400"), "", "Not that many pay-as-you-go instances are left for the account; ask for fewer.";
        InvalidParameterBandwidth = "InvalidParameter.Bandwidth" ("400"), "%s", "The bandwidth is outside the range allowed.";
        QuotaExceedRufundVcpu = "QuotaExceed.RufundVcpu" ("400"), "", "More vCPUs would be refunded than is allowed; the message tells the limit.";
        InvalidPeriodUnitMismatch = "InvalidPeriod.UnitMismatch" ("400"), "", "The length in `Period` is not possible in the unit given by `PeriodUnit`.";
        InvalidImageTypeNotSupported = "InvalidImageType.NotSupported" ("400"), "%s", "Images of this kind do not allow the change in this region.";
        InvalidPeriodExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost" ("400"), "", "The instance would run out later than the dedicated host it is on.";
        InvalidMarketImageChargeTypeNotSupport = "InvalidMarketImageChargeType.NotSupport" ("400"), "", "The Marketplace image is not sold with this way of billing.";
        QuotaExceedPostPaidDisk = "QuotaExceed.PostPaidDisk" ("403"), "", "The account has as many pay-as-you-go disks as it may have.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        InvalidInstanceTypePhasedOut = "InvalidInstanceType.PhasedOut" ("403"), "", "The instance type is no longer sold; choose another one.";
        InvalidSystemDiskCategoryValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported" ("400"), "%s", "`SystemDisk.Category` is unknown or not offered here.";
        RealNameAuthenticationError = "RealNameAuthenticationError" ("403"), "", "The account has not been verified with a real name, which the operation requires.";
        InvalidInstanceNotFoundSystemDisk = "InvalidInstance.NotFoundSystemDisk" ("400"), "", "The instance has no system disk attached; attach one first.";
        QuotaExceedElasticQuota = "QuotaExceed.ElasticQuota" ("403"), "", "The account has as many instances of this type in the region as it may have; take another type or region.";
        InvalidPeriod = "InvalidPeriod" ("400"), "", "`Period` is none of the lengths that can be bought.";
    }
}
