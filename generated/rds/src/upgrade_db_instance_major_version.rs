// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeDBInstanceMajorVersion`, from `rds/UpgradeDBInstanceMajorVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades a PostgreSQL instance to a newer major version by migrating it to a new instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UpgradeDBInstanceMajorVersionRequest::new()
///     .pay_type("...");
/// let reply = client.upgrade_db_instance_major_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionRequest {
    /// Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// Disk space that the instance is to have.
    pub db_instance_storage: Option<i32>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network.
    pub instance_network_type: Option<String>,
    /// When the switchover takes place: at once, in the maintenance window, or at a set time.
    pub switch_time_mode: Option<String>,
    /// When the instance is switched over.
    pub switch_time: Option<String>,
    /// Whether the service switches over to the upgraded instance after the migration.
    pub switch_over: Option<String>,
    /// When statistics are collected: before or after the switchover.
    pub collect_stat_mode: Option<String>,
    /// Major version that the instance is upgraded to; has to be higher than the present one.
    pub target_major_version: Option<String>,
    /// Instance whose version is upgraded, by its ID.
    pub db_instance_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<String>,
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    pub period: Option<String>,
    /// Kind of disk that the instance stores its data on.
    pub db_instance_storage_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Zone of the secondary node; another one than that of the primary makes a multi-zone instance.
    pub zone_id_slave1: Option<String>,
    /// Zone of the logger node, or of a further secondary node.
    pub zone_id_slave2: Option<String>,
    /// Whether the upgrade only makes a new instance or also switches over to it.
    pub upgrade_mode: Option<String>,
    /// Further settings for the order.
    pub custom_extra_info: Option<String>,
    /// Whether DDL statements are allowed during the upgrade.
    pub allow_ddl: Option<bool>,
}

impl UpgradeDBInstanceMajorVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    pub fn switch_time_mode(mut self, value: impl Into<String>) -> Self {
        self.switch_time_mode = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `SwitchOver`.
    pub fn switch_over(mut self, value: impl Into<String>) -> Self {
        self.switch_over = Some(value.into());
        self
    }
    /// Sets `CollectStatMode`.
    pub fn collect_stat_mode(mut self, value: impl Into<String>) -> Self {
        self.collect_stat_mode = Some(value.into());
        self
    }
    /// Sets `TargetMajorVersion`.
    pub fn target_major_version(mut self, value: impl Into<String>) -> Self {
        self.target_major_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
    /// Sets `UpgradeMode`.
    pub fn upgrade_mode(mut self, value: impl Into<String>) -> Self {
        self.upgrade_mode = Some(value.into());
        self
    }
    /// Sets `CustomExtraInfo`.
    pub fn custom_extra_info(mut self, value: impl Into<String>) -> Self {
        self.custom_extra_info = Some(value.into());
        self
    }
    /// Sets `AllowDDL`.
    #[inline]
    pub fn allow_ddl(mut self, value: bool) -> Self {
        self.allow_ddl = Some(value);
        self
    }
}

request! {
    UpgradeDBInstanceMajorVersionRequest {
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "PayType" => pay_type: query,
        "InstanceNetworkType" => instance_network_type: query,
        "SwitchTimeMode" => switch_time_mode: query,
        "SwitchTime" => switch_time: query,
        "SwitchOver" => switch_over: query,
        "CollectStatMode" => collect_stat_mode: query,
        "TargetMajorVersion" => target_major_version: query,
        "DBInstanceId" => db_instance_id: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "UsedTime" => used_time: query,
        "Period" => period: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "ZoneId" => zone_id: query,
        "ZoneIdSlave1" => zone_id_slave1: query,
        "ZoneIdSlave2" => zone_id_slave2: query,
        "UpgradeMode" => upgrade_mode: query,
        "CustomExtraInfo" => custom_extra_info: query,
        "AllowDDL" => allow_ddl: query,
    }
}

impl Operation for UpgradeDBInstanceMajorVersionRequest {
    type Response = UpgradeDBInstanceMajorVersionResponse;
    type Error = UpgradeDBInstanceMajorVersionError;
    const INFO: OperationInfo = super::operation("UpgradeDBInstanceMajorVersion")
        .required(&["PayType"]);
    const ERRORS: &'static [UpgradeDBInstanceMajorVersionError] = &[
        UpgradeDBInstanceMajorVersionError::InvalidUpgradePrecheckResult,
        UpgradeDBInstanceMajorVersionError::TargetEngineVersionParametersNotFound,
        UpgradeDBInstanceMajorVersionError::InvalidDBInstanceStorageType,
        UpgradeDBInstanceMajorVersionError::InvalidInstanceNetworkType,
        UpgradeDBInstanceMajorVersionError::InvalidVPCId,
        UpgradeDBInstanceMajorVersionError::InvalidDedicatedHostGroupId,
        UpgradeDBInstanceMajorVersionError::InvalidPayType,
        UpgradeDBInstanceMajorVersionError::InvalidEngineVersion,
        UpgradeDBInstanceMajorVersionError::InvalidDBInstanceStorage,
        UpgradeDBInstanceMajorVersionError::InvalidSwitchOver,
        UpgradeDBInstanceMajorVersionError::PrimaryInstanceWithReadonlyNotSupport,
        UpgradeDBInstanceMajorVersionError::InvalidSwitchTimeMode,
        UpgradeDBInstanceMajorVersionError::InvalidSwitchTime,
        UpgradeDBInstanceMajorVersionError::InvalidCollectStats,
        UpgradeDBInstanceMajorVersionError::IncorrectDBInstanceState,
        UpgradeDBInstanceMajorVersionError::InvalidDBinstanceClassValueNotSupported,
        UpgradeDBInstanceMajorVersionError::InvalidDBInstanceClassOffline,
        UpgradeDBInstanceMajorVersionError::OrderComboInstanceNotAllowOperate,
        UpgradeDBInstanceMajorVersionError::PricePricingPlanResultNotFound,
        UpgradeDBInstanceMajorVersionError::OrderNoRealNameAuthentication,
        UpgradeDBInstanceMajorVersionError::InsufficientAvailableQuota,
        UpgradeDBInstanceMajorVersionError::CommodityServiceCallingException,
        UpgradeDBInstanceMajorVersionError::RegionDissolvedEOM,
        UpgradeDBInstanceMajorVersionError::CommodityInvalidComponent,
        UpgradeDBInstanceMajorVersionError::RegionEndTimeDissolvedIndia,
        UpgradeDBInstanceMajorVersionError::RegionEndTimeDissolvedAustralia,
        UpgradeDBInstanceMajorVersionError::PriceCommoditySys,
        UpgradeDBInstanceMajorVersionError::PayInsufficientBalance,
        UpgradeDBInstanceMajorVersionError::OrderPeriodInvalid,
        UpgradeDBInstanceMajorVersionError::PayNoCreditCard2,
        UpgradeDBInstanceMajorVersionError::OrderInstHasUnpaidOrder,
        UpgradeDBInstanceMajorVersionError::NoAvailablePaymentMethod,
        UpgradeDBInstanceMajorVersionError::BasicInfoUncompleted,
        UpgradeDBInstanceMajorVersionError::RiskRiskControlRejection2,
        UpgradeDBInstanceMajorVersionError::ApiNotSupport,
        UpgradeDBInstanceMajorVersionError::ContainForbiddenLabelError2,
        UpgradeDBInstanceMajorVersionError::InvalidDBInstanceIdNotFound,
        UpgradeDBInstanceMajorVersionError::InvalidInstanceLevelDiskType,
        UpgradeDBInstanceMajorVersionError::InvalidParam,
        UpgradeDBInstanceMajorVersionError::KmsApiError,
        UpgradeDBInstanceMajorVersionError::SystemSaleValidateFailed2,
        UpgradeDBInstanceMajorVersionError::AbsInvalidAccountNotFound,
        UpgradeDBInstanceMajorVersionError::TargetMajorVesionNotSupported,
        UpgradeDBInstanceMajorVersionError::OrderStatusUnPaid,
        UpgradeDBInstanceMajorVersionError::InvalidReduceDiskSize,
        UpgradeDBInstanceMajorVersionError::CloudSSDNotSupport,
        UpgradeDBInstanceMajorVersionError::InvalidUserOperatorPermission,
        UpgradeDBInstanceMajorVersionError::InvalidVswitchId,
        UpgradeDBInstanceMajorVersionError::InvalidDBInstanceNameNotFound,
        UpgradeDBInstanceMajorVersionError::IncorrectDBInstanceLockMode,
        UpgradeDBInstanceMajorVersionError::InvalidClusterKms,
        UpgradeDBInstanceMajorVersionError::ExternalFailure,
    ];
}

