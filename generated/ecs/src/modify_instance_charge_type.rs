// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceChargeType`, from `ecs/ModifyInstanceChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, FeeOfInstance, PeriodUnit};

/// Changes how instances, or only their data disks, are billed. The order is paid at once unless
/// `AutoPay` is false.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceChargeTypeRequest::new()
///     .instance_ids(["..."])
///     .region_id("cn-hangzhou")
///     .period(1)
///     .period_unit("Month")
///     .include_data_disks(false);
/// let reply = client.modify_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeRequest {
    /// **Required.** Instances whose billing changes.
    /// Example: `["i-bp67acfmxazb4p****","i-bp67acfmxazb4d****"]`.
    pub instance_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the new subscription. Must not outlast the dedicated host that the instance is on.
    /// Example: `1`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Week`. Default: `Month`. Example: `Month`.
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
    pub instance_charge_type: Option<Open<ChargeType>>,
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
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
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
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
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
        "InstanceIds" => instance_ids: query_json,
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
    const ERRORS: &'static [ModifyInstanceChargeTypeError] = &[
        ModifyInstanceChargeTypeError::InvalidParameterInstanceIds,
        ModifyInstanceChargeTypeError::InvalidParameter2,
        ModifyInstanceChargeTypeError::InvalidStatusValueNotSupported,
        ModifyInstanceChargeTypeError::InvalidInstanceChargeTypeValueNotSupported,
        ModifyInstanceChargeTypeError::ExpiredInstance,
        ModifyInstanceChargeTypeError::InvalidInstanceTempBandwidthUpgrade,
        ModifyInstanceChargeTypeError::InstancesIdQuotaExceed,
        ModifyInstanceChargeTypeError::InvalidClientTokenValueNotSupported,
        ModifyInstanceChargeTypeError::InvalidInternetChargeTypeValueNotSupported,
        ModifyInstanceChargeTypeError::InvalidInstanceTypeValueNotSupported,
        ModifyInstanceChargeTypeError::InstanceTypeOffline,
        ModifyInstanceChargeTypeError::InternalError,
        ModifyInstanceChargeTypeError::ReleaseTimeHaveBeenSet,
        ModifyInstanceChargeTypeError::InvalidAccountStatusNotEnoughBalance,
        ModifyInstanceChargeTypeError::AccountArrearage,
        ModifyInstanceChargeTypeError::Throttling,
        ModifyInstanceChargeTypeError::InvalidParameterNotMatch,
        ModifyInstanceChargeTypeError::InvalidAction,
        ModifyInstanceChargeTypeError::QuotaExceedAfterpayInstance,
        ModifyInstanceChargeTypeError::InvalidParameterBandwidth,
        ModifyInstanceChargeTypeError::QuotaExceedRufundVcpu,
        ModifyInstanceChargeTypeError::InvalidPeriodUnitMismatch,
        ModifyInstanceChargeTypeError::InvalidImageTypeNotSupported,
        ModifyInstanceChargeTypeError::InvalidPeriodExceededDedicatedHost,
        ModifyInstanceChargeTypeError::InvalidMarketImageChargeTypeNotSupport,
        ModifyInstanceChargeTypeError::QuotaExceedPostPaidDisk,
        ModifyInstanceChargeTypeError::ImageNotSupportInstanceType,
        ModifyInstanceChargeTypeError::InvalidInstanceTypePhasedOut,
        ModifyInstanceChargeTypeError::InvalidSystemDiskCategoryValueNotSupported,
        ModifyInstanceChargeTypeError::RealNameAuthenticationError,
        ModifyInstanceChargeTypeError::InvalidInstanceNotFoundSystemDisk,
        ModifyInstanceChargeTypeError::QuotaExceedElasticQuota,
        ModifyInstanceChargeTypeError::InvalidPeriod,
        ModifyInstanceChargeTypeError::InvalidInstanceUnpaidOrder,
        ModifyInstanceChargeTypeError::InstanceHasProcessingConvertOrder,
        ModifyInstanceChargeTypeError::InvalidSpotStrategy2,
        ModifyInstanceChargeTypeError::InvalidAccountStatusPayAmountLimitExceeded,
        ModifyInstanceChargeTypeError::AccountForbiddenProductCreationLimited,
        ModifyInstanceChargeTypeError::InvalidPrivatePoolOptionsMatchCriteria,
        ModifyInstanceChargeTypeError::DiskInDedicatedBlockStorageCluster,
        ModifyInstanceChargeTypeError::NoPermissionPrice,
        ModifyInstanceChargeTypeError::NoPermissionRefund,
        ModifyInstanceChargeTypeError::InvalidOperationNotSupport,
        ModifyInstanceChargeTypeError::PeriodNotSupportedInstanceOnManagedPrivateSpace,
        ModifyInstanceChargeTypeError::UnsupportedIspChargeType,
        ModifyInstanceChargeTypeError::InvalidInstanceIdNotFound3,
        ModifyInstanceChargeTypeError::InvalidInstanceTypeValueUnauthorized,
    ];
}

