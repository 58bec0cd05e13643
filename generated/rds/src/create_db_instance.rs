// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstance`, from `rds/CreateDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog, ConnectionMode, DBInstanceStorageType, Engine, NetType, NetworkType, OptimizedWrites, PayType, Period, ServerlessConfig, Tag};

/// Creates a database instance, whose data can come from a backup.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDBInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .engine("MySQL")
///     .engine_version("5.6")
///     .db_instance_class("rds.mysql.s1.small")
///     .db_instance_storage(20)
///     .db_instance_net_type("Internet")
///     .pay_type("Postpaid")
///     .security_ip_list("10.23.12.27/24");
/// let reply = client.create_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    /// Here: `MySQL`, `SQLServer`, `PostgreSQL`, `PPAS`, `MariaDB`.
    pub engine: Option<Open<Engine>>,
    /// **Required.** Version of the database that the instance runs or is to run. Example: `5.6`.
    pub engine_version: Option<String>,
    /// **Required.** Size, model or class of the database instance. Example: `rds.mysql.s1.small`.
    pub db_instance_class: Option<String>,
    /// **Required.** Disk space that the instance is to have. Unit: `GB`. Example: `20`.
    pub db_instance_storage: Option<i32>,
    /// **Required.** Network that the endpoint or the instance is reached through.
    /// Example: `Internet`.
    pub db_instance_net_type: Option<Open<NetType>>,
    /// **Required.** How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// **Required.** Addresses and address ranges that may connect.
    /// Items: at most 1000. Example: `10.23.12.27/24`.
    pub security_ip_list: Option<String>,
    /// Deprecated; character set of the system databases. Example: `GBK`.
    pub system_db_charset: Option<String>,
    /// Free text that tells people about the database instance. Length: 2 to 256. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// **Required** under conditions. ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required** under conditions. Whether the instance is reached in a VPC or in the classic
    /// network. Default: `Classic`. Example: `Classic`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// Whether clients connect directly or through the shared database proxy.
    /// Here: `Standard`, `Safe`. Example: `Standard`.
    pub connection_mode: Option<Open<ConnectionMode>>,
    /// **Required** under conditions. ID of the virtual private cloud. Example: `vpc-xxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-xxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Address inside the private network. Example: `172.16.201.69`.
    pub private_ip_address: Option<String>,
    /// **Required** under conditions. How long the subscription runs, or the unit that this is counted
    /// in, depending on the operation. Example: `Year`.
    pub period: Option<Open<Period>>,
    /// **Required** under conditions. How long the subscription lasts, counted in the unit of the
    /// period. Example: `2`.
    pub used_time: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `true`.
    pub auto_renew: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `cloud_ssd`.
    pub db_instance_storage_type: Option<Open<DBInstanceStorageType>>,
    /// Further information for the order, such as a promotion. Example: `121436975448952`.
    pub business_info: Option<String>,
    /// Zone of the secondary node; another one than that of the primary makes a multi-zone instance.
    pub zone_id_slave1: Option<String>,
    /// Zone of the logger node, or of a further secondary node.
    pub zone_id_slave2: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// KMS key that encrypts the disks or the data.
    pub encryption_key: Option<String>,
    /// RAM role with which RDS may use the keys in KMS.
    pub role_arn: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// Host of the dedicated cluster that the primary goes to; the service picks one if left out.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Host of the dedicated cluster that the secondary goes to; the service picks one if left out.
    pub target_dedicated_host_id_for_slave: Option<String>,
    /// Host of the dedicated cluster that the logger node goes to; the service picks one if left out.
    pub target_dedicated_host_id_for_log: Option<String>,
    /// Parameter template that the new instance starts with, as
    /// [`DescribeParameterGroups`](super::Client::describe_parameter_groups) lists it.
    pub db_param_group_id: Option<String>,
    /// Time zone that the database works in.
    pub db_time_zone: Option<String>,
    /// Whether table names are the same in upper and lower case.
    pub db_is_ignore_case: Option<String>,
    /// Minor version of the engine that the instance gets.
    pub target_minor_version: Option<String>,
    /// Whether the disk grows by itself when it fills up. Here: `Enable`, `Disable`.
    pub storage_auto_scale: Option<Open<BackupLog>>,
    /// Share of free disk space at which the disk is enlarged.
    pub storage_threshold: Option<i32>,
    /// Size that the disk does not outgrow by itself; needed when automatic growth is on.
    /// Range: at least 0.
    pub storage_upper_bound: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// User backup that the new instance is made from.
    pub user_backup_id: Option<String>,
    /// How many instances or nodes are created by the call.
    pub amount: Option<i32>,
    /// Whether a batch of instances is created as a whole or not at all, or as far as it goes.
    pub create_strategy: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// Settings of Babelfish for PostgreSQL, as JSON text.
    pub babelfish_config: Option<String>,
    /// Limits within which a serverless instance scales.
    pub serverless_config: Option<ServerlessConfig>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// Port on which the database or its endpoint listens for clients.
    pub port: Option<String>,
    /// Whether the bpe is switched on.
    pub bpe_enabled: Option<String>,
    /// Whether the disk may exceed its performance for a time.
    pub bursting_enabled: Option<bool>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether the io acceleration is switched on.
    pub io_acceleration_enabled: Option<String>,
    /// Whether the cold data is switched on.
    pub cold_data_enabled: Option<bool>,
    /// Whitelist templates that the new instance uses.
    pub whitelist_template_list: Option<String>,
    /// Whether a database proxy is set up along with the instance.
    pub auto_create_proxy: Option<bool>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
    /// Whether writes to disk are optimized.
    pub optimized_writes: Option<Open<OptimizedWrites>>,
    /// Whether the instance replicates from a database outside it.
    pub external_replication: Option<bool>,
    /// Further settings for the order.
    pub custom_extra_info: Option<String>,
}

