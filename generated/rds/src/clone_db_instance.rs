// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloneDBInstance`, from `rds/CloneDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupType, DBInstanceCategory, DBInstanceStorageType, NetworkType, PayType, Period, ServerlessConfig};

/// Restores a backup or a point in time of an instance to a new instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CloneDBInstanceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .db_instance_storage_type("cloud_essd")
///     .pay_type("Postpaid");
/// let reply = client.clone_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloneDBInstanceRequest {
    /// **Required.** ID of the database instance. Length: 1 to 65535. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `cloud_essd`.
    pub db_instance_storage_type: Option<Open<DBInstanceStorageType>>,
    /// **Required.** How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Size, model or class of the database instance. Example: `mysql.n1.micro.1`.
    pub db_instance_class: Option<String>,
    /// Disk space that the instance is to have. Unit: `GB`. Example: `1000`.
    pub db_instance_storage: Option<i32>,
    /// Names of the databases to work on or to narrow the list down to. Example: `testDB`.
    pub db_names: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `VPC`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// ID of one backup, for listing it or restoring from it. Example: `9026262`.
    pub backup_id: Option<String>,
    /// Point in time that the data is brought back to. Example: `2011-06-11T16:00:00Z`.
    pub restore_time: Option<Timestamp>,
    /// ID of the virtual private cloud. Example: `vpc-uf6f7l4fg90xxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6adz52c2pxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Address inside the private network. Example: `172.16.201.69`.
    pub private_ip_address: Option<String>,
    /// **Required** under conditions. How long the subscription lasts, counted in the unit of the
    /// period. Example: `1`.
    pub used_time: Option<i32>,
    /// **Required** under conditions. How long the subscription runs, or the unit that this is counted
    /// in, depending on the operation. Here: `Year`, `Month`. Example: `Year`.
    pub period: Option<Open<Period>>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    /// Example: `HighAvailability`.
    pub category: Option<Open<DBInstanceCategory>>,
    /// Whether only some databases and tables are restored; the service counts any other case as no.
    /// Example: `1`.
    pub restore_table: Option<String>,
    /// Which databases and tables are restored and under which new names, as JSON text.
    pub table_meta: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    /// Here: `FullBackup`, `IncrementalBackup`. Example: `FullBackup`.
    pub backup_type: Option<Open<BackupType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Zone of the secondary node; another one than that of the primary makes a multi-zone instance.
    pub zone_id_slave1: Option<String>,
    /// Zone of the logger node, or of a further secondary node.
    pub zone_id_slave2: Option<String>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// Limits within which a serverless instance scales.
    pub serverless_config: Option<ServerlessConfig>,
    /// Whether the bpe is switched on.
    pub bpe_enabled: Option<String>,
    /// Whether the io acceleration is switched on.
    pub io_acceleration_enabled: Option<String>,
    /// Whether the disk may exceed its performance for a time.
    pub bursting_enabled: Option<bool>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Further settings for the order.
    pub custom_extra_info: Option<String>,
}

