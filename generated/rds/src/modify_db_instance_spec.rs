// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceSpec`, from `rds/ModifyDBInstanceSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceStorageType, Direction, EffectiveTime, OptimizedWrites, PayType};

/// Changes the class, the disk, or the edition of an instance, and so its price.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceSpecRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .pay_type("Postpaid")
///     .db_instance_class("rds.mys2.small");
/// let reply = client.modify_db_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceSpecRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Size, model or class of the database instance. Example: `rds.mys2.small`.
    pub db_instance_class: Option<String>,
    /// Disk space that the instance is to have. Range: at least 5. Unit: `GB`. Example: `20`.
    pub db_instance_storage: Option<i32>,
    /// When the change takes effect. Here: `Immediate`, `MaintainTime`.
    /// Default: `Immediate`. Example: `MaintainTime`.
    pub effective_time: Option<Open<EffectiveTime>>,
    /// Version of the database that the instance runs or is to run. Example: `5.6`.
    pub engine_version: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `local_ssd`.
    pub db_instance_storage_type: Option<Open<DBInstanceStorageType>>,
    /// Whether the instance gets larger, smaller, or larger for a while. Default: `Up`. Example: `Up`.
    pub direction: Option<Open<Direction>>,
    /// Deprecated; has no effect. Example: `text`.
    pub source_biz: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Size, model or class of the read-only database instance.
    pub read_only_db_instance_class: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<i64>,
    /// Limits within which a serverless instance scales.
    pub serverless_configuration: Option<ServerlessConfiguration>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
    /// Whether the disk may exceed its performance for a time.
    pub bursting_enabled: Option<bool>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Minor version of the engine that the instance gets.
    pub target_minor_version: Option<String>,
    /// Whether the io acceleration is switched on.
    pub io_acceleration_enabled: Option<String>,
    /// Whether the cold data is switched on.
    pub cold_data_enabled: Option<bool>,
    /// Zone of the secondary node; another one than that of the primary makes a multi-zone instance.
    pub zone_id_slave1: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Whether the change may also bring the instance to a newer major version.
    pub allow_major_version_upgrade: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
    /// Whether writes to disk are optimized.
    pub optimized_writes: Option<Open<OptimizedWrites>>,
    /// Whether storage compression is on.
    pub compression_mode: Option<String>,
}

