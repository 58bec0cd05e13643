// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MigrateToOtherZone`, from `rds/MigrateToOtherZone.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Moves an instance to other zones of the region.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::MigrateToOtherZoneRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .zone_id("cn-hangzhou-b");
/// let reply = client.migrate_to_other_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MigrateToOtherZoneRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-uf6adz52c2pxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// When the change takes effect. Here: `Immediate`, `MaintainTime`.
    /// Default: `Immediate`. Example: `Immediate`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
    /// Zone of the secondary node; another one than that of the primary makes a multi-zone instance.
    pub zone_id_slave1: Option<String>,
    /// Zone of the logger node, or of a further secondary node.
    pub zone_id_slave2: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// Size or model of the is modify.
    pub is_modify_spec: Option<String>,
    /// Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// Disk space that the instance is to have.
    pub db_instance_storage: Option<i64>,
    /// Whether the io acceleration is switched on.
    pub io_acceleration_enabled: Option<String>,
    /// Kind of disk that the instance stores its data on.
    pub db_instance_storage_type: Option<String>,
    /// Further settings for the order.
    pub custom_extra_info: Option<String>,
}

impl MigrateToOtherZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ZoneIdSlave1`.
    pub fn zone_id_slave1(mut self, value: impl Into<String>) -> Self {
        self.zone_id_slave1 = Some(value.into());
        self
    }
    /// Sets `ZoneIdSlave2`.
    pub fn zone_id_slave2(mut self, value: impl Into<String>) -> Self {
        self.zone_id_slave2 = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `IsModifySpec`.
    pub fn is_modify_spec(mut self, value: impl Into<String>) -> Self {
        self.is_modify_spec = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`.
    #[inline]
    pub fn db_instance_storage(mut self, value: i64) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `IoAccelerationEnabled`.
    pub fn io_acceleration_enabled(mut self, value: impl Into<String>) -> Self {
        self.io_acceleration_enabled = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `CustomExtraInfo`.
    pub fn custom_extra_info(mut self, value: impl Into<String>) -> Self {
        self.custom_extra_info = Some(value.into());
        self
    }
}

request! {
    MigrateToOtherZoneRequest {
        "DBInstanceId" => db_instance_id: query,
        "ZoneId" => zone_id: query,
        "VSwitchId" => vswitch_id: query,
        "EffectiveTime" => effective_time: query,
        "VPCId" => vpc_id: query,
        "Category" => category: query,
        "ZoneIdSlave1" => zone_id_slave1: query,
        "ZoneIdSlave2" => zone_id_slave2: query,
        "SwitchTime" => switch_time: query,
        "IsModifySpec" => is_modify_spec: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "IoAccelerationEnabled" => io_acceleration_enabled: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "CustomExtraInfo" => custom_extra_info: query,
    }
}

