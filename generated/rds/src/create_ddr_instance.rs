// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDdrInstance`, from `rds/CreateDdrInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionMode, NetType, NetworkType, PayType, Period};

/// Restores a cross-region backup to a new instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDdrInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .engine("MySQL")
///     .engine_version("5.6")
///     .db_instance_class("rds.mysql.s1.small")
///     .db_instance_storage(20)
///     .db_instance_net_type("Intranet")
///     .pay_type("Prepaid")
///     .restore_type("0")
///     .security_ip_list("127.0.0.1");
/// let reply = client.create_ddr_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDdrInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Version of the database that the instance runs or is to run. Example: `5.6`.
    pub engine_version: Option<String>,
    /// Size, model or class of the database instance. Example: `rds.mysql.s1.small`.
    pub db_instance_class: Option<String>,
    /// Disk space that the instance is to have. Range: 5 to 2000. Unit: `GB`. Example: `20`.
    pub db_instance_storage: Option<i32>,
    /// **Required.** Network that the endpoint or the instance is reached through.
    /// Example: `Intranet`.
    pub db_instance_net_type: Option<Open<NetType>>,
    /// **Required.** How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<Open<PayType>>,
    /// **Required.** Whether a backup or a point in time is restored. Example: `0`.
    pub restore_type: Option<Open<RestoreType>>,
    /// **Required.** Addresses and address ranges that may connect.
    /// Items: at most 1000. Example: `127.0.0.1`.
    pub security_ip_list: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `Classic`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// **Required** under conditions. ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-xxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Kind of disk that the instance stores its data on. Default: `local_ssd`. Example: `local_ssd`.
    pub db_instance_storage_type: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-xxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether clients connect directly or through the shared database proxy.
    /// Here: `Standard`, `Safe`. Default: `Standard`. Example: `Standard`.
    pub connection_mode: Option<Open<ConnectionMode>>,
    /// Deprecated; character set of the system databases. Example: `uft8`.
    pub system_db_charset: Option<String>,
    /// Free text that tells people about the database instance.
    /// Length: 2 to 256. Example: `Test Database`.
    pub db_instance_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Address inside the private network. Example: `172.16.201.69`.
    pub private_ip_address: Option<String>,
    /// **Required** under conditions. How long the subscription runs, or the unit that this is counted
    /// in, depending on the operation. Here: `Year`, `Month`. Example: `Year`.
    pub period: Option<Open<Period>>,
    /// **Required** under conditions. Backup that is restored or looked into. Example: `14358`.
    pub backup_set_id: Option<String>,
    /// **Required** under conditions. Instance to restore from, by its ID; needed to go back to a point
    /// in time. Example: `rm-uf6wjk5xxxxxxx`.
    pub source_db_instance_name: Option<String>,
    /// **Required** under conditions. Region of the instance to restore from; needed to go back to a
    /// point in time. Example: `cn-hangzhou`.
    pub source_region: Option<String>,
    /// **Required** under conditions. Point in time that the data is brought back to.
    /// Example: `2019-05-30T03:29:10Z`.
    pub restore_time: Option<Timestamp>,
    /// **Required** under conditions. How long the subscription lasts, counted in the unit of the
    /// period. Example: `2`.
    pub used_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `Rg-acfmyxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Region that the backup set lies in.
    pub backup_set_region: Option<String>,
    /// RAM role with which RDS may use the keys in KMS.
    pub role_arn: Option<String>,
    /// KMS key that encrypts the disks or the data.
    pub encryption_key: Option<String>,
}

impl CreateDdrInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
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
    /// Sets `DBInstanceNetType`, which is required.
    pub fn db_instance_net_type(mut self, value: impl Into<Open<NetType>>) -> Self {
        self.db_instance_net_type = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `RestoreType`, which is required.
    pub fn restore_type(mut self, value: impl Into<Open<RestoreType>>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`, which is required.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ConnectionMode`.
    pub fn connection_mode(mut self, value: impl Into<Open<ConnectionMode>>) -> Self {
        self.connection_mode = Some(value.into());
        self
    }
    /// Sets `SystemDBCharset`.
    pub fn system_db_charset(mut self, value: impl Into<String>) -> Self {
        self.system_db_charset = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `BackupSetId`.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `SourceDBInstanceName`.
    pub fn source_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance_name = Some(value.into());
        self
    }
    /// Sets `SourceRegion`.
    pub fn source_region(mut self, value: impl Into<String>) -> Self {
        self.source_region = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `BackupSetRegion`.
    pub fn backup_set_region(mut self, value: impl Into<String>) -> Self {
        self.backup_set_region = Some(value.into());
        self
    }
    /// Sets `RoleARN`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
}

request! {
    CreateDdrInstanceRequest {
        "RegionId" => region_id: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "DBInstanceNetType" => db_instance_net_type: query,
        "PayType" => pay_type: query,
        "RestoreType" => restore_type: query,
        "SecurityIPList" => security_ip_list: query,
        "InstanceNetworkType" => instance_network_type: query,
        "ZoneId" => zone_id: query,
        "VPCId" => vpc_id: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "VSwitchId" => vswitch_id: query,
        "ConnectionMode" => connection_mode: query,
        "SystemDBCharset" => system_db_charset: query,
        "DBInstanceDescription" => db_instance_description: query,
        "ClientToken" => client_token: query,
        "PrivateIpAddress" => private_ip_address: query,
        "Period" => period: query,
        "BackupSetId" => backup_set_id: query,
        "SourceDBInstanceName" => source_db_instance_name: query,
        "SourceRegion" => source_region: query,
        "RestoreTime" => restore_time: query,
        "UsedTime" => used_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "BackupSetRegion" => backup_set_region: query,
        "RoleARN" => role_arn: query,
        "EncryptionKey" => encryption_key: query,
    }
}

impl Operation for CreateDdrInstanceRequest {
    type Response = CreateDdrInstanceResponse;
    type Error = CreateDdrInstanceError;
    const INFO: OperationInfo = super::operation("CreateDdrInstance")
        .required(
            &[
                "RegionId",
                "Engine",
                "EngineVersion",
                "DBInstanceNetType",
                "PayType",
                "RestoreType",
                "SecurityIPList",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDdrInstanceError] = &[
        CreateDdrInstanceError::InvalidZoneIdNotSupported,
        CreateDdrInstanceError::InvalidDBInstanceNameFormat,
        CreateDdrInstanceError::InvalidServiceTypeFormat,
        CreateDdrInstanceError::InvalidEngineMalformed,
        CreateDdrInstanceError::InvalidEngineVersionMalformed,
        CreateDdrInstanceError::InvalidConnectionStringFormat,
        CreateDdrInstanceError::InvalidConnectionStringDuplicate,
        CreateDdrInstanceError::InvalidCharacterSetNameFormat,
        CreateDdrInstanceError::InvalidDBInstanceTypeFormat,
        CreateDdrInstanceError::InvalidPortMalformed,
        CreateDdrInstanceError::InvalidBackupRetentionPeriodMalformed,
        CreateDdrInstanceError::InvalidPreferredBackupTimeFormat,
        CreateDdrInstanceError::InvalidPreferredBackupPeriodMalformed,
        CreateDdrInstanceError::InvalidDBInstanceClassNotFound,
        CreateDdrInstanceError::InvalidDBInstanceNetTypeNotFound,
        CreateDdrInstanceError::InvalidOptmizationService,
        CreateDdrInstanceError::InvalidExpiredTimeFormat,
        CreateDdrInstanceError::InvalidSecurityIPListFormat,
        CreateDdrInstanceError::InvalidSecurityIPListQuotaExceeded,
        CreateDdrInstanceError::InvalidDBInstanceDescriptionFormat,
        CreateDdrInstanceError::InvalidStorageFormat,
        CreateDdrInstanceError::IncorrectDBInstanceType,
        CreateDdrInstanceError::InvalidRestoreTypeFormat,
        CreateDdrInstanceError::InvalidBackupTypeFormat,
        CreateDdrInstanceError::InvalidDBInstanceNameDuplicate,
        CreateDdrInstanceError::InvalidRegionFormat,
        CreateDdrInstanceError::InvalidSecurityIPListDuplicate,
        CreateDdrInstanceError::InvalidDBInstanceConnTypeFormat,
        CreateDdrInstanceError::PreCheckInvalid,
        CreateDdrInstanceError::NoBackupSetRegion,
        CreateDdrInstanceError::IncorrectBackupSetType,
        CreateDdrInstanceError::NoBaksetName,
        CreateDdrInstanceError::NoSourceInstanceName,
        CreateDdrInstanceError::NoAvailableDisasterRestoreBakset,
        CreateDdrInstanceError::IncorrectEngineVersion,
        CreateDdrInstanceError::DisasterRestoreRegionNotMatched,
        CreateDdrInstanceError::InvalidVpcIdRegionNotSupported,
        CreateDdrInstanceError::VswitchIpExhausted,
        CreateDdrInstanceError::OrderComboInstanceNotAllowOperate,
        CreateDdrInstanceError::PricePricingPlanResultNotFound,
        CreateDdrInstanceError::OrderNoRealNameAuthentication,
        CreateDdrInstanceError::InsufficientAvailableQuota,
        CreateDdrInstanceError::CommodityServiceCallingException,
        CreateDdrInstanceError::RegionDissolvedEOM,
        CreateDdrInstanceError::CommodityInvalidComponent,
        CreateDdrInstanceError::RegionEndTimeDissolvedIndia,
        CreateDdrInstanceError::RegionEndTimeDissolvedAustralia,
        CreateDdrInstanceError::PriceCommoditySys,
        CreateDdrInstanceError::PayInsufficientBalance,
        CreateDdrInstanceError::OrderPeriodInvalid,
        CreateDdrInstanceError::PayNoCreditCard2,
        CreateDdrInstanceError::OrderInstHasUnpaidOrder,
        CreateDdrInstanceError::NoAvailablePaymentMethod,
        CreateDdrInstanceError::BasicInfoUncompleted,
        CreateDdrInstanceError::RiskRiskControlRejection2,
        CreateDdrInstanceError::ApiNotSupport,
        CreateDdrInstanceError::ContainForbiddenLabelError2,
        CreateDdrInstanceError::InvalidDBInstanceIdNotFound,
        CreateDdrInstanceError::InvalidInstanceLevelDiskType,
        CreateDdrInstanceError::InvalidParam,
        CreateDdrInstanceError::KmsApiError,
        CreateDdrInstanceError::SystemSaleValidateFailed2,
        CreateDdrInstanceError::AbsInvalidAccountNotFound,
        CreateDdrInstanceError::IncorrectBackupSetMethod,
        CreateDdrInstanceError::IncorrectBaksetVersion,
        CreateDdrInstanceError::CrossRegionUnsupportTDE,
        CreateDdrInstanceError::OperationDeniedResource,
        CreateDdrInstanceError::OperationDeniedZoneResource,
        CreateDdrInstanceError::OrderStatusUnPaid,
        CreateDdrInstanceError::InvalidReduceDiskSize,
        CreateDdrInstanceError::CloudSSDNotSupport,
        CreateDdrInstanceError::InvalidUserOperatorPermission,
        CreateDdrInstanceError::InvalidVswitchId,
        CreateDdrInstanceError::InvalidRegionNotFound,
        CreateDdrInstanceError::InvalidClusterNameNotFound,
        CreateDdrInstanceError::RestoreTypeNotFound,
        CreateDdrInstanceError::InvalidBackupSetIDNotFound,
        CreateDdrInstanceError::InvalidClusterKms,
        CreateDdrInstanceError::ExternalFailure,
    ];
}

/// Response to [`CreateDdrInstanceRequest`].
#[non_exhaustive]
pub struct CreateDdrInstanceResponse {
    /// ID of the database instance. Example: `rm-xxxxx`.
    pub db_instance_id: Option<String>,
    /// Host name that clients connect to. Example: `rm-xxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2038691xxxxx`.
    pub order_id: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E52666CC-330E-418A-8E5B-A19E3FB42D13`.
    pub request_id: Option<String>,
}