impl ModifyDBInstanceSpecRequest {
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
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`.
    #[inline]
    pub fn db_instance_storage(mut self, value: i32) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(
        mut self,
        value: impl Into<Open<DBInstanceStorageType>>,
    ) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `ReadOnlyDBInstanceClass`.
    pub fn read_only_db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.read_only_db_instance_class = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i64) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `ServerlessConfiguration`.
    pub fn serverless_configuration(
        mut self,
        value: impl Into<ServerlessConfiguration>,
    ) -> Self {
        self.serverless_configuration = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
    /// Sets `TargetMinorVersion`.
    pub fn target_minor_version(mut self, value: impl Into<String>) -> Self {
        self.target_minor_version = Some(value.into());
        self
    }
    /// Sets `IoAccelerationEnabled`.
    pub fn io_acceleration_enabled(mut self, value: impl Into<String>) -> Self {
        self.io_acceleration_enabled = Some(value.into());
        self
    }
    /// Sets `ColdDataEnabled`.
    #[inline]
    pub fn cold_data_enabled(mut self, value: bool) -> Self {
        self.cold_data_enabled = Some(value);
        self
    }
    /// Sets `ZoneIdSlave1`.
    pub fn zone_id_slave1(mut self, value: impl Into<String>) -> Self {
        self.zone_id_slave1 = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `AllowMajorVersionUpgrade`.
    #[inline]
    pub fn allow_major_version_upgrade(mut self, value: bool) -> Self {
        self.allow_major_version_upgrade = Some(value);
        self
    }
    /// Sets `PromotionCode`.
    pub fn promotion_code(mut self, value: impl Into<String>) -> Self {
        self.promotion_code = Some(value.into());
        self
    }
    /// Sets `OptimizedWrites`.
    pub fn optimized_writes(mut self, value: impl Into<Open<OptimizedWrites>>) -> Self {
        self.optimized_writes = Some(value.into());
        self
    }
    /// Sets `CompressionMode`.
    pub fn compression_mode(mut self, value: impl Into<String>) -> Self {
        self.compression_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceSpecRequest {
        "DBInstanceId" => db_instance_id: query,
        "PayType" => pay_type: query,
        "ZoneId" => zone_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "EffectiveTime" => effective_time: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "Direction" => direction: query,
        "SourceBiz" => source_biz: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "ReadOnlyDBInstanceClass" => read_only_db_instance_class: query,
        "SwitchTime" => switch_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "UsedTime" => used_time: query,
        "ServerlessConfiguration" => serverless_configuration: query_json,
        "Category" => category: query,
        "BurstingEnabled" => bursting_enabled: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "TargetMinorVersion" => target_minor_version: query,
        "IoAccelerationEnabled" => io_acceleration_enabled: query,
        "ColdDataEnabled" => cold_data_enabled: query,
        "ZoneIdSlave1" => zone_id_slave1: query,
        "VSwitchId" => vswitch_id: query,
        "AllowMajorVersionUpgrade" => allow_major_version_upgrade: query,
        "PromotionCode" => promotion_code: query,
        "OptimizedWrites" => optimized_writes: query,
        "CompressionMode" => compression_mode: query,
    }
}

impl Operation for ModifyDBInstanceSpecRequest {
    type Response = ModifyDBInstanceSpecResponse;
    type Error = ModifyDBInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceSpec")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [ModifyDBInstanceSpecError] = &[
        ModifyDBInstanceSpecError::UnsupportedReduceDiskSize,
        ModifyDBInstanceSpecError::CannotDecreaseEssdPerfLevel,
        ModifyDBInstanceSpecError::InvalidEssdStorageSize,
        ModifyDBInstanceSpecError::PostpaidNotSupport,
        ModifyDBInstanceSpecError::InvalidConcurrentOperate,
        ModifyDBInstanceSpecError::NotSupportReduceDiskSize,
        ModifyDBInstanceSpecError::IncorrectStorageType,
        ModifyDBInstanceSpecError::TargetStorageLessThanBottomLine,
        ModifyDBInstanceSpecError::InstanceHasUnpaidOrder,
        ModifyDBInstanceSpecError::InsufficientBalance,
        ModifyDBInstanceSpecError::InvalidDBInstanceClassNotFound,
        ModifyDBInstanceSpecError::InvalidParameter2,
        ModifyDBInstanceSpecError::InvalidAvZoneFormat,
        ModifyDBInstanceSpecError::OperationDeniedOrderUnPaid,
        ModifyDBInstanceSpecError::OperationDeniedInvalidStorageSize,
        ModifyDBInstanceSpecError::InsufficientResourceCapacity,
        ModifyDBInstanceSpecError::InvalidUsedTime,
        ModifyDBInstanceSpecError::CannotChangeStorageType,
        ModifyDBInstanceSpecError::TempUpgradeNotSupport,
        ModifyDBInstanceSpecError::EngineNotSupported,
        ModifyDBInstanceSpecError::MaxscaleNotSupport,
        ModifyDBInstanceSpecError::ADInstanceNotSupportThisOperation,
        ModifyDBInstanceSpecError::BYOKInstanceNotSupportThisOperation,
        ModifyDBInstanceSpecError::BYOLInstanceNotSupportThisOperation,
        ModifyDBInstanceSpecError::SSLInstanceNotSupportThisOperation,
        ModifyDBInstanceSpecError::TDEInstanceNotSupportThisOperation,
        ModifyDBInstanceSpecError::InstanceIsSnapshotBackupNotSupportThisOperation,
        ModifyDBInstanceSpecError::InstanceHasReadOnlyInstanceNotSupportThisOperation,
        ModifyDBInstanceSpecError::InvalidTargetStorageType,
        ModifyDBInstanceSpecError::InvalidTargetCategory,
        ModifyDBInstanceSpecError::IncorrectDBInstanceState,
        ModifyDBInstanceSpecError::BackupReadInstanceModifyNotAllowed,
        ModifyDBInstanceSpecError::MinorVersionNotSupport,
        ModifyDBInstanceSpecError::LxArgumentIllegal,
        ModifyDBInstanceSpecError::OrdSQueryProdError,
        ModifyDBInstanceSpecError::InvalidParameterNotSupportDiskTypeModify,
        ModifyDBInstanceSpecError::InvalidParameterNotSupportModifyServerlessConfigAndDiskTogether,
        ModifyDBInstanceSpecError::InvalidParametersMalformed,
        ModifyDBInstanceSpecError::DBInstancePayTypeNotSupport,
        ModifyDBInstanceSpecError::InvalidDBInstanceClassOffline,
        ModifyDBInstanceSpecError::IncorrectTargetClasscode,
        ModifyDBInstanceSpecError::InvalidPayTypeNotSupported,
        ModifyDBInstanceSpecError::NvalidStorageTypeNotSupport,
        ModifyDBInstanceSpecError::OperationDeniedDurationLimit,
        ModifyDBInstanceSpecError::AccountMoneyValidateError,
        ModifyDBInstanceSpecError::ChangeEngineVersionNotSupported,
        ModifyDBInstanceSpecError::InvalidDBInstanceStorageType,
        ModifyDBInstanceSpecError::EncryptionInstancesNotSupport,
        ModifyDBInstanceSpecError::CommodityInvalidComponent,
        ModifyDBInstanceSpecError::CommodityServiceCallingException,
        ModifyDBInstanceSpecError::PayInsufficientBalance,
        ModifyDBInstanceSpecError::PriceCommoditySys,
        ModifyDBInstanceSpecError::CurrentInsHasColdDB,
        ModifyDBInstanceSpecError::CurrentInsHasColdStorage,
        ModifyDBInstanceSpecError::InsufficientResourceCapacityCheck,
        ModifyDBInstanceSpecError::InvalidStorageSizeDirection,
        ModifyDBInstanceSpecError::InvalidStorageTypeDirection,
        ModifyDBInstanceSpecError::EngineNotSupportShrinkStorage,
        ModifyDBInstanceSpecError::InvalidSourceCategory,
        ModifyDBInstanceSpecError::InvalidInstanceLevelDiskType,
        ModifyDBInstanceSpecError::InvalidRCUValue,
        ModifyDBInstanceSpecError::ServiceLinkedRoleNotExist,
        ModifyDBInstanceSpecError::ParamGroupOptionValueNotSupport,
        ModifyDBInstanceSpecError::CreateUpgradeOrderBusinessException,
        ModifyDBInstanceSpecError::InvalidReadDBInstanceStorageFormat,
        ModifyDBInstanceSpecError::UnsupportedModifyParam,
        ModifyDBInstanceSpecError::UnsupportedClassCode,
        ModifyDBInstanceSpecError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceSpecError::PricePricingPlanResultNotFound,
        ModifyDBInstanceSpecError::OrderNoRealNameAuthentication,
        ModifyDBInstanceSpecError::InsufficientAvailableQuota,
        ModifyDBInstanceSpecError::RegionDissolvedEOM,
        ModifyDBInstanceSpecError::RegionEndTimeDissolvedIndia,
        ModifyDBInstanceSpecError::RegionEndTimeDissolvedAustralia,
        ModifyDBInstanceSpecError::OrderPeriodInvalid,
        ModifyDBInstanceSpecError::PayNoCreditCard2,
        ModifyDBInstanceSpecError::OrderInstHasUnpaidOrder,
        ModifyDBInstanceSpecError::NoAvailablePaymentMethod,
        ModifyDBInstanceSpecError::BasicInfoUncompleted,
        ModifyDBInstanceSpecError::RiskRiskControlRejection2,
        ModifyDBInstanceSpecError::ApiNotSupport,
        ModifyDBInstanceSpecError::ContainForbiddenLabelError2,
        ModifyDBInstanceSpecError::InvalidDBInstanceIdNotFound,
        ModifyDBInstanceSpecError::InvalidParam,
        ModifyDBInstanceSpecError::SystemSaleValidateFailed2,
        ModifyDBInstanceSpecError::AbsInvalidAccountNotFound,
        ModifyDBInstanceSpecError::SqlExecuteFailedOrTimeout,
        ModifyDBInstanceSpecError::ColdDataEngineVersionNotSupport,
        ModifyDBInstanceSpecError::ColdDataMinorVersionNotSupport,
        ModifyDBInstanceSpecError::InvalidConnectionStringDuplicate,
        ModifyDBInstanceSpecError::RequiredParamNotFound,
        ModifyDBInstanceSpecError::ParametersInvalid,
        ModifyDBInstanceSpecError::BackupPolicyNotSupport,
        ModifyDBInstanceSpecError::IncorrectDBInstanceType,
        ModifyDBInstanceSpecError::OperationDeniedNotSupportedBackupMethod,
        ModifyDBInstanceSpecError::IncorrectReadDBInstanceDisksize,
        ModifyDBInstanceSpecError::BetaServerlessNotSupportThisAction,
        ModifyDBInstanceSpecError::GroupReplicationNotSupportInvalidEngineVersion,
        ModifyDBInstanceSpecError::GroupReplicationNotSupportInvalidNodeClassCode,
        ModifyDBInstanceSpecError::GroupReplicationNotSupportInvalidNodeNum,
        ModifyDBInstanceSpecError::GroupReplicationNotSupportInvalidXengine,
        ModifyDBInstanceSpecError::GroupReplicationNotSupportMemoryTooSmall,
        ModifyDBInstanceSpecError::ARMNotSupport,
        ModifyDBInstanceSpecError::HostTypeNotSupport,
        ModifyDBInstanceSpecError::CloudSSDNotSupport,
        ModifyDBInstanceSpecError::MaxscaleInstanceNotSupport,
        ModifyDBInstanceSpecError::ReadInstanceNotSupport,
        ModifyDBInstanceSpecError::UnSupportReduceDiskSize,
        ModifyDBInstanceSpecError::CloudboxInstanceNotSupport,
        ModifyDBInstanceSpecError::ReadOnlyInstanceNotSupport,
        ModifyDBInstanceSpecError::ShrinkCountReachedLimit,
        ModifyDBInstanceSpecError::InvalidReduceDiskSize,
        ModifyDBInstanceSpecError::CloudDiskEncryptionNotSupport,
        ModifyDBInstanceSpecError::OrderStatusUnPaid,
        ModifyDBInstanceSpecError::InvalidUserOperatorPermission,
        ModifyDBInstanceSpecError::InvalidVswitchId,
        ModifyDBInstanceSpecError::IncorrectMinorVersion,
        ModifyDBInstanceSpecError::InvalidClusterKms,
        ModifyDBInstanceSpecError::CallLxSdkFailed,
        ModifyDBInstanceSpecError::ExternalFailure,
    ];
}

/// Response to [`ModifyDBInstanceSpecRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceSpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C5CFDEE-F774-4DED-89A2-1D76EC63C575`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20793850608****`.
    pub order_id: Option<i64>,
}