impl CloneDBInstanceRequest {
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
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(
        mut self,
        value: impl Into<Open<DBInstanceStorageType>>,
    ) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `DbNames`.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
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
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DBInstanceCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `RestoreTable`.
    pub fn restore_table(mut self, value: impl Into<String>) -> Self {
        self.restore_table = Some(value.into());
        self
    }
    /// Sets `TableMeta`.
    pub fn table_meta(mut self, value: impl Into<String>) -> Self {
        self.table_meta = Some(value.into());
        self
    }
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<Open<BackupType>>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
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
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `ServerlessConfig`.
    pub fn serverless_config(mut self, value: impl Into<ServerlessConfig>) -> Self {
        self.serverless_config = Some(value.into());
        self
    }
    /// Sets `BpeEnabled`.
    pub fn bpe_enabled(mut self, value: impl Into<String>) -> Self {
        self.bpe_enabled = Some(value.into());
        self
    }
    /// Sets `IoAccelerationEnabled`.
    pub fn io_acceleration_enabled(mut self, value: impl Into<String>) -> Self {
        self.io_acceleration_enabled = Some(value.into());
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `CustomExtraInfo`.
    pub fn custom_extra_info(mut self, value: impl Into<String>) -> Self {
        self.custom_extra_info = Some(value.into());
        self
    }
}

request! {
    CloneDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "PayType" => pay_type: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "DbNames" => db_names: query,
        "InstanceNetworkType" => instance_network_type: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "UsedTime" => used_time: query,
        "Period" => period: query,
        "Category" => category: query,
        "RestoreTable" => restore_table: query,
        "TableMeta" => table_meta: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "BackupType" => backup_type: query,
        "ClientToken" => client_token: query,
        "DBInstanceDescription" => db_instance_description: query,
        "ZoneIdSlave1" => zone_id_slave1: query,
        "ZoneIdSlave2" => zone_id_slave2: query,
        "DeletionProtection" => deletion_protection: query,
        "ServerlessConfig" => serverless_config: query_json,
        "BpeEnabled" => bpe_enabled: query,
        "IoAccelerationEnabled" => io_acceleration_enabled: query,
        "BurstingEnabled" => bursting_enabled: query,
        "AutoPay" => auto_pay: query,
        "CustomExtraInfo" => custom_extra_info: query,
    }
}

impl Operation for CloneDBInstanceRequest {
    type Response = CloneDBInstanceResponse;
    type Error = CloneDBInstanceError;
    const INFO: OperationInfo = super::operation("CloneDBInstance")
        .required(&["DBInstanceId", "PayType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CloneDBInstanceError] = &[
        CloneDBInstanceError::InvalidAvZoneFormat,
        CloneDBInstanceError::InvalidAvZoneNotSupport,
        CloneDBInstanceError::CannotDecreaseEssdPerfLevel,
        CloneDBInstanceError::InvalidIPAddressConflict,
        CloneDBInstanceError::CddcAvailableHostsNotEnoughInZone,
        CloneDBInstanceError::InvalidInstanceLevelDiskType,
        CloneDBInstanceError::InvalidRecoveryDbInstanceStorageType,
        CloneDBInstanceError::InvalidRecoveryDbInstanceStorageSize,
        CloneDBInstanceError::InvalidDBInstanceClassOffline,
        CloneDBInstanceError::InvalidTunnelId,
        CloneDBInstanceError::ZoneIdNotMatchWithCategory,
        CloneDBInstanceError::OrderComboInstanceNotAllowOperate,
        CloneDBInstanceError::PricePricingPlanResultNotFound,
        CloneDBInstanceError::OrderNoRealNameAuthentication,
        CloneDBInstanceError::InsufficientAvailableQuota,
        CloneDBInstanceError::CommodityServiceCallingException,
        CloneDBInstanceError::RegionDissolvedEOM,
        CloneDBInstanceError::CommodityInvalidComponent,
        CloneDBInstanceError::RegionEndTimeDissolvedIndia,
        CloneDBInstanceError::RegionEndTimeDissolvedAustralia,
        CloneDBInstanceError::PriceCommoditySys,
        CloneDBInstanceError::PayInsufficientBalance,
        CloneDBInstanceError::OrderPeriodInvalid,
        CloneDBInstanceError::PayNoCreditCard2,
        CloneDBInstanceError::OrderInstHasUnpaidOrder,
        CloneDBInstanceError::NoAvailablePaymentMethod,
        CloneDBInstanceError::BasicInfoUncompleted,
        CloneDBInstanceError::RiskRiskControlRejection2,
        CloneDBInstanceError::ApiNotSupport,
        CloneDBInstanceError::ContainForbiddenLabelError2,
        CloneDBInstanceError::InvalidDBInstanceIdNotFound,
        CloneDBInstanceError::InvalidParam,
        CloneDBInstanceError::KmsApiError,
        CloneDBInstanceError::SystemSaleValidateFailed2,
        CloneDBInstanceError::AbsInvalidAccountNotFound,
        CloneDBInstanceError::SqlExecuteFailedOrTimeout,
        CloneDBInstanceError::ColdDataEngineVersionNotSupport,
        CloneDBInstanceError::ColdDataMinorVersionNotSupport,
        CloneDBInstanceError::IncorrectTargetClasscode,
        CloneDBInstanceError::InvalidConnectionStringDuplicate,
        CloneDBInstanceError::RequiredParamNotFound,
        CloneDBInstanceError::ParametersInvalid,
        CloneDBInstanceError::BackupPolicyNotSupport,
        CloneDBInstanceError::InvalideStatusFormat,
        CloneDBInstanceError::InvalidReleasedKeepPolicyFormat,
        CloneDBInstanceError::IncorrectMinorVersion,
        CloneDBInstanceError::IncorrectCharacterType,
        CloneDBInstanceError::CloudDiskEncryptionNotSupport,
        CloneDBInstanceError::OrderStatusUnPaid,
        CloneDBInstanceError::InvalidReduceDiskSize,
        CloneDBInstanceError::CloudSSDNotSupport,
        CloneDBInstanceError::InvalidUserOperatorPermission,
        CloneDBInstanceError::InvalidVswitchId,
        CloneDBInstanceError::OperationDeniedZoneResource,
        CloneDBInstanceError::NotInFlowController,
        CloneDBInstanceError::InvalidDBInstanceNotFound,
        CloneDBInstanceError::InvalidClusterKms,
        CloneDBInstanceError::RequestNotFound,
        CloneDBInstanceError::ExternalFailure,
        CloneDBInstanceError::RequestMetaDataFailed,
    ];
}

/// Response to [`CloneDBInstanceRequest`].
#[non_exhaustive]
pub struct CloneDBInstanceResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `100789370xxxxx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
}

response! {
    CloneDBInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CloneDBInstanceRequest`] names.