/// Response to [`UpgradeDBInstanceMajorVersionRequest`].
#[non_exhaustive]
pub struct UpgradeDBInstanceMajorVersionResponse {
    /// ID of the database instance. Example: `pgm-bp1gm3yh0ht1****`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `006729E5-2A33-5955-89E3-651D3F44EBE6`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `21128667463****`.
    pub order_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `416980000`.
    pub task_id: Option<i64>,
}

response! {
    UpgradeDBInstanceMajorVersionResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`UpgradeDBInstanceMajorVersionRequest`] names.
///
/// - [`InvalidUpgradePrecheckResult`](super::DocumentedError::InvalidUpgradePrecheckResult)
/// - [`TargetEngineVersionParametersNotFound`](super::DocumentedError::TargetEngineVersionParametersNotFound)
/// - [`InvalidDBInstanceStorageType`](super::DocumentedError::InvalidDBInstanceStorageType)
/// - [`InvalidInstanceNetworkType`](super::DocumentedError::InvalidInstanceNetworkType)
/// - [`InvalidVPCId`](super::DocumentedError::InvalidVPCId)
/// - [`InvalidDedicatedHostGroupId`](super::DocumentedError::InvalidDedicatedHostGroupId)
/// - [`InvalidPayType`](super::DocumentedError::InvalidPayType)
/// - [`InvalidEngineVersion`](super::DocumentedError::InvalidEngineVersion)
/// - [`InvalidDBInstanceStorage`](super::DocumentedError::InvalidDBInstanceStorage)
/// - [`InvalidSwitchOver`](super::DocumentedError::InvalidSwitchOver)
/// - [`PrimaryInstanceWithReadonlyNotSupport`](super::DocumentedError::PrimaryInstanceWithReadonlyNotSupport)
/// - [`InvalidSwitchTimeMode`](super::DocumentedError::InvalidSwitchTimeMode)
/// - [`InvalidSwitchTime`](super::DocumentedError::InvalidSwitchTime)
/// - [`InvalidCollectStats`](super::DocumentedError::InvalidCollectStats)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`InvalidDBinstanceClassValueNotSupported`](super::DocumentedError::InvalidDBinstanceClassValueNotSupported)
/// - [`InvalidDBInstanceClassOffline`](super::DocumentedError::InvalidDBInstanceClassOffline)
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
/// - [`TargetMajorVesionNotSupported`](super::DocumentedError::TargetMajorVesionNotSupported)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type UpgradeDBInstanceMajorVersionError = super::DocumentedError;