response! {
    ModifyDBInstanceSpecResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
    }
}

/// Limits within which a serverless instance scales.
#[non_exhaustive]
pub struct ServerlessConfiguration {
    /// Whether a serverless instance pauses by itself without connections and wakes up for the next
    /// one.
    pub auto_pause: Option<bool>,
    /// Most capacity units that the serverless instance scales up to.
    pub max_capacity: Option<f64>,
    /// Fewest capacity units that the serverless instance scales down to.
    pub min_capacity: Option<f64>,
    /// Whether a serverless instance is scaled at once even if that means a switchover or a short
    /// break.
    pub switch_force: Option<bool>,
}

impl ServerlessConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoPause`.
    #[inline]
    pub fn auto_pause(mut self, value: bool) -> Self {
        self.auto_pause = Some(value);
        self
    }
    /// Sets `MaxCapacity`.
    #[inline]
    pub fn max_capacity(mut self, value: f64) -> Self {
        self.max_capacity = Some(value);
        self
    }
    /// Sets `MinCapacity`.
    #[inline]
    pub fn min_capacity(mut self, value: f64) -> Self {
        self.min_capacity = Some(value);
        self
    }
    /// Sets `SwitchForce`.
    #[inline]
    pub fn switch_force(mut self, value: bool) -> Self {
        self.switch_force = Some(value);
        self
    }
}

request! {
    ServerlessConfiguration {
        "AutoPause" => auto_pause: field,
        "MaxCapacity" => max_capacity: field,
        "MinCapacity" => min_capacity: field,
        "SwitchForce" => switch_force: field,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceSpecRequest`] names.