impl Operation for MigrateToOtherZoneRequest {
    type Response = MigrateToOtherZoneResponse;
    type Error = MigrateToOtherZoneError;
    const INFO: OperationInfo = super::operation("MigrateToOtherZone")
        .required(&["DBInstanceId", "ZoneId"]);
    const ERRORS: &'static [MigrateToOtherZoneError] = &[
        MigrateToOtherZoneError::IncorrectDBInstanceLockModeValueNotSupported,
        MigrateToOtherZoneError::OperationDeniedOutofUsage,
        MigrateToOtherZoneError::RenewChangeExist,
        MigrateToOtherZoneError::InvalidInstanceCommodityCodeNotFound,
        MigrateToOtherZoneError::InvalidMigrateModifyClassOrStorage,
        MigrateToOtherZoneError::EngineNotSupported,
        MigrateToOtherZoneError::InvalidZoneIdNotNull,
        MigrateToOtherZoneError::InvalidZoneIdNotEqual,
        MigrateToOtherZoneError::InvalidDispenseModeFormat,
        MigrateToOtherZoneError::IncorrectDBInstanceType,
        MigrateToOtherZoneError::ZoneIdNotMatchWithCategory,
        MigrateToOtherZoneError::InvalidDefaultVSwitchNotFound,
        MigrateToOtherZoneError::InsufficientResourceCapacityCheck,
        MigrateToOtherZoneError::UnsupportedReadOrBakReadState,
        MigrateToOtherZoneError::IncorrectDBInstanceState,
        MigrateToOtherZoneError::MirrorInsExists,
        MigrateToOtherZoneError::SSLInstanceNotSupportThisOperation,
        MigrateToOtherZoneError::BYOLInstanceNotSupportThisOperation,
        MigrateToOtherZoneError::BYOKInstanceNotSupportThisOperation,
        MigrateToOtherZoneError::ADInstanceNotSupportThisOperation,
        MigrateToOtherZoneError::TDEInstanceNotSupportThisOperation,
        MigrateToOtherZoneError::InstanceIsSnapshotBackupNotSupportThisOperation,
        MigrateToOtherZoneError::InstanceHasReadOnlyInstanceNotSupportThisOperation,
        MigrateToOtherZoneError::VswitchIpExhausted,
        MigrateToOtherZoneError::OperationDeniedMasterDBInstanceState,
        MigrateToOtherZoneError::InvalidShareInstanceNotSupport,
        MigrateToOtherZoneError::InvalidZoneIdSlave1Missing,
        MigrateToOtherZoneError::MigrateAlreadyExistsFault,
        MigrateToOtherZoneError::InvalidInstanceKindNotSupport,
        MigrateToOtherZoneError::MissingCategory,
        MigrateToOtherZoneError::InvalidInstanceNodeTypeNotFound,
        MigrateToOtherZoneError::EngineVersionNotSupported,
        MigrateToOtherZoneError::CommodityCodeNotFound,
        MigrateToOtherZoneError::InvalidTunnelId,
        MigrateToOtherZoneError::OrderComboInstanceNotAllowOperate,
        MigrateToOtherZoneError::PricePricingPlanResultNotFound,
        MigrateToOtherZoneError::OrderNoRealNameAuthentication,
        MigrateToOtherZoneError::InsufficientAvailableQuota,
        MigrateToOtherZoneError::CommodityServiceCallingException,
        MigrateToOtherZoneError::RegionDissolvedEOM,
        MigrateToOtherZoneError::CommodityInvalidComponent,
        MigrateToOtherZoneError::RegionEndTimeDissolvedIndia,
        MigrateToOtherZoneError::RegionEndTimeDissolvedAustralia,
        MigrateToOtherZoneError::PriceCommoditySys,
        MigrateToOtherZoneError::PayInsufficientBalance,
        MigrateToOtherZoneError::OrderPeriodInvalid,
        MigrateToOtherZoneError::PayNoCreditCard2,
        MigrateToOtherZoneError::OrderInstHasUnpaidOrder,
        MigrateToOtherZoneError::NoAvailablePaymentMethod,
        MigrateToOtherZoneError::BasicInfoUncompleted,
        MigrateToOtherZoneError::RiskRiskControlRejection2,
        MigrateToOtherZoneError::ApiNotSupport,
        MigrateToOtherZoneError::ContainForbiddenLabelError2,
        MigrateToOtherZoneError::InvalidDBInstanceIdNotFound,
        MigrateToOtherZoneError::InvalidInstanceLevelDiskType,
        MigrateToOtherZoneError::InvalidParam,
        MigrateToOtherZoneError::KmsApiError,
        MigrateToOtherZoneError::SystemSaleValidateFailed2,
        MigrateToOtherZoneError::AbsInvalidAccountNotFound,
        MigrateToOtherZoneError::IncorrectEffectiveTime,
        MigrateToOtherZoneError::InvalidTempInstanceNotSupport,
        MigrateToOtherZoneError::OperationDeniedLockMode,
        MigrateToOtherZoneError::ClassicNetworkTypeNotSupport,
        MigrateToOtherZoneError::InstanceNetworkTypeNotFoundFault,
        MigrateToOtherZoneError::ProprietaryCloudNotSupported,
        MigrateToOtherZoneError::MigrateAlreadyReadWriteSplitExistsFault,
        MigrateToOtherZoneError::InvalidRegionAvzNotFound,
        MigrateToOtherZoneError::ZoneIdNotSupported,
        MigrateToOtherZoneError::InvalidVpcInfoNotFound,
        MigrateToOtherZoneError::InvalidMultiparamZoneInfoList,
        MigrateToOtherZoneError::MigrateSlaveNotSupport,
        MigrateToOtherZoneError::CloudDiskEncryptionNotSupport,
        MigrateToOtherZoneError::OrderStatusUnPaid,
        MigrateToOtherZoneError::InvalidReduceDiskSize,
        MigrateToOtherZoneError::CloudSSDNotSupport,
        MigrateToOtherZoneError::InvalidUserOperatorPermission,
        MigrateToOtherZoneError::InvalidVswitchId,
        MigrateToOtherZoneError::InvalidDBInstanceNameNotFound,
        MigrateToOtherZoneError::IncorrectVswitchId,
        MigrateToOtherZoneError::InvalidClusterKms,
        MigrateToOtherZoneError::ExternalFailure,
    ];
}