impl CreateDBInstanceRequest {
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
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`, which is required.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`, which is required.
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
    /// Sets `SecurityIPList`, which is required.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `ConnectionMode`.
    pub fn connection_mode(mut self, value: impl Into<Open<ConnectionMode>>) -> Self {
        self.connection_mode = Some(value.into());
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
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
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
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `RoleARN`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `TargetDedicatedHostIdForMaster`.
    pub fn target_dedicated_host_id_for_master(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.target_dedicated_host_id_for_master = Some(value.into());
        self
    }
    /// Sets `TargetDedicatedHostIdForSlave`.
    pub fn target_dedicated_host_id_for_slave(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.target_dedicated_host_id_for_slave = Some(value.into());
        self
    }
    /// Sets `TargetDedicatedHostIdForLog`.
    pub fn target_dedicated_host_id_for_log(mut self, value: impl Into<String>) -> Self {
        self.target_dedicated_host_id_for_log = Some(value.into());
        self
    }
    /// Sets `DBParamGroupId`.
    pub fn db_param_group_id(mut self, value: impl Into<String>) -> Self {
        self.db_param_group_id = Some(value.into());
        self
    }
    /// Sets `DBTimeZone`.
    pub fn db_time_zone(mut self, value: impl Into<String>) -> Self {
        self.db_time_zone = Some(value.into());
        self
    }
    /// Sets `DBIsIgnoreCase`.
    pub fn db_is_ignore_case(mut self, value: impl Into<String>) -> Self {
        self.db_is_ignore_case = Some(value.into());
        self
    }
    /// Sets `TargetMinorVersion`.
    pub fn target_minor_version(mut self, value: impl Into<String>) -> Self {
        self.target_minor_version = Some(value.into());
        self
    }
    /// Sets `StorageAutoScale`.
    pub fn storage_auto_scale(mut self, value: impl Into<Open<BackupLog>>) -> Self {
        self.storage_auto_scale = Some(value.into());
        self
    }
    /// Sets `StorageThreshold`.
    #[inline]
    pub fn storage_threshold(mut self, value: i32) -> Self {
        self.storage_threshold = Some(value);
        self
    }
    /// Sets `StorageUpperBound`.
    #[inline]
    pub fn storage_upper_bound(mut self, value: i32) -> Self {
        self.storage_upper_bound = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `UserBackupId`.
    pub fn user_backup_id(mut self, value: impl Into<String>) -> Self {
        self.user_backup_id = Some(value.into());
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `CreateStrategy`.
    pub fn create_strategy(mut self, value: impl Into<String>) -> Self {
        self.create_strategy = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `BabelfishConfig`.
    pub fn babelfish_config(mut self, value: impl Into<String>) -> Self {
        self.babelfish_config = Some(value.into());
        self
    }
    /// Sets `ServerlessConfig`.
    pub fn serverless_config(mut self, value: impl Into<ServerlessConfig>) -> Self {
        self.serverless_config = Some(value.into());
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `BpeEnabled`.
    pub fn bpe_enabled(mut self, value: impl Into<String>) -> Self {
        self.bpe_enabled = Some(value.into());
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
    /// Sets `WhitelistTemplateList`.
    pub fn whitelist_template_list(mut self, value: impl Into<String>) -> Self {
        self.whitelist_template_list = Some(value.into());
        self
    }
    /// Sets `AutoCreateProxy`.
    #[inline]
    pub fn auto_create_proxy(mut self, value: bool) -> Self {
        self.auto_create_proxy = Some(value);
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
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
    /// Sets `ExternalReplication`.
    #[inline]
    pub fn external_replication(mut self, value: bool) -> Self {
        self.external_replication = Some(value);
        self
    }
    /// Sets `CustomExtraInfo`.
    pub fn custom_extra_info(mut self, value: impl Into<String>) -> Self {
        self.custom_extra_info = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceRequest {
        "RegionId" => region_id: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "DBInstanceNetType" => db_instance_net_type: query,
        "PayType" => pay_type: query,
        "SecurityIPList" => security_ip_list: query,
        "SystemDBCharset" => system_db_charset: query,
        "DBInstanceDescription" => db_instance_description: query,
        "ClientToken" => client_token: query,
        "ZoneId" => zone_id: query,
        "InstanceNetworkType" => instance_network_type: query,
        "ConnectionMode" => connection_mode: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "AutoRenew" => auto_renew: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "BusinessInfo" => business_info: query,
        "ZoneIdSlave1" => zone_id_slave1: query,
        "ZoneIdSlave2" => zone_id_slave2: query,
        "ResourceGroupId" => resource_group_id: query,
        "EncryptionKey" => encryption_key: query,
        "RoleARN" => role_arn: query,
        "Category" => category: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "TargetDedicatedHostIdForMaster" => target_dedicated_host_id_for_master: query,
        "TargetDedicatedHostIdForSlave" => target_dedicated_host_id_for_slave: query,
        "TargetDedicatedHostIdForLog" => target_dedicated_host_id_for_log: query,
        "DBParamGroupId" => db_param_group_id: query,
        "DBTimeZone" => db_time_zone: query,
        "DBIsIgnoreCase" => db_is_ignore_case: query,
        "TargetMinorVersion" => target_minor_version: query,
        "StorageAutoScale" => storage_auto_scale: query,
        "StorageThreshold" => storage_threshold: query,
        "StorageUpperBound" => storage_upper_bound: query,
        "DryRun" => dry_run: query,
        "UserBackupId" => user_backup_id: query,
        "Amount" => amount: query,
        "CreateStrategy" => create_strategy: query,
        "Tag" => tag: query,
        "DeletionProtection" => deletion_protection: query,
        "BabelfishConfig" => babelfish_config: query,
        "ServerlessConfig" => serverless_config: query_json,
        "ConnectionString" => connection_string: query,
        "Port" => port: query,
        "BpeEnabled" => bpe_enabled: query,
        "BurstingEnabled" => bursting_enabled: query,
        "AutoPay" => auto_pay: query,
        "IoAccelerationEnabled" => io_acceleration_enabled: query,
        "ColdDataEnabled" => cold_data_enabled: query,
        "WhitelistTemplateList" => whitelist_template_list: query,
        "AutoCreateProxy" => auto_create_proxy: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionCode" => promotion_code: query,
        "OptimizedWrites" => optimized_writes: query,
        "ExternalReplication" => external_replication: query,
        "CustomExtraInfo" => custom_extra_info: query,
    }
}

impl Operation for CreateDBInstanceRequest {
    type Response = CreateDBInstanceResponse;
    type Error = CreateDBInstanceError;
    const INFO: OperationInfo = super::operation("CreateDBInstance")
        .required(
            &[
                "RegionId",
                "Engine",
                "EngineVersion",
                "DBInstanceClass",
                "DBInstanceStorage",
                "DBInstanceNetType",
                "PayType",
                "SecurityIPList",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateDBInstanceError] = &[
        CreateDBInstanceError::InvalidZoneIdNotSupported,
        CreateDBInstanceError::InvalidParamGroupDBVersion,
        CreateDBInstanceError::InvalidInstanceLevelDiskType,
        CreateDBInstanceError::Rr309,
        CreateDBInstanceError::InvalidZoneNotSupportedForStorageType,
        CreateDBInstanceError::InvalidNetworkTypeClassicWhenCloudStorage,
        CreateDBInstanceError::InvalidZoneNotSupported,
        CreateDBInstanceError::InvalidEssdStorageSize,
        CreateDBInstanceError::InvalidParameter2,
        CreateDBInstanceError::PayAmountLimitExceeded,
        CreateDBInstanceError::IncompleteAccountInfo,
        CreateDBInstanceError::IncompleteTaxInfo,
        CreateDBInstanceError::InvalidPaymentMethodIncomplete,
        CreateDBInstanceError::InvalidPaymentMethodMissing,
        CreateDBInstanceError::InsuffcientBalanceOrBankAccount,
        CreateDBInstanceError::InvalidPaymentMethodNoAccess,
        CreateDBInstanceError::InvalidPaymentMethodInsufficientBalance,
        CreateDBInstanceError::PayLowFunds,
        CreateDBInstanceError::PayChargeChannelNotFound,
        CreateDBInstanceError::VswitchIpExhausted,
        CreateDBInstanceError::InvalidPrivateIpAddressAlreadyUsed,
        CreateDBInstanceError::InvalidEcsImageNotFound,
        CreateDBInstanceError::InvalidMinorVersionNotFound,
        CreateDBInstanceError::InvalidConcurrentOperate,
        CreateDBInstanceError::ZoneIdNotMatchWithCategory,
        CreateDBInstanceError::InvalidSecurityIPListFormat,
        CreateDBInstanceError::InvalidDBParamGroupIdFormat,
        CreateDBInstanceError::InvalidTargetMinorVersionFormat,
        CreateDBInstanceError::InvalidDedicatedHostGroupIdFormat,
        CreateDBInstanceError::InvalidDBInstanceClassMalformed,
        CreateDBInstanceError::InvalidEngineVersionMalformed,
        CreateDBInstanceError::CreditPayInsufficientBalance,
        CreateDBInstanceError::InvalidTagKeyMalformed,
        CreateDBInstanceError::InvalidTagValueMalformed,
        CreateDBInstanceError::DuplicateTagKey,
        CreateDBInstanceError::NumberExceedTags,
        CreateDBInstanceError::MissingParameterResourceIds,
        CreateDBInstanceError::InvalidParameterTagKey,
        CreateDBInstanceError::InvalidParameterTagValue,
        CreateDBInstanceError::NoPermissionSystemTag,
        CreateDBInstanceError::InvalidParamAmount,
        CreateDBInstanceError::InvalidParamCreateStrategy,
        CreateDBInstanceError::InvalidParamEngine,
        CreateDBInstanceError::InvalidMultiZoneInfoList,
        CreateDBInstanceError::InvalidKmsConfigStatus,
        CreateDBInstanceError::InvalidConnectionStringDuplicate,
        CreateDBInstanceError::InvalidPortMalformed,
        CreateDBInstanceError::InvalidUsedTime,
        CreateDBInstanceError::KmsUnauthorized,
        CreateDBInstanceError::InvalidDBInstanceClassOffline,
        CreateDBInstanceError::SystemParamGroupCodeFormat,
        CreateDBInstanceError::InvalidDBInstanceNameDuplicate,
        CreateDBInstanceError::ServiceLinkedRoleNotExist,
        CreateDBInstanceError::CommodityServiceCallingException,
        CreateDBInstanceError::CommodityInvalidComponent,
        CreateDBInstanceError::PayInsufficientBalance,
        CreateDBInstanceError::PriceCommoditySys,
        CreateDBInstanceError::RegionEndTimeDissolvedAustralia,
        CreateDBInstanceError::RegionEndTimeDissolvedIndia,
        CreateDBInstanceError::InvalidPrivateIpAddressFormat,
        CreateDBInstanceError::InvalidPrivateIpAddressMismatch,
        CreateDBInstanceError::TooManyWhitelistTemplateIds,
        CreateDBInstanceError::UnsupportExtendDiskNotSupport,
        CreateDBInstanceError::InvalidWhitelistTemplateId,
        CreateDBInstanceError::InvalidRequestId,
        CreateDBInstanceError::InvalidParameterMinCapacity,
        CreateDBInstanceError::OrderComboInstanceNotAllowOperate,
        CreateDBInstanceError::PricePricingPlanResultNotFound,
        CreateDBInstanceError::OrderNoRealNameAuthentication,
        CreateDBInstanceError::InsufficientAvailableQuota,
        CreateDBInstanceError::RegionDissolvedEOM,
        CreateDBInstanceError::OrderPeriodInvalid,
        CreateDBInstanceError::PayNoCreditCard2,
        CreateDBInstanceError::OrderInstHasUnpaidOrder,
        CreateDBInstanceError::BasicInfoUncompleted,
        CreateDBInstanceError::RiskRiskControlRejection2,
        CreateDBInstanceError::ApiNotSupport,
        CreateDBInstanceError::ContainForbiddenLabelError2,
        CreateDBInstanceError::InvalidDBInstanceIdNotFound,
        CreateDBInstanceError::InvalidParam,
        CreateDBInstanceError::SystemSaleValidateFailed2,
        CreateDBInstanceError::AbsInvalidAccountNotFound,
        CreateDBInstanceError::SqlExecuteFailedOrTimeout,
        CreateDBInstanceError::ColdDataEngineVersionNotSupport,
        CreateDBInstanceError::ColdDataMinorVersionNotSupport,
        CreateDBInstanceError::IncorrectTargetClasscode,
        CreateDBInstanceError::RequiredParamNotFound,
        CreateDBInstanceError::ParametersInvalid,
        CreateDBInstanceError::BackupPolicyNotSupport,
        CreateDBInstanceError::InvalideStatusFormat,
        CreateDBInstanceError::InvalidReleasedKeepPolicyFormat,
        CreateDBInstanceError::CannotDecreaseEssdPerfLevel,
        CreateDBInstanceError::RiskRiskControlRejection,
        CreateDBInstanceError::AliCroup2CloudUserCannotBuyNotInnerCommodity,
        CreateDBInstanceError::GroupReplicationNotSupportInvalidEngineVersion,
        CreateDBInstanceError::GroupReplicationNotSupportInvalidNodeClassCode,
        CreateDBInstanceError::GroupReplicationNotSupportInvalidNodeNum,
        CreateDBInstanceError::GroupReplicationNotSupportInvalidXengine,
        CreateDBInstanceError::GroupReplicationNotSupportMemoryTooSmall,
        CreateDBInstanceError::IncorrectMinorVersion,
        CreateDBInstanceError::CloudDiskEncryptionNotSupport,
        CreateDBInstanceError::CloudSSDNotSupport,
        CreateDBInstanceError::InvalidVswitchId,
        CreateDBInstanceError::BasicCategoryNotSupport,
        CreateDBInstanceError::OrderStatusUnPaid,
        CreateDBInstanceError::InvalidReduceDiskSize,
        CreateDBInstanceError::InvalidUserOperatorPermission,
        CreateDBInstanceError::OperationDeniedZoneResource,
        CreateDBInstanceError::InsufficientResourceCapacity,
        CreateDBInstanceError::InvalidClusterKms,
        CreateDBInstanceError::ExternalFailure,
        CreateDBInstanceError::RequestMetaDataFailed,
    ];
}

/// Response to [`CreateDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `1007893702xxxxx`.
    pub order_id: Option<String>,
    /// Host name that clients connect to. Example: `rm-uf6wjk5xxxxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
    /// Result of the step or check named dry run. Example: `true`.
    pub dry_run_result: Option<bool>,
    /// Result of the step or check named tag. Example: `true`.
    pub tag_result: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the task, for asking how far it is. Example: `s2365879-a9d0-55af-fgae-f2****`.
    pub task_id: Option<String>,
    /// Tells that the call was only a check; missing otherwise. Example: `true`.
    pub dry_run: Option<bool>,
}

response! {
    CreateDBInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "ConnectionString" => connection_string: value,
        "Port" => port: value,
        "RequestId" => request_id: value,
        "DryRunResult" => dry_run_result: value,
        "TagResult" => tag_result: value,
        "Message" => message: value,
        "TaskId" => task_id: value,
        "DryRun" => dry_run: value,
    }
}

/// Errors that the documentation of [`CreateDBInstanceRequest`] names.
///
/// - [`InvalidZoneIdNotSupported`](super::DocumentedError::InvalidZoneIdNotSupported)
/// - [`InvalidParamGroupDBVersion`](super::DocumentedError::InvalidParamGroupDBVersion)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`Rr309`](super::DocumentedError::Rr309)
/// - [`InvalidZoneNotSupportedForStorageType`](super::DocumentedError::InvalidZoneNotSupportedForStorageType)
/// - [`InvalidNetworkTypeClassicWhenCloudStorage`](super::DocumentedError::InvalidNetworkTypeClassicWhenCloudStorage)
/// - [`InvalidZoneNotSupported`](super::DocumentedError::InvalidZoneNotSupported)
/// - [`InvalidEssdStorageSize`](super::DocumentedError::InvalidEssdStorageSize)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`PayAmountLimitExceeded`](super::DocumentedError::PayAmountLimitExceeded)
/// - [`IncompleteAccountInfo`](super::DocumentedError::IncompleteAccountInfo)
/// - [`IncompleteTaxInfo`](super::DocumentedError::IncompleteTaxInfo)
/// - [`InvalidPaymentMethodIncomplete`](super::DocumentedError::InvalidPaymentMethodIncomplete)
/// - [`InvalidPaymentMethodMissing`](super::DocumentedError::InvalidPaymentMethodMissing)
/// - [`InsuffcientBalanceOrBankAccount`](super::DocumentedError::InsuffcientBalanceOrBankAccount)
/// - [`InvalidPaymentMethodNoAccess`](super::DocumentedError::InvalidPaymentMethodNoAccess)
/// - [`InvalidPaymentMethodInsufficientBalance`](super::DocumentedError::InvalidPaymentMethodInsufficientBalance)
/// - [`PayLowFunds`](super::DocumentedError::PayLowFunds)
/// - [`PayChargeChannelNotFound`](super::DocumentedError::PayChargeChannelNotFound)
/// - [`VswitchIpExhausted`](super::DocumentedError::VswitchIpExhausted)
/// - [`InvalidPrivateIpAddressAlreadyUsed`](super::DocumentedError::InvalidPrivateIpAddressAlreadyUsed)
/// - [`InvalidEcsImageNotFound`](super::DocumentedError::InvalidEcsImageNotFound)
/// - [`InvalidMinorVersionNotFound`](super::DocumentedError::InvalidMinorVersionNotFound)
/// - [`InvalidConcurrentOperate`](super::DocumentedError::InvalidConcurrentOperate)
/// - [`ZoneIdNotMatchWithCategory`](super::DocumentedError::ZoneIdNotMatchWithCategory)
/// - [`InvalidSecurityIPListFormat`](super::DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidDBParamGroupIdFormat`](super::DocumentedError::InvalidDBParamGroupIdFormat)
/// - [`InvalidTargetMinorVersionFormat`](super::DocumentedError::InvalidTargetMinorVersionFormat)
/// - [`InvalidDedicatedHostGroupIdFormat`](super::DocumentedError::InvalidDedicatedHostGroupIdFormat)
/// - [`InvalidDBInstanceClassMalformed`](super::DocumentedError::InvalidDBInstanceClassMalformed)
/// - [`InvalidEngineVersionMalformed`](super::DocumentedError::InvalidEngineVersionMalformed)
/// - [`CreditPayInsufficientBalance`](super::DocumentedError::CreditPayInsufficientBalance)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`NoPermissionSystemTag`](super::DocumentedError::NoPermissionSystemTag)
/// - [`InvalidParamAmount`](super::DocumentedError::InvalidParamAmount)
/// - [`InvalidParamCreateStrategy`](super::DocumentedError::InvalidParamCreateStrategy)
/// - [`InvalidParamEngine`](super::DocumentedError::InvalidParamEngine)
/// - [`InvalidMultiZoneInfoList`](super::DocumentedError::InvalidMultiZoneInfoList)
/// - [`InvalidKmsConfigStatus`](super::DocumentedError::InvalidKmsConfigStatus)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate)
/// - [`InvalidPortMalformed`](super::DocumentedError::InvalidPortMalformed)
/// - [`InvalidUsedTime`](super::DocumentedError::InvalidUsedTime)
/// - [`KmsUnauthorized`](super::DocumentedError::KmsUnauthorized)
/// - [`InvalidDBInstanceClassOffline`](super::DocumentedError::InvalidDBInstanceClassOffline)
/// - [`SystemParamGroupCodeFormat`](super::DocumentedError::SystemParamGroupCodeFormat)
/// - [`InvalidDBInstanceNameDuplicate`](super::DocumentedError::InvalidDBInstanceNameDuplicate)
/// - [`ServiceLinkedRoleNotExist`](super::DocumentedError::ServiceLinkedRoleNotExist)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`InvalidPrivateIpAddressFormat`](super::DocumentedError::InvalidPrivateIpAddressFormat)
/// - [`InvalidPrivateIpAddressMismatch`](super::DocumentedError::InvalidPrivateIpAddressMismatch)
/// - [`TooManyWhitelistTemplateIds`](super::DocumentedError::TooManyWhitelistTemplateIds)
/// - [`UnsupportExtendDiskNotSupport`](super::DocumentedError::UnsupportExtendDiskNotSupport)
/// - [`InvalidWhitelistTemplateId`](super::DocumentedError::InvalidWhitelistTemplateId)
/// - [`InvalidRequestId`](super::DocumentedError::InvalidRequestId)
/// - [`InvalidParameterMinCapacity`](super::DocumentedError::InvalidParameterMinCapacity)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
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
/// - [`IncorrectTargetClasscode`](super::DocumentedError::IncorrectTargetClasscode)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`ParametersInvalid`](super::DocumentedError::ParametersInvalid)
/// - [`BackupPolicyNotSupport`](super::DocumentedError::BackupPolicyNotSupport)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`InvalidReleasedKeepPolicyFormat`](super::DocumentedError::InvalidReleasedKeepPolicyFormat)
/// - [`CannotDecreaseEssdPerfLevel`](super::DocumentedError::CannotDecreaseEssdPerfLevel), here with HTTP status 401
/// - [`RiskRiskControlRejection`](super::DocumentedError::RiskRiskControlRejection)
/// - [`AliCroup2CloudUserCannotBuyNotInnerCommodity`](super::DocumentedError::AliCroup2CloudUserCannotBuyNotInnerCommodity)
/// - [`GroupReplicationNotSupportInvalidEngineVersion`](super::DocumentedError::GroupReplicationNotSupportInvalidEngineVersion)
/// - [`GroupReplicationNotSupportInvalidNodeClassCode`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeClassCode)
/// - [`GroupReplicationNotSupportInvalidNodeNum`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeNum)
/// - [`GroupReplicationNotSupportInvalidXengine`](super::DocumentedError::GroupReplicationNotSupportInvalidXengine)
/// - [`GroupReplicationNotSupportMemoryTooSmall`](super::DocumentedError::GroupReplicationNotSupportMemoryTooSmall)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`CloudDiskEncryptionNotSupport`](super::DocumentedError::CloudDiskEncryptionNotSupport)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`BasicCategoryNotSupport`](super::DocumentedError::BasicCategoryNotSupport)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`OperationDeniedZoneResource`](super::DocumentedError::OperationDeniedZoneResource)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
/// - [`RequestMetaDataFailed`](super::DocumentedError::RequestMetaDataFailed)
pub type CreateDBInstanceError = super::DocumentedError;
