// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedHostsChargeType`, from `ecs/ModifyDedicatedHostsChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, FeeOfInstance, PeriodUnit};

/// Changes dedicated hosts to subscription, or back to pay-as-you-go.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDedicatedHostsChargeTypeRequest::new()
///     .dedicated_host_ids(["..."])
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
    pub dedicated_host_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Week`. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Whether the order that the change produces is paid automatically.
    /// Default: `true`. Example: `false`.
    pub auto_pay: Option<bool>,
    /// Billing method that the dedicated host changes to. Default: `PrePaid`. Example: `PrePaid`.
    pub dedicated_host_charge_type: Option<Open<ChargeType>>,
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
    pub fn dedicated_host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_ids = value.into_iter().map(Into::into).collect();
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
        value: impl Into<Open<ChargeType>>,
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
        "DedicatedHostIds" => dedicated_host_ids: query_json,
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
    const ERRORS: &'static [ModifyDedicatedHostsChargeTypeError] = &[
        ModifyDedicatedHostsChargeTypeError::InvalidParameterInstanceIds,
        ModifyDedicatedHostsChargeTypeError::InvalidParameter2,
        ModifyDedicatedHostsChargeTypeError::InvalidStatusValueNotSupported,
        ModifyDedicatedHostsChargeTypeError::InvalidInstanceChargeTypeValueNotSupported,
        ModifyDedicatedHostsChargeTypeError::ExpiredInstance,
        ModifyDedicatedHostsChargeTypeError::InstancesIdQuotaExceed,
        ModifyDedicatedHostsChargeTypeError::InvalidClientTokenValueNotSupported,
        ModifyDedicatedHostsChargeTypeError::InvalidInstanceTypeValueNotSupported,
        ModifyDedicatedHostsChargeTypeError::InstanceTypeOffline,
        ModifyDedicatedHostsChargeTypeError::InternalError,
        ModifyDedicatedHostsChargeTypeError::ReleaseTimeHaveBeenSet,
        ModifyDedicatedHostsChargeTypeError::InvalidAccountStatusNotEnoughBalance,
        ModifyDedicatedHostsChargeTypeError::AccountArrearage,
        ModifyDedicatedHostsChargeTypeError::Throttling,
        ModifyDedicatedHostsChargeTypeError::InvalidParameterNotMatch,
        ModifyDedicatedHostsChargeTypeError::InvalidAction,
        ModifyDedicatedHostsChargeTypeError::QuotaExceedAfterpayInstance,
        ModifyDedicatedHostsChargeTypeError::InvalidPeriodUnitMismatch,
        ModifyDedicatedHostsChargeTypeError::InvalidImageTypeNotSupported,
        ModifyDedicatedHostsChargeTypeError::InvalidPeriodExceededDedicatedHost,
        ModifyDedicatedHostsChargeTypeError::QuotaExceedPostPaidDisk,
        ModifyDedicatedHostsChargeTypeError::ImageNotSupportInstanceType,
        ModifyDedicatedHostsChargeTypeError::InvalidInstanceTypePhasedOut,
        ModifyDedicatedHostsChargeTypeError::InvalidSystemDiskCategoryValueNotSupported,
        ModifyDedicatedHostsChargeTypeError::RealNameAuthenticationError,
        ModifyDedicatedHostsChargeTypeError::InvalidSpotStrategy2,
        ModifyDedicatedHostsChargeTypeError::InvalidInstanceUnpaidOrder,
        ModifyDedicatedHostsChargeTypeError::InvalidAccountStatusPayAmountLimitExceeded,
        ModifyDedicatedHostsChargeTypeError::QuotaExceedRufundVcpu,
        ModifyDedicatedHostsChargeTypeError::InvalidOperationNotSupport,
        ModifyDedicatedHostsChargeTypeError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`ModifyDedicatedHostsChargeTypeRequest`].
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

/// Errors that the documentation of [`ModifyDedicatedHostsChargeTypeRequest`] names.
///
/// - [`InvalidParameterInstanceIds`](super::DocumentedError::InvalidParameterInstanceIds)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`InvalidInstanceChargeTypeValueNotSupported`](super::DocumentedError::InvalidInstanceChargeTypeValueNotSupported)
/// - [`ExpiredInstance`](super::DocumentedError::ExpiredInstance)
/// - [`InstancesIdQuotaExceed`](super::DocumentedError::InstancesIdQuotaExceed)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported), here with HTTP status 403
/// - [`InstanceTypeOffline`](super::DocumentedError::InstanceTypeOffline)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ReleaseTimeHaveBeenSet`](super::DocumentedError::ReleaseTimeHaveBeenSet)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage), here with HTTP status 403
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction), here with HTTP status 403
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`InvalidPeriodUnitMismatch`](super::DocumentedError::InvalidPeriodUnitMismatch)
/// - [`InvalidImageTypeNotSupported`](super::DocumentedError::InvalidImageTypeNotSupported)
/// - [`InvalidPeriodExceededDedicatedHost`](super::DocumentedError::InvalidPeriodExceededDedicatedHost)
/// - [`QuotaExceedPostPaidDisk`](super::DocumentedError::QuotaExceedPostPaidDisk)
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`InvalidInstanceTypePhasedOut`](super::DocumentedError::InvalidInstanceTypePhasedOut)
/// - [`InvalidSystemDiskCategoryValueNotSupported`](super::DocumentedError::InvalidSystemDiskCategoryValueNotSupported)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`InvalidSpotStrategy2`](super::DocumentedError::InvalidSpotStrategy2)
/// - [`InvalidInstanceUnpaidOrder`](super::DocumentedError::InvalidInstanceUnpaidOrder)
/// - [`InvalidAccountStatusPayAmountLimitExceeded`](super::DocumentedError::InvalidAccountStatusPayAmountLimitExceeded)
/// - [`QuotaExceedRufundVcpu`](super::DocumentedError::QuotaExceedRufundVcpu)
/// - [`InvalidOperationNotSupport`](super::DocumentedError::InvalidOperationNotSupport)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type ModifyDedicatedHostsChargeTypeError = super::DocumentedError;
