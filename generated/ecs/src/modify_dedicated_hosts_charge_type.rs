// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedHostsChargeType`, from `ecs/ModifyDedicatedHostsChargeType.md`.

use alicloud_runtime::codegen::*;

/// Changes dedicated hosts to subscription, or back to pay-as-you-go.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDedicatedHostsChargeTypeRequest::new()
///     .dedicated_host_ids("[\"dh-bp181e5064b5sotr****\",\"dh-bp18064b5sotrr9c****\"]")
///     .region_id("cn-hangzhou")
///     .period(1)
///     .period_unit("Month")
///     .auto_pay(false);
/// let reply = client.modify_dedicated_hosts_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeRequest {
    /// **Required.** IDs of the dedicated hosts that the call is about.
    /// Example: `["dh-bp181e5064b5sotr****","dh-bp18064b5sotrr9c****"]`.
    pub dedicated_host_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Whether the order that the change produces is paid automatically.
    /// Default: `true`. Example: `false`.
    pub auto_pay: Option<bool>,
    /// Billing method that the dedicated host changes to. Default: `PrePaid`. Example: `PrePaid`.
    pub dedicated_host_charge_type: Option<Open<DedicatedHostChargeType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether a change from subscription to pay-as-you-go also returns the amounts of the order.
    /// Default: `false`. Example: `false`.
    pub detail_fee: Option<bool>,
}

impl ModifyDedicatedHostsChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostIds`, which is required.
    pub fn dedicated_host_ids(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_ids = Some(value.into());
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
    /// Sets `DedicatedHostChargeType`.
    pub fn dedicated_host_charge_type(
        mut self,
        value: impl Into<Open<DedicatedHostChargeType>>,
    ) -> Self {
        self.dedicated_host_charge_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DetailFee`.
    #[inline]
    pub fn detail_fee(mut self, value: bool) -> Self {
        self.detail_fee = Some(value);
        self
    }
}

request! {
    ModifyDedicatedHostsChargeTypeRequest {
        "DedicatedHostIds" => dedicated_host_ids: query,
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "DryRun" => dry_run: query,
        "AutoPay" => auto_pay: query,
        "DedicatedHostChargeType" => dedicated_host_charge_type: query,
        "ClientToken" => client_token: query,
        "DetailFee" => detail_fee: query,
    }
}

impl Operation for ModifyDedicatedHostsChargeTypeRequest {
    type Response = ModifyDedicatedHostsChargeTypeResponse;
    type Error = ModifyDedicatedHostsChargeTypeError;
    const INFO: OperationInfo = super::operation("ModifyDedicatedHostsChargeType")
        .required(&["DedicatedHostIds", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`ModifyDedicatedHostsChargeTypeRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyDedicatedHostsChargeTypeResponse {
    /// Amounts of the order, one entry for each instance or host.
    pub fee_of_instances: Vec<FeeOfInstance>,
    /// ID of the order that the call produced. Example: `20413515388****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B61C08E5-403A-46A2-96C1-F7B1216DB10C`.
    pub request_id: Option<String>,
}

response! {
    ModifyDedicatedHostsChargeTypeResponse {
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
    /// Example: `dh-bp181e5064b5sotrr****`.
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
    /// Billing method that the dedicated host changes to.
    pub enum DedicatedHostChargeType {
        /// From pay-as-you-go to subscription.
        PrePaid = "PrePaid",
        /// From subscription to pay-as-you-go.
        PostPaid = "PostPaid",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyDedicatedHostsChargeTypeRequest`] names.
    pub enum ModifyDedicatedHostsChargeTypeError {
        InvalidParameterInstanceIds = "InvalidParameter.InstanceIds" ("400"), "", "The list of IDs is not a JSON array of IDs, or names unsuitable resources.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidStatusValueNotSupported = "InvalidStatus.ValueNotSupported" ("400"), "%s", "The state asked for does not exist for this kind of resource, or the present one forbids the operation.";
        InvalidInstanceChargeTypeValueNotSupported = "InvalidInstanceChargeType.ValueNotSupported" ("400"), "%s", "The way of billing is none that the operation can change to.";
        ExpiredInstance = "ExpiredInstance" ("400"), "", "The subscription has run out; renew it first.";
        InstancesIdQuotaExceed = "InstancesIdQuotaExceed" ("400"), "", "The call names more resources than the operation takes; split it.";
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported" ("400"), "", "The `ClientToken` is too long or has characters other than ASCII.";
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
        InvalidPeriodUnitMismatch = "InvalidPeriod.UnitMismatch" ("400"), "", "The length in `Period` is not possible in the unit given by `PeriodUnit`.";
        InvalidImageTypeNotSupported = "InvalidImageType.NotSupported" ("400"), "%s", "Images of this kind do not allow the change in this region.";
        InvalidPeriodExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost" ("400"), "", "The instance would run out later than the dedicated host it is on.";
        QuotaExceedPostPaidDisk = "QuotaExceed.PostPaidDisk" ("403"), "", "The account has as many pay-as-you-go disks as it may have.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        InvalidInstanceTypePhasedOut = "InvalidInstanceType.PhasedOut" ("403"), "", "The instance type is no longer sold; choose another one.";
        InvalidSystemDiskCategoryValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported" ("400"), "%s", "`SystemDisk.Category` is unknown or not offered here.";
        RealNameAuthenticationError = "RealNameAuthenticationError" ("403"), "", "The account has not been verified with a real name, which the operation requires.";
    }
}