/// Response to [`MigrateToOtherZoneRequest`].
#[non_exhaustive]
pub struct MigrateToOtherZoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `65BDA532-28AF-4122-AA39-B382721EEE64`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21334157599****`.
    pub order_id: Option<i64>,
}

response! {
    MigrateToOtherZoneResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`MigrateToOtherZoneRequest`] names.
///
/// - [`IncorrectDBInstanceLockModeValueNotSupported`](super::DocumentedError::IncorrectDBInstanceLockModeValueNotSupported)
/// - [`OperationDeniedOutofUsage`](super::DocumentedError::OperationDeniedOutofUsage)
/// - [`RenewChangeExist`](super::DocumentedError::RenewChangeExist)
/// - [`InvalidInstanceCommodityCodeNotFound`](super::DocumentedError::InvalidInstanceCommodityCodeNotFound)
/// - [`InvalidMigrateModifyClassOrStorage`](super::DocumentedError::InvalidMigrateModifyClassOrStorage)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`InvalidZoneIdNotNull`](super::DocumentedError::InvalidZoneIdNotNull)
/// - [`InvalidZoneIdNotEqual`](super::DocumentedError::InvalidZoneIdNotEqual)
/// - [`InvalidDispenseModeFormat`](super::DocumentedError::InvalidDispenseModeFormat)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`ZoneIdNotMatchWithCategory`](super::DocumentedError::ZoneIdNotMatchWithCategory)
/// - [`InvalidDefaultVSwitchNotFound`](super::DocumentedError::InvalidDefaultVSwitchNotFound)
/// - [`InsufficientResourceCapacityCheck`](super::DocumentedError::InsufficientResourceCapacityCheck)
/// - [`UnsupportedReadOrBakReadState`](super::DocumentedError::UnsupportedReadOrBakReadState)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`MirrorInsExists`](super::DocumentedError::MirrorInsExists)
/// - [`SSLInstanceNotSupportThisOperation`](super::DocumentedError::SSLInstanceNotSupportThisOperation)
/// - [`BYOLInstanceNotSupportThisOperation`](super::DocumentedError::BYOLInstanceNotSupportThisOperation)
/// - [`BYOKInstanceNotSupportThisOperation`](super::DocumentedError::BYOKInstanceNotSupportThisOperation)
/// - [`ADInstanceNotSupportThisOperation`](super::DocumentedError::ADInstanceNotSupportThisOperation)
/// - [`TDEInstanceNotSupportThisOperation`](super::DocumentedError::TDEInstanceNotSupportThisOperation)
/// - [`InstanceIsSnapshotBackupNotSupportThisOperation`](super::DocumentedError::InstanceIsSnapshotBackupNotSupportThisOperation)
/// - [`InstanceHasReadOnlyInstanceNotSupportThisOperation`](super::DocumentedError::InstanceHasReadOnlyInstanceNotSupportThisOperation)
/// - [`VswitchIpExhausted`](super::DocumentedError::VswitchIpExhausted)
/// - [`OperationDeniedMasterDBInstanceState`](super::DocumentedError::OperationDeniedMasterDBInstanceState)
/// - [`InvalidShareInstanceNotSupport`](super::DocumentedError::InvalidShareInstanceNotSupport)
/// - [`InvalidZoneIdSlave1Missing`](super::DocumentedError::InvalidZoneIdSlave1Missing)
/// - [`MigrateAlreadyExistsFault`](super::DocumentedError::MigrateAlreadyExistsFault)
/// - [`InvalidInstanceKindNotSupport`](super::DocumentedError::InvalidInstanceKindNotSupport)
/// - [`MissingCategory`](super::DocumentedError::MissingCategory)
/// - [`InvalidInstanceNodeTypeNotFound`](super::DocumentedError::InvalidInstanceNodeTypeNotFound)
/// - [`EngineVersionNotSupported`](super::DocumentedError::EngineVersionNotSupported)
/// - [`CommodityCodeNotFound`](super::DocumentedError::CommodityCodeNotFound)
/// - [`InvalidTunnelId`](super::DocumentedError::InvalidTunnelId)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`IncorrectEffectiveTime`](super::DocumentedError::IncorrectEffectiveTime)
/// - [`InvalidTempInstanceNotSupport`](super::DocumentedError::InvalidTempInstanceNotSupport)
/// - [`OperationDeniedLockMode`](super::DocumentedError::OperationDeniedLockMode)
/// - [`ClassicNetworkTypeNotSupport`](super::DocumentedError::ClassicNetworkTypeNotSupport)
/// - [`InstanceNetworkTypeNotFoundFault`](super::DocumentedError::InstanceNetworkTypeNotFoundFault)
/// - [`ProprietaryCloudNotSupported`](super::DocumentedError::ProprietaryCloudNotSupported)
/// - [`MigrateAlreadyReadWriteSplitExistsFault`](super::DocumentedError::MigrateAlreadyReadWriteSplitExistsFault)
/// - [`InvalidRegionAvzNotFound`](super::DocumentedError::InvalidRegionAvzNotFound)
/// - [`ZoneIdNotSupported`](super::DocumentedError::ZoneIdNotSupported)
/// - [`InvalidVpcInfoNotFound`](super::DocumentedError::InvalidVpcInfoNotFound)
/// - [`InvalidMultiparamZoneInfoList`](super::DocumentedError::InvalidMultiparamZoneInfoList)
/// - [`MigrateSlaveNotSupport`](super::DocumentedError::MigrateSlaveNotSupport)
/// - [`CloudDiskEncryptionNotSupport`](super::DocumentedError::CloudDiskEncryptionNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectVswitchId`](super::DocumentedError::IncorrectVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type MigrateToOtherZoneError = super::DocumentedError;