///
/// - [`InvalidAvZoneFormat`](super::DocumentedError::InvalidAvZoneFormat)
/// - [`InvalidAvZoneNotSupport`](super::DocumentedError::InvalidAvZoneNotSupport)
/// - [`CannotDecreaseEssdPerfLevel`](super::DocumentedError::CannotDecreaseEssdPerfLevel)
/// - [`InvalidIPAddressConflict`](super::DocumentedError::InvalidIPAddressConflict)
/// - [`CddcAvailableHostsNotEnoughInZone`](super::DocumentedError::CddcAvailableHostsNotEnoughInZone)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidRecoveryDbInstanceStorageType`](super::DocumentedError::InvalidRecoveryDbInstanceStorageType)
/// - [`InvalidRecoveryDbInstanceStorageSize`](super::DocumentedError::InvalidRecoveryDbInstanceStorageSize)
/// - [`InvalidDBInstanceClassOffline`](super::DocumentedError::InvalidDBInstanceClassOffline)
/// - [`InvalidTunnelId`](super::DocumentedError::InvalidTunnelId)
/// - [`ZoneIdNotMatchWithCategory`](super::DocumentedError::ZoneIdNotMatchWithCategory)
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
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`SqlExecuteFailedOrTimeout`](super::DocumentedError::SqlExecuteFailedOrTimeout)
/// - [`ColdDataEngineVersionNotSupport`](super::DocumentedError::ColdDataEngineVersionNotSupport)
/// - [`ColdDataMinorVersionNotSupport`](super::DocumentedError::ColdDataMinorVersionNotSupport)
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`IncorrectCharacterType`](super::DocumentedError::IncorrectCharacterType)
/// - [`CloudDiskEncryptionNotSupport`](super::DocumentedError::CloudDiskEncryptionNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`NotInFlowController`](super::DocumentedError::NotInFlowController)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`RequestNotFound`](super::DocumentedError::RequestNotFound)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type CloneDBInstanceError = super::DocumentedError;