response! {
    CreateDdrInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "ConnectionString" => connection_string: value,
        "OrderId" => order_id: value,
        "Port" => port: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether a backup or a point in time is restored.
    pub enum RestoreType {
        /// Restores a backup, named by its ID.
        BackupSet = "BackupSet",
        /// Restores a point in time, which needs the time and the source instance.
        BackupTime = "BackupTime",
        /// `0`
        _0 = "0",
        /// `1`
        _1 = "1",
    }
}

/// Errors that the documentation of [`CreateDdrInstanceRequest`] names.
///
/// - [`InvalidZoneIdNotSupported`](super::DocumentedError::InvalidZoneIdNotSupported)
/// - [`InvalidDBInstanceNameFormat`](super::DocumentedError::InvalidDBInstanceNameFormat)
/// - [`InvalidServiceTypeFormat`](super::DocumentedError::InvalidServiceTypeFormat)
/// - [`InvalidEngineMalformed`](super::DocumentedError::InvalidEngineMalformed)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`InvalidCharacterSetNameFormat`](super::DocumentedError::InvalidCharacterSetNameFormat)
/// - [`InvalidDBInstanceTypeFormat`](super::DocumentedError::InvalidDBInstanceTypeFormat)
/// - [`InvalidPortMalformed`](super::DocumentedError::InvalidPortMalformed)
/// - [`InvalidBackupRetentionPeriodMalformed`](super::DocumentedError::InvalidBackupRetentionPeriodMalformed)
/// - [`InvalidPreferredBackupTimeFormat`](super::DocumentedError::InvalidPreferredBackupTimeFormat)
/// - [`InvalidPreferredBackupPeriodMalformed`](super::DocumentedError::InvalidPreferredBackupPeriodMalformed)
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
/// - [`InvalidDBInstanceNetTypeNotFound`](super::DocumentedError::InvalidDBInstanceNetTypeNotFound)
/// - [`InvalidOptmizationService`](super::DocumentedError::InvalidOptmizationService)
/// - [`InvalidExpiredTimeFormat`](super::DocumentedError::InvalidExpiredTimeFormat)
/// - [`InvalidSecurityIPListFormat`](super::DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidSecurityIPListQuotaExceeded`](super::DocumentedError::InvalidSecurityIPListQuotaExceeded)
/// - [`InvalidDBInstanceDescriptionFormat`](super::DocumentedError::InvalidDBInstanceDescriptionFormat)
/// - [`InvalidStorageFormat`](super::DocumentedError::InvalidStorageFormat)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType), here with HTTP status 400
/// - [`InvalidRestoreTypeFormat`](super::DocumentedError::InvalidRestoreTypeFormat)
/// - [`InvalidBackupTypeFormat`](super::DocumentedError::InvalidBackupTypeFormat)
/// - [`InvalidDBInstanceNameDuplicate`](super::DocumentedError::InvalidDBInstanceNameDuplicate)
/// - [`InvalidRegionFormat`](super::DocumentedError::InvalidRegionFormat)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`PreCheckInvalid`](super::DocumentedError::PreCheckInvalid)
/// - [`NoBackupSetRegion`](super::DocumentedError::NoBackupSetRegion)
/// - [`IncorrectBackupSetType`](super::DocumentedError::IncorrectBackupSetType)
/// - [`NoBaksetName`](super::DocumentedError::NoBaksetName)
/// - [`NoSourceInstanceName`](super::DocumentedError::NoSourceInstanceName)
/// - [`NoAvailableDisasterRestoreBakset`](super::DocumentedError::NoAvailableDisasterRestoreBakset)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion), here with HTTP status 400
/// - [`DisasterRestoreRegionNotMatched`](super::DocumentedError::DisasterRestoreRegionNotMatched)
/// - [`InvalidVpcIdRegionNotSupported`](super::DocumentedError::InvalidVpcIdRegionNotSupported)
/// - [`VswitchIpExhausted`](super::DocumentedError::VswitchIpExhausted)
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
/// - [`IncorrectBackupSetMethod`](super::DocumentedError::IncorrectBackupSetMethod)
/// - [`IncorrectBaksetVersion`](super::DocumentedError::IncorrectBaksetVersion), here with HTTP status 403
/// - [`CrossRegionUnsupportTDE`](super::DocumentedError::CrossRegionUnsupportTDE), here with HTTP status 403
/// - [`OperationDeniedResource`](super::DocumentedError::OperationDeniedResource)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidClusterNameNotFound`](super::DocumentedError::InvalidClusterNameNotFound)
/// - [`RestoreTypeNotFound`](super::DocumentedError::RestoreTypeNotFound)
/// - [`InvalidBackupSetIDNotFound`](super::DocumentedError::InvalidBackupSetIDNotFound)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type CreateDdrInstanceError = super::DocumentedError;