/// Response to [`ModifyInstanceChargeTypeRequest`].
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

/// Errors that the documentation of [`ModifyInstanceChargeTypeRequest`] names.
///
/// - [`InvalidParameterInstanceIds`](super::DocumentedError::InvalidParameterInstanceIds)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`InvalidInstanceChargeTypeValueNotSupported`](super::DocumentedError::InvalidInstanceChargeTypeValueNotSupported)
/// - [`ExpiredInstance`](super::DocumentedError::ExpiredInstance)
/// - [`InvalidInstanceTempBandwidthUpgrade`](super::DocumentedError::InvalidInstanceTempBandwidthUpgrade)
/// - [`InstancesIdQuotaExceed`](super::DocumentedError::InstancesIdQuotaExceed)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
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
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`QuotaExceedRufundVcpu`](super::DocumentedError::QuotaExceedRufundVcpu)
/// - [`InvalidPeriodUnitMismatch`](super::DocumentedError::InvalidPeriodUnitMismatch)
/// - [`InvalidImageTypeNotSupported`](super::DocumentedError::InvalidImageTypeNotSupported)
/// - [`InvalidPeriodExceededDedicatedHost`](super::DocumentedError::InvalidPeriodExceededDedicatedHost)
/// - [`InvalidMarketImageChargeTypeNotSupport`](super::DocumentedError::InvalidMarketImageChargeTypeNotSupport)
/// - [`QuotaExceedPostPaidDisk`](super::DocumentedError::QuotaExceedPostPaidDisk)
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`InvalidInstanceTypePhasedOut`](super::DocumentedError::InvalidInstanceTypePhasedOut)
/// - [`InvalidSystemDiskCategoryValueNotSupported`](super::DocumentedError::InvalidSystemDiskCategoryValueNotSupported)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk)
/// - [`QuotaExceedElasticQuota`](super::DocumentedError::QuotaExceedElasticQuota)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`InvalidInstanceUnpaidOrder`](super::DocumentedError::InvalidInstanceUnpaidOrder)
/// - [`InstanceHasProcessingConvertOrder`](super::DocumentedError::InstanceHasProcessingConvertOrder)
/// - [`InvalidSpotStrategy2`](super::DocumentedError::InvalidSpotStrategy2)
/// - [`InvalidAccountStatusPayAmountLimitExceeded`](super::DocumentedError::InvalidAccountStatusPayAmountLimitExceeded)
/// - [`AccountForbiddenProductCreationLimited`](super::DocumentedError::AccountForbiddenProductCreationLimited)
/// - [`InvalidPrivatePoolOptionsMatchCriteria`](super::DocumentedError::InvalidPrivatePoolOptionsMatchCriteria)
/// - [`DiskInDedicatedBlockStorageCluster`](super::DocumentedError::DiskInDedicatedBlockStorageCluster)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`NoPermissionRefund`](super::DocumentedError::NoPermissionRefund)
/// - [`InvalidOperationNotSupport`](super::DocumentedError::InvalidOperationNotSupport)
/// - [`PeriodNotSupportedInstanceOnManagedPrivateSpace`](super::DocumentedError::PeriodNotSupportedInstanceOnManagedPrivateSpace)
/// - [`UnsupportedIspChargeType`](super::DocumentedError::UnsupportedIspChargeType)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized), here with HTTP status 500
pub type ModifyInstanceChargeTypeError = super::DocumentedError;
