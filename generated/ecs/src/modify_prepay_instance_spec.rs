// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPrepayInstanceSpec`, from `ecs/ModifyPrepayInstanceSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, InstanceSpecDisk, ModifyMode, SystemDisk};

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
    pub reboot_time: Option<Timestamp>,
    /// When the temporary change ends. Example: `2018-01-01T12:05Z`.
    pub end_time: Option<Timestamp>,
    /// Whether the instance restarts as soon as its type has been changed. Nothing happens to one that
    /// is just stopping. Default: `false`. Example: `false`.
    pub reboot_when_finished: Option<bool>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// Disks to roll back, each with the snapshot to return to. Items: at most 128.
    pub disk: Vec<InstanceSpecDisk>,
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
    pub fn reboot_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.reboot_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `RebootWhenFinished`.
    #[inline]
    pub fn reboot_when_finished(mut self, value: bool) -> Self {
        self.reboot_when_finished = Some(value);
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `Disk`.
    pub fn disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceSpecDisk>>,
    ) -> Self {
        self.disk = value.into_iter().map(Into::into).collect();
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
        "ModifyMode" => modify_mode: query,
        "Disk" => disk: query,
    }
}

impl Operation for ModifyPrepayInstanceSpecRequest {
    type Response = ModifyPrepayInstanceSpecResponse;
    type Error = ModifyPrepayInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyPrepayInstanceSpec")
        .required(&["InstanceId", "InstanceType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyPrepayInstanceSpecError] = &[
        ModifyPrepayInstanceSpecError::InvalidRegionIdNotFound,
        ModifyPrepayInstanceSpecError::InvalidInstanceTypeValueUnauthorized,
        ModifyPrepayInstanceSpecError::InvalidInstanceTypeValueNotSupported,
        ModifyPrepayInstanceSpecError::InternalError,
        ModifyPrepayInstanceSpecError::BillingMethodNotFound,
        ModifyPrepayInstanceSpecError::OperationDeniedNoStock,
        ModifyPrepayInstanceSpecError::InvalidBillingMethodValueNotSupported,
        ModifyPrepayInstanceSpecError::InvalidInstanceIdNotFound3,
        ModifyPrepayInstanceSpecError::InvalidInstancePurchaseNotFound,
        ModifyPrepayInstanceSpecError::InvalidInstanceTypeNotSupported,
        ModifyPrepayInstanceSpecError::OrderCreationFailed,
        ModifyPrepayInstanceSpecError::Throttling,
        ModifyPrepayInstanceSpecError::AccountArrearage,
        ModifyPrepayInstanceSpecError::InvalidUserPassRoleForbidden,
        ModifyPrepayInstanceSpecError::InvalidRebootTimeMalFormed,
        ModifyPrepayInstanceSpecError::InvalidRebootTimeValueNotSupported,
        ModifyPrepayInstanceSpecError::ImageNotSupportInstanceType,
        ModifyPrepayInstanceSpecError::InstanceTypeOffline,
        ModifyPrepayInstanceSpecError::IdempotenceParamNotMatch,
        ModifyPrepayInstanceSpecError::IncorrectInstanceStatus,
        ModifyPrepayInstanceSpecError::InvalidInstanceChargeTypeValueNotSupported,
        ModifyPrepayInstanceSpecError::InvalidStatusNotStopped,
        ModifyPrepayInstanceSpecError::InvalidAction,
        ModifyPrepayInstanceSpecError::InstanceDowngradeQuotaExceed,
        ModifyPrepayInstanceSpecError::InvalidParameterInstanceId,
        ModifyPrepayInstanceSpecError::InvalidParameter2,
        ModifyPrepayInstanceSpecError::OperationDenied,
        ModifyPrepayInstanceSpecError::InvalidInstanceStatus,
        ModifyPrepayInstanceSpecError::InvalidInstancePreInstanceExpired,
        ModifyPrepayInstanceSpecError::InvalidInstanceEipNotSupport,
        ModifyPrepayInstanceSpecError::OperationDeniedLocalDiskUnsupported,
        ModifyPrepayInstanceSpecError::LastOrderProcessing,
        ModifyPrepayInstanceSpecError::InvalidOperationIpv4CountExceeded,
        ModifyPrepayInstanceSpecError::InvalidOperationIpv6CountExceeded,
        ModifyPrepayInstanceSpecError::InvalidOperationIpv6NotSupport,
        ModifyPrepayInstanceSpecError::QuotaExceedElasticQuota,
        ModifyPrepayInstanceSpecError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature,
        ModifyPrepayInstanceSpecError::InvalidInstanceUnpaidOrder,
        ModifyPrepayInstanceSpecError::InvalidActionWithActiveElasticUpgrade,
        ModifyPrepayInstanceSpecError::InstanceTypeNotSupportedTooManyDisksAttached,
        ModifyPrepayInstanceSpecError::QuotaExceedDiskCapacity,
        ModifyPrepayInstanceSpecError::MissingParameterDiskCategory,
        ModifyPrepayInstanceSpecError::InvalidParameterDiskCategory,
        ModifyPrepayInstanceSpecError::InvalidPerformanceLevelMalformed,
        ModifyPrepayInstanceSpecError::InvalidSystemDiskCategoryNotMatchInstanceType,
        ModifyPrepayInstanceSpecError::QuotaExceedRufundVcpu,
        ModifyPrepayInstanceSpecError::NoPermissionPrice,
        ModifyPrepayInstanceSpecError::NoPermissionRefund,
        ModifyPrepayInstanceSpecError::InvalidOperationInstanceRenewWithDowngradeInPlan,
        ModifyPrepayInstanceSpecError::InvalidOperationOnlineModificationUnsupported,
        ModifyPrepayInstanceSpecError::InvalidOperationStarterPackage,
        ModifyPrepayInstanceSpecError::OperationDeniedImageNotValid,
        ModifyPrepayInstanceSpecError::InvalidOperationEniCountExceeded,
        ModifyPrepayInstanceSpecError::InvalidOperationIpv4NotSupport,
        ModifyPrepayInstanceSpecError::InvalidInstanceNotFoundSystemDisk,
        ModifyPrepayInstanceSpecError::InvalidInstanceTypeNotSupportDiskCategory,
        ModifyPrepayInstanceSpecError::InvalidResourceTypeNotSupported,
        ModifyPrepayInstanceSpecError::InvalidOperationMaxEniQueueNumberExceeded,
        ModifyPrepayInstanceSpecError::InvalidOperationExceedInstanceTypeQueueNumber,
        ModifyPrepayInstanceSpecError::InvalidParameterInvalidEniQueueNumber,
        ModifyPrepayInstanceSpecError::HibernationConfiguredInstanceOperationForbidden,
        ModifyPrepayInstanceSpecError::InvalidOperationMaxModifyOnlineNumberExceeded,
        ModifyPrepayInstanceSpecError::InvalidOperationRebootingRequired,
        ModifyPrepayInstanceSpecError::InvalidOperationOSTypeNotSupported,
        ModifyPrepayInstanceSpecError::OperationDeniedUnpaidOrder,
        ModifyPrepayInstanceSpecError::ImageOrderFailed,
    ];
}

/// Response to [`ModifyPrepayInstanceSpecRequest`].
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

values! {
    /// Whether the new instance type is larger or smaller than the present one.
    pub enum OperatorType {
        /// To a larger type; the account needs sufficient funds.
        Upgrade = "upgrade",
        /// To a smaller type; mandatory when the new type is below the present one.
        Downgrade = "downgrade",
    }
}

/// Errors that the documentation of [`ModifyPrepayInstanceSpecRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`BillingMethodNotFound`](super::DocumentedError::BillingMethodNotFound)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidBillingMethodValueNotSupported`](super::DocumentedError::InvalidBillingMethodValueNotSupported)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidInstancePurchaseNotFound`](super::DocumentedError::InvalidInstancePurchaseNotFound)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported)
/// - [`OrderCreationFailed`](super::DocumentedError::OrderCreationFailed)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`InvalidRebootTimeMalFormed`](super::DocumentedError::InvalidRebootTimeMalFormed)
/// - [`InvalidRebootTimeValueNotSupported`](super::DocumentedError::InvalidRebootTimeValueNotSupported)
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`InstanceTypeOffline`](super::DocumentedError::InstanceTypeOffline)
/// - [`IdempotenceParamNotMatch`](super::DocumentedError::IdempotenceParamNotMatch)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceChargeTypeValueNotSupported`](super::DocumentedError::InvalidInstanceChargeTypeValueNotSupported)
/// - [`InvalidStatusNotStopped`](super::DocumentedError::InvalidStatusNotStopped)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InstanceDowngradeQuotaExceed`](super::DocumentedError::InstanceDowngradeQuotaExceed)
/// - [`InvalidParameterInstanceId`](super::DocumentedError::InvalidParameterInstanceId)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidInstanceStatus`](super::DocumentedError::InvalidInstanceStatus), here with HTTP status 403
/// - [`InvalidInstancePreInstanceExpired`](super::DocumentedError::InvalidInstancePreInstanceExpired)
/// - [`InvalidInstanceEipNotSupport`](super::DocumentedError::InvalidInstanceEipNotSupport)
/// - [`OperationDeniedLocalDiskUnsupported`](super::DocumentedError::OperationDeniedLocalDiskUnsupported)
/// - [`LastOrderProcessing`](super::DocumentedError::LastOrderProcessing)
/// - [`InvalidOperationIpv4CountExceeded`](super::DocumentedError::InvalidOperationIpv4CountExceeded)
/// - [`InvalidOperationIpv6CountExceeded`](super::DocumentedError::InvalidOperationIpv6CountExceeded)
/// - [`InvalidOperationIpv6NotSupport`](super::DocumentedError::InvalidOperationIpv6NotSupport)
/// - [`QuotaExceedElasticQuota`](super::DocumentedError::QuotaExceedElasticQuota)
/// - [`InvalidOperationVpcHasEnabledAdvancedNetworkFeature`](super::DocumentedError::InvalidOperationVpcHasEnabledAdvancedNetworkFeature)
/// - [`InvalidInstanceUnpaidOrder`](super::DocumentedError::InvalidInstanceUnpaidOrder)
/// - [`InvalidActionWithActiveElasticUpgrade`](super::DocumentedError::InvalidActionWithActiveElasticUpgrade)
/// - [`InstanceTypeNotSupportedTooManyDisksAttached`](super::DocumentedError::InstanceTypeNotSupportedTooManyDisksAttached)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`MissingParameterDiskCategory`](super::DocumentedError::MissingParameterDiskCategory)
/// - [`InvalidParameterDiskCategory`](super::DocumentedError::InvalidParameterDiskCategory)
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`InvalidSystemDiskCategoryNotMatchInstanceType`](super::DocumentedError::InvalidSystemDiskCategoryNotMatchInstanceType)
/// - [`QuotaExceedRufundVcpu`](super::DocumentedError::QuotaExceedRufundVcpu)
/// - [`NoPermissionPrice`](super::DocumentedError::NoPermissionPrice)
/// - [`NoPermissionRefund`](super::DocumentedError::NoPermissionRefund)
/// - [`InvalidOperationInstanceRenewWithDowngradeInPlan`](super::DocumentedError::InvalidOperationInstanceRenewWithDowngradeInPlan)
/// - [`InvalidOperationOnlineModificationUnsupported`](super::DocumentedError::InvalidOperationOnlineModificationUnsupported)
/// - [`InvalidOperationStarterPackage`](super::DocumentedError::InvalidOperationStarterPackage)
/// - [`OperationDeniedImageNotValid`](super::DocumentedError::OperationDeniedImageNotValid)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded)
/// - [`InvalidOperationIpv4NotSupport`](super::DocumentedError::InvalidOperationIpv4NotSupport)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk), here with HTTP status 403
/// - [`InvalidInstanceTypeNotSupportDiskCategory`](super::DocumentedError::InvalidInstanceTypeNotSupportDiskCategory)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidOperationMaxEniQueueNumberExceeded`](super::DocumentedError::InvalidOperationMaxEniQueueNumberExceeded)
/// - [`InvalidOperationExceedInstanceTypeQueueNumber`](super::DocumentedError::InvalidOperationExceedInstanceTypeQueueNumber)
/// - [`InvalidParameterInvalidEniQueueNumber`](super::DocumentedError::InvalidParameterInvalidEniQueueNumber)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`InvalidOperationMaxModifyOnlineNumberExceeded`](super::DocumentedError::InvalidOperationMaxModifyOnlineNumberExceeded)
/// - [`InvalidOperationRebootingRequired`](super::DocumentedError::InvalidOperationRebootingRequired)
/// - [`InvalidOperationOSTypeNotSupported`](super::DocumentedError::InvalidOperationOSTypeNotSupported)
/// - [`OperationDeniedUnpaidOrder`](super::DocumentedError::OperationDeniedUnpaidOrder)
/// - [`ImageOrderFailed`](super::DocumentedError::ImageOrderFailed)
pub type ModifyPrepayInstanceSpecError = super::DocumentedError;