///
/// - [`UnsupportedReduceDiskSize`](super::DocumentedError::UnsupportedReduceDiskSize)
/// - [`CannotDecreaseEssdPerfLevel`](super::DocumentedError::CannotDecreaseEssdPerfLevel)
/// - [`InvalidEssdStorageSize`](super::DocumentedError::InvalidEssdStorageSize)
/// - [`PostpaidNotSupport`](super::DocumentedError::PostpaidNotSupport)
/// - [`InvalidConcurrentOperate`](super::DocumentedError::InvalidConcurrentOperate)
/// - [`NotSupportReduceDiskSize`](super::DocumentedError::NotSupportReduceDiskSize)
/// - [`IncorrectStorageType`](super::DocumentedError::IncorrectStorageType)
/// - [`TargetStorageLessThanBottomLine`](super::DocumentedError::TargetStorageLessThanBottomLine)
/// - [`InstanceHasUnpaidOrder`](super::DocumentedError::InstanceHasUnpaidOrder)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound), here with HTTP status 400
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidAvZoneFormat`](super::DocumentedError::InvalidAvZoneFormat)
/// - [`OperationDeniedOrderUnPaid`](super::DocumentedError::OperationDeniedOrderUnPaid)
/// - [`OperationDeniedInvalidStorageSize`](super::DocumentedError::OperationDeniedInvalidStorageSize)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity), here with HTTP status 400
/// - [`InvalidUsedTime`](super::DocumentedError::InvalidUsedTime)
/// - [`CannotChangeStorageType`](super::DocumentedError::CannotChangeStorageType)
/// - [`TempUpgradeNotSupport`](super::DocumentedError::TempUpgradeNotSupport)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`MaxscaleNotSupport`](super::DocumentedError::MaxscaleNotSupport)
/// - [`ADInstanceNotSupportThisOperation`](super::DocumentedError::ADInstanceNotSupportThisOperation)
/// - [`BYOKInstanceNotSupportThisOperation`](super::DocumentedError::BYOKInstanceNotSupportThisOperation)
/// - [`BYOLInstanceNotSupportThisOperation`](super::DocumentedError::BYOLInstanceNotSupportThisOperation)
/// - [`SSLInstanceNotSupportThisOperation`](super::DocumentedError::SSLInstanceNotSupportThisOperation)
/// - [`TDEInstanceNotSupportThisOperation`](super::DocumentedError::TDEInstanceNotSupportThisOperation)
/// - [`InstanceIsSnapshotBackupNotSupportThisOperation`](super::DocumentedError::InstanceIsSnapshotBackupNotSupportThisOperation)
/// - [`InstanceHasReadOnlyInstanceNotSupportThisOperation`](super::DocumentedError::InstanceHasReadOnlyInstanceNotSupportThisOperation)
/// - [`InvalidTargetStorageType`](super::DocumentedError::InvalidTargetStorageType)
/// - [`InvalidTargetCategory`](super::DocumentedError::InvalidTargetCategory)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`BackupReadInstanceModifyNotAllowed`](super::DocumentedError::BackupReadInstanceModifyNotAllowed)
/// - [`MinorVersionNotSupport`](super::DocumentedError::MinorVersionNotSupport)
/// - [`LxArgumentIllegal`](super::DocumentedError::LxArgumentIllegal)
/// - [`OrdSQueryProdError`](super::DocumentedError::OrdSQueryProdError)
/// - [`InvalidParameterNotSupportDiskTypeModify`](super::DocumentedError::InvalidParameterNotSupportDiskTypeModify)
/// - [`InvalidParameterNotSupportModifyServerlessConfigAndDiskTogether`](super::DocumentedError::InvalidParameterNotSupportModifyServerlessConfigAndDiskTogether)
/// - [`InvalidParametersMalformed`](super::DocumentedError::InvalidParametersMalformed)
/// - [`DBInstancePayTypeNotSupport`](super::DocumentedError::DBInstancePayTypeNotSupport)
/// - [`InvalidDBInstanceClassOffline`](super::DocumentedError::InvalidDBInstanceClassOffline)
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`InvalidPayTypeNotSupported`](super::DocumentedError::InvalidPayTypeNotSupported)
/// - [`NvalidStorageTypeNotSupport`](super::DocumentedError::NvalidStorageTypeNotSupport)
/// - [`OperationDeniedDurationLimit`](super::DocumentedError::OperationDeniedDurationLimit)
/// - [`AccountMoneyValidateError`](super::DocumentedError::AccountMoneyValidateError)
/// - [`ChangeEngineVersionNotSupported`](super::DocumentedError::ChangeEngineVersionNotSupported)
/// - [`InvalidDBInstanceStorageType`](super::DocumentedError::InvalidDBInstanceStorageType)
/// - [`EncryptionInstancesNotSupport`](super::DocumentedError::EncryptionInstancesNotSupport)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`CurrentInsHasColdDB`](super::DocumentedError::CurrentInsHasColdDB)
/// - [`CurrentInsHasColdStorage`](super::DocumentedError::CurrentInsHasColdStorage)
/// - [`InsufficientResourceCapacityCheck`](super::DocumentedError::InsufficientResourceCapacityCheck)
/// - [`InvalidStorageSizeDirection`](super::DocumentedError::InvalidStorageSizeDirection)
/// - [`InvalidStorageTypeDirection`](super::DocumentedError::InvalidStorageTypeDirection)
/// - [`EngineNotSupportShrinkStorage`](super::DocumentedError::EngineNotSupportShrinkStorage)
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidRCUValue`](super::DocumentedError::InvalidRCUValue)
/// - [`ServiceLinkedRoleNotExist`](super::DocumentedError::ServiceLinkedRoleNotExist)
/// - [`ParamGroupOptionValueNotSupport`](super::DocumentedError::ParamGroupOptionValueNotSupport)
/// - [`CreateUpgradeOrderBusinessException`](super::DocumentedError::CreateUpgradeOrderBusinessException)
/// - [`InvalidReadDBInstanceStorageFormat`](super::DocumentedError::InvalidReadDBInstanceStorageFormat)
/// - [`UnsupportedModifyParam`](super::DocumentedError::UnsupportedModifyParam)
/// - [`UnsupportedClassCode`](super::DocumentedError::UnsupportedClassCode)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ColdDataEngineVersionNotSupport`](super::DocumentedError::ColdDataEngineVersionNotSupport)
/// - [`ColdDataMinorVersionNotSupport`](super::DocumentedError::ColdDataMinorVersionNotSupport)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`OperationDeniedNotSupportedBackupMethod`](super::DocumentedError::OperationDeniedNotSupportedBackupMethod)
/// - [`IncorrectReadDBInstanceDisksize`](super::DocumentedError::IncorrectReadDBInstanceDisksize)
/// - [`BetaServerlessNotSupportThisAction`](super::DocumentedError::BetaServerlessNotSupportThisAction)
/// - [`GroupReplicationNotSupportInvalidEngineVersion`](super::DocumentedError::GroupReplicationNotSupportInvalidEngineVersion)
/// - [`GroupReplicationNotSupportInvalidNodeClassCode`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeClassCode)
/// - [`GroupReplicationNotSupportInvalidNodeNum`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeNum)
/// - [`GroupReplicationNotSupportInvalidXengine`](super::DocumentedError::GroupReplicationNotSupportInvalidXengine)
/// - [`GroupReplicationNotSupportMemoryTooSmall`](super::DocumentedError::GroupReplicationNotSupportMemoryTooSmall)
/// - [`ARMNotSupport`](super::DocumentedError::ARMNotSupport)
/// - [`HostTypeNotSupport`](super::DocumentedError::HostTypeNotSupport)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`MaxscaleInstanceNotSupport`](super::DocumentedError::MaxscaleInstanceNotSupport)
/// - [`ReadInstanceNotSupport`](super::DocumentedError::ReadInstanceNotSupport)
/// - [`UnSupportReduceDiskSize`](super::DocumentedError::UnSupportReduceDiskSize)
/// - [`CloudboxInstanceNotSupport`](super::DocumentedError::CloudboxInstanceNotSupport)
/// - [`ReadOnlyInstanceNotSupport`](super::DocumentedError::ReadOnlyInstanceNotSupport), here with HTTP status 403
/// - [`ShrinkCountReachedLimit`](super::DocumentedError::ShrinkCountReachedLimit)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudDiskEncryptionNotSupport`](super::DocumentedError::CloudDiskEncryptionNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`CallLxSdkFailed`](super::DocumentedError::CallLxSdkFailed)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type ModifyDBInstanceSpecError = super::DocumentedError;
