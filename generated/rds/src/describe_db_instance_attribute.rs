// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceAttribute`, from `rds/DescribeDBInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoUpgradeMinorVersion, ConnectionMode, DBInstanceCategory, DBInstanceStorageType, DBInstanceType, LockMode, NetType, NetworkType, PayType, ReadOnlyDBInstanceId, TrueFalse};

/// Returns the settings and the state of instances in full.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceAttributeRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.describe_db_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeRequest {
    /// **Required.** ID of the database instance. Items: at most 30. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether only expired or only unexpired instances are meant. Example: `False`.
    pub expired: Option<Open<TrueFalse>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstanceAttributeRequest {
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
    /// Sets `Expired`.
    pub fn expired(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.expired = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceAttributeRequest {
        "DBInstanceId" => db_instance_id: query,
        "Expired" => expired: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstanceAttributeRequest {
    type Response = DescribeDBInstanceAttributeResponse;
    type Error = DescribeDBInstanceAttributeError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceAttribute")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceAttributeError] = &[
        DescribeDBInstanceAttributeError::ConnectTimeoutRetryLater,
        DescribeDBInstanceAttributeError::TimeoutRetryLater,
        DescribeDBInstanceAttributeError::DataNotExist,
        DescribeDBInstanceAttributeError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceAttributeError::PricePricingPlanResultNotFound,
        DescribeDBInstanceAttributeError::OrderNoRealNameAuthentication,
        DescribeDBInstanceAttributeError::InsufficientAvailableQuota,
        DescribeDBInstanceAttributeError::CommodityServiceCallingException,
        DescribeDBInstanceAttributeError::RegionDissolvedEOM,
        DescribeDBInstanceAttributeError::CommodityInvalidComponent,
        DescribeDBInstanceAttributeError::RegionEndTimeDissolvedIndia,
        DescribeDBInstanceAttributeError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstanceAttributeError::PriceCommoditySys,
        DescribeDBInstanceAttributeError::PayInsufficientBalance,
        DescribeDBInstanceAttributeError::OrderPeriodInvalid,
        DescribeDBInstanceAttributeError::PayNoCreditCard2,
        DescribeDBInstanceAttributeError::OrderInstHasUnpaidOrder,
        DescribeDBInstanceAttributeError::NoAvailablePaymentMethod,
        DescribeDBInstanceAttributeError::BasicInfoUncompleted,
        DescribeDBInstanceAttributeError::RiskRiskControlRejection2,
        DescribeDBInstanceAttributeError::ApiNotSupport,
        DescribeDBInstanceAttributeError::ContainForbiddenLabelError2,
        DescribeDBInstanceAttributeError::InvalidDBInstanceIdNotFound,
        DescribeDBInstanceAttributeError::InvalidInstanceLevelDiskType,
        DescribeDBInstanceAttributeError::InvalidParam,
        DescribeDBInstanceAttributeError::KmsApiError,
        DescribeDBInstanceAttributeError::SystemSaleValidateFailed2,
        DescribeDBInstanceAttributeError::AbsInvalidAccountNotFound,
        DescribeDBInstanceAttributeError::OrderStatusUnPaid,
        DescribeDBInstanceAttributeError::InvalidReduceDiskSize,
        DescribeDBInstanceAttributeError::CloudSSDNotSupport,
        DescribeDBInstanceAttributeError::InvalidUserOperatorPermission,
        DescribeDBInstanceAttributeError::InvalidVswitchId,
        DescribeDBInstanceAttributeError::InvalidClusterKms,
        DescribeDBInstanceAttributeError::ExternalFailure,
    ];
}

/// Response to [`DescribeDBInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeResponse {
    /// Entries of the list.
    pub items: Vec<DBInstanceAttribute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceAttributeResponse {
        "Items" => items: list("DBInstanceAttribute"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstanceAttribute {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Here: `Primary`, `Readonly`, `Guard`, `Temp`. Example: `Primary`.
    pub db_instance_type: Option<Open<DBInstanceType>>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<Open<DBInstanceCategory>>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `Classic`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Host name that clients connect to. Example: `rm-uf6wjk5xxxxxxxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `5.5`.
    pub engine_version: Option<String>,
    /// Family of the instance class, such as general-purpose or dedicated. Example: `s`.
    pub db_instance_class_type: Option<Open<DBInstanceClassType>>,
    /// Size, model or class of the database instance. Example: `rds.mys2.small`.
    pub db_instance_class: Option<String>,
    /// Amount of memory that the instance has. Unit: `M`. Example: `4096`.
    pub db_instance_memory: Option<i64>,
    /// Disk space of the instance. Unit: `GB`. Example: `10`.
    pub db_instance_storage: Option<i32>,
    /// Network that the endpoint or the instance is reached through. Example: `Internet`.
    pub db_instance_net_type: Option<Open<NetType>>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// Free text that tells people about the database instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Whether the instance is locked, and what locked it.
    /// Here: `Unlock`, `ManualLock`, `LockByExpiration`, `LockByRestoration`, `LockByDiskQuota`.
    /// Example: `Unlock`.
    pub lock_mode: Option<Open<LockMode>>,
    /// Why the item is locked. Example: `instance_expired`.
    pub lock_reason: Option<String>,
    /// How many databases the instance can have. Example: `200`.
    pub db_max_quantity: Option<i32>,
    /// How many accounts the instance can have. Example: `50`.
    pub account_max_quantity: Option<i32>,
    /// When the item was created. Example: `2011-05-30T12:11:04Z`.
    pub creation_time: Option<Timestamp>,
    /// When the item runs out. Example: `2019-03-27T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Time of day at which the instance may be maintained. Example: `00:00Z-02:00Z`.
    pub maintain_time: Option<String>,
    /// Share of the time during which the instance is available. Unit: `%`. Example: `100.0%`.
    pub availability_value: Option<String>,
    /// Largest value, allowed or found, of this: IOPS. Example: `150`.
    pub max_iops: Option<i32>,
    /// How many connections may be open at the same time. Example: `60`.
    pub max_connections: Option<i32>,
    /// Primary instance; missing if the instance is the primary itself.
    /// Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub master_instance_id: Option<String>,
    /// Instance that new data is replicated from. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub increment_source_db_instance_id: Option<String>,
    /// ID of the disaster recovery database instance that the item belongs to or stands for.
    /// Example: `rm-uf64zsuxxxxxxxxxx`.
    pub guard_db_instance_id: Option<String>,
    /// ID of the temporary database instance that the item belongs to or stands for.
    /// Example: `rm-uf64zsuxxxxxxxxxx`.
    pub temp_db_instance_id: Option<String>,
    /// IDs of the read-only database instances that were found or are concerned.
    pub read_only_db_instance_ids: Vec<ReadOnlyDBInstanceId>,
    /// Advanced features of SQL Server that are on. Example: `LinkedServer`.
    pub advanced_features: Option<Open<AdvancedFeatures>>,
    /// Whether minor version upgrades are made by themselves. Example: `Auto`.
    pub auto_upgrade_minor_version: Option<Open<AutoUpgradeMinorVersion>>,
    /// Order in which text is sorted and compared. Example: `Chinese_PRC_CI_AS`.
    pub collation: Option<String>,
    /// Whether clients connect directly or through the shared database proxy.
    /// Here: `Standard`, `Safe`. Example: `Standard`.
    pub connection_mode: Option<Open<ConnectionMode>>,
    /// Minor version that the instance runs. Example: `rds_20181010`.
    pub current_kernel_version: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `local_ssd`.
    pub db_instance_storage_type: Option<Open<DBInstanceStorageType>>,
    /// Further facts about the instance.
    pub extra: Option<Extra>,
    /// Zone of the primary node. Example: `5454284`.
    pub master_zone: Option<String>,
    /// By how much a read-only instance lags behind on purpose. Unit: `seconds`. Example: `30`.
    pub readonly_instance_sql_delayed_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Whether there is one whitelist for all networks or one for each. Example: `normal`.
    pub security_ip_mode: Option<String>,
    /// Zones of the secondary nodes, one entry each.
    pub slave_zones: Vec<SlaveZone>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-xxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID under which the instance is known in its VPC. Example: `vpc-23rsxdfxxxxxxx`.
    pub vpc_cloud_instance_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-xxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Whether zones that support single-zone deployment are returned. Example: `ClassicDispenseMode`.
    pub dispense_mode: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-7a9*****`.
    pub dedicated_host_group_id: Option<String>,
    /// Whether features with high privileges, such as system administrator accounts, can be opened.
    /// Example: `Disabled`.
    pub super_permission_mode: Option<String>,
    /// Time zone, in the spelling of the engine. Example: `Central Standard Time`.
    pub time_zone: Option<String>,
    /// Whether a temporary upgrade is possible; never for pay-as-you-go instances. Example: `true`.
    pub can_temp_upgrade: Option<bool>,
    /// Newest minor version that the instance can be upgraded to. Example: `rds_20231031`.
    pub latest_kernel_version: Option<String>,
    /// How serious the trouble with the instance is, from none upward. Example: `1`.
    pub tips_level: Option<i32>,
    /// Network or IP version of the address. Example: `IPv4`.
    pub ip_type: Option<String>,
    /// Kind of database proxy, shared or dedicated; `ProxyType` is preferred. Example: `2`.
    pub console_version: Option<String>,
    /// Group that a general-purpose MySQL instance in a dedicated cluster belongs to.
    /// Example: `TestGroup`.
    pub general_group_name: Option<String>,
    /// Largest value, allowed or found, of this: IOMBPS. Example: `100`.
    pub max_iombps: Option<i32>,
    /// Notes on errors of the instance. Example: `normal`.
    pub tips: Option<String>,
    /// Addresses and address ranges that may connect. Example: `192.168.XX.XX/24`.
    pub security_ip_list: Option<String>,
    /// Disk space that the instance uses. Example: `300`.
    pub db_instance_disk_used: Option<String>,
    /// Which kind of database proxy the instance supports. Example: `1`.
    pub proxy_type: Option<i32>,
    /// When the temporary upgrade starts. Example: `2024-05-29 00:00:00`.
    pub temp_upgrade_time_start: Option<String>,
    /// Number of vCPUs of the instance. Example: `2`.
    pub db_instance_cpu: Option<String>,
    /// When the temporary upgrade ends. Example: `2024-05-30 00:00:00`.
    pub temp_upgrade_time_end: Option<String>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `true`.
    pub deletion_protection: Option<bool>,
    /// Limits within which a serverless instance scales.
    pub serverless_config: Option<ServerlessConfig>,
    /// Settings of Babelfish for PostgreSQL, as JSON text.
    pub babelfish_config: Option<BabelfishConfig>,
    /// Internal number; can be ignored. Example: `test`.
    pub kind_code: Option<String>,
    /// Processor architecture of the instance. Example: `x86`.
    pub instruction_set_arch: Option<String>,
    /// Nodes of the cluster instance, one entry each.
    pub db_cluster_nodes: Vec<DBClusterNode>,
    /// Whether the disk may exceed its performance for a time. Example: `false`.
    pub bursting_enabled: Option<bool>,
    /// Whether the bpe is switched on. Example: `0`.
    pub bpe_enabled: Option<String>,
    /// Whether the io acceleration is switched on. Example: `0`.
    pub io_acceleration_enabled: Option<String>,
    /// Whether the PG bouncer is switched on. Example: `true`.
    pub pg_bouncer_enabled: Option<String>,
    /// Whether the cold data is switched on. Example: `false`.
    pub cold_data_enabled: Option<bool>,
}

response! {
    DBInstanceAttribute {
        "DBInstanceId" => db_instance_id: value,
        "PayType" => pay_type: value,
        "DBInstanceType" => db_instance_type: value,
        "Category" => category: value,
        "InstanceNetworkType" => instance_network_type: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "ConnectionString" => connection_string: value,
        "Port" => port: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "DBInstanceClassType" => db_instance_class_type: value,
        "DBInstanceClass" => db_instance_class: value,
        "DBInstanceMemory" => db_instance_memory: value,
        "DBInstanceStorage" => db_instance_storage: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "DBInstanceStatus" => db_instance_status: value,
        "DBInstanceDescription" => db_instance_description: value,
        "LockMode" => lock_mode: value,
        "LockReason" => lock_reason: value,
        "DBMaxQuantity" => db_max_quantity: value,
        "AccountMaxQuantity" => account_max_quantity: value,
        "CreationTime" => creation_time: value,
        "ExpireTime" => expire_time: value,
        "MaintainTime" => maintain_time: value,
        "AvailabilityValue" => availability_value: value,
        "MaxIOPS" => max_iops: value,
        "MaxConnections" => max_connections: value,
        "MasterInstanceId" => master_instance_id: value,
        "IncrementSourceDBInstanceId" => increment_source_db_instance_id: value,
        "GuardDBInstanceId" => guard_db_instance_id: value,
        "TempDBInstanceId" => temp_db_instance_id: value,
        "ReadOnlyDBInstanceIds" => read_only_db_instance_ids: list("ReadOnlyDBInstanceId"),
        "AdvancedFeatures" => advanced_features: value,
        "AutoUpgradeMinorVersion" => auto_upgrade_minor_version: value,
        "Collation" => collation: value,
        "ConnectionMode" => connection_mode: value,
        "CurrentKernelVersion" => current_kernel_version: value,
        "DBInstanceStorageType" => db_instance_storage_type: value,
        "Extra" => extra: value,
        "MasterZone" => master_zone: value,
        "ReadonlyInstanceSQLDelayedTime" => readonly_instance_sql_delayed_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "SecurityIPMode" => security_ip_mode: value,
        "SlaveZones" => slave_zones: list("SlaveZone"),
        "VSwitchId" => vswitch_id: value,
        "VpcCloudInstanceId" => vpc_cloud_instance_id: value,
        "VpcId" => vpc_id: value,
        "DispenseMode" => dispense_mode: value,
        "DedicatedHostGroupId" => dedicated_host_group_id: value,
        "SuperPermissionMode" => super_permission_mode: value,
        "TimeZone" => time_zone: value,
        "CanTempUpgrade" => can_temp_upgrade: value,
        "LatestKernelVersion" => latest_kernel_version: value,
        "TipsLevel" => tips_level: value,
        "IPType" => ip_type: value,
        "ConsoleVersion" => console_version: value,
        "GeneralGroupName" => general_group_name: value,
        "MaxIOMBPS" => max_iombps: value,
        "Tips" => tips: value,
        "SecurityIPList" => security_ip_list: value,
        "DBInstanceDiskUsed" => db_instance_disk_used: value,
        "ProxyType" => proxy_type: value,
        "TempUpgradeTimeStart" => temp_upgrade_time_start: value,
        "DBInstanceCPU" => db_instance_cpu: value,
        "TempUpgradeTimeEnd" => temp_upgrade_time_end: value,
        "DeletionProtection" => deletion_protection: value,
        "ServerlessConfig" => serverless_config: value,
        "BabelfishConfig" => babelfish_config: value,
        "kindCode" => kind_code: value,
        "InstructionSetArch" => instruction_set_arch: value,
        "DBClusterNodes" => db_cluster_nodes: list("DBClusterNode"),
        "BurstingEnabled" => bursting_enabled: value,
        "BpeEnabled" => bpe_enabled: value,
        "IoAccelerationEnabled" => io_acceleration_enabled: value,
        "PGBouncerEnabled" => pg_bouncer_enabled: value,
        "ColdDataEnabled" => cold_data_enabled: value,
    }
}

/// Further facts about the instance.
#[non_exhaustive]
pub struct Extra {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Vec<String>,
    /// IDs of the database instances that were found or are concerned.
    pub db_instance_ids: Vec<String>,
}

response! {
    Extra {
        "DBInstanceId" => db_instance_id: list("DBInstanceId"),
        "DBInstanceIds" => db_instance_ids: list("DBInstanceId"),
    }
}

/// Zones of the secondary nodes, one entry each.
#[non_exhaustive]
pub struct SlaveZone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Time zone, in the spelling of the engine. Example: `Central Standard Time`.
    pub time_zone: Option<String>,
}

response! {
    SlaveZone {
        "ZoneId" => zone_id: value,
        "TimeZone" => time_zone: value,
    }
}

/// Limits within which a serverless instance scales.
#[non_exhaustive]
pub struct ServerlessConfig {
    /// Fewest capacity units that the serverless instance scales down to. Example: `0.5`.
    pub scale_min: Option<f64>,
    /// Most capacity units that the serverless instance scales up to. Example: `8`.
    pub scale_max: Option<f64>,
    /// Whether the serverless instance pauses by itself without connections. Example: `true`.
    pub auto_pause: Option<bool>,
    /// Whether the serverless instance is scaled at once even if that means a short break.
    /// Example: `false`.
    pub switch_force: Option<bool>,
}

response! {
    ServerlessConfig {
        "ScaleMin" => scale_min: value,
        "ScaleMax" => scale_max: value,
        "AutoPause" => auto_pause: value,
        "SwitchForce" => switch_force: value,
    }
}

/// Settings of Babelfish for PostgreSQL, as JSON text.
#[non_exhaustive]
pub struct BabelfishConfig {
    /// Whether the babelfish is switched on. Example: `true`.
    pub babelfish_enabled: Option<String>,
    /// Whether Babelfish works with one database or with several. Example: `single-db`.
    pub migration_mode: Option<String>,
}

response! {
    BabelfishConfig {
        "BabelfishEnabled" => babelfish_enabled: value,
        "MigrationMode" => migration_mode: value,
    }
}

/// Nodes of the cluster instance, one entry each.
#[non_exhaustive]
pub struct DBClusterNode {
    /// Region that the node lies in. Example: `cn-beijing`.
    pub node_region_id: Option<String>,
    /// ID of the zone that the node lies in. Example: `cn-beijing-h`.
    pub node_zone_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `rn-****`.
    pub node_id: Option<String>,
    /// Whether the node is the primary or a secondary. Example: `primary`.
    pub node_role: Option<String>,
    /// Instance class, which sets vCPUs and memory. Example: `mysql.n2.medium.xc`.
    pub class_code: Option<String>,
    /// Whether the node has a CPU share of its own or shares it. Example: `x`.
    pub class_type: Option<String>,
    /// Number of vCPUs. Example: `4`.
    pub cpu: Option<String>,
    /// Memory of the node or the instance. Example: `4096`.
    pub memory: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
}

response! {
    DBClusterNode {
        "NodeRegionId" => node_region_id: value,
        "NodeZoneId" => node_zone_id: value,
        "NodeId" => node_id: value,
        "NodeRole" => node_role: value,
        "ClassCode" => class_code: value,
        "ClassType" => class_type: value,
        "Cpu" => cpu: value,
        "Memory" => memory: value,
        "Status" => status: value,
    }
}

values! {
    /// Family of the instance class, such as general-purpose or dedicated.
    pub enum DBInstanceClassType {
        /// Resources shared with other instances.
        S = "s",
        /// General-purpose class.
        X = "x",
        /// Dedicated resources.
        D = "d",
        /// A whole physical host.
        H = "h",
    }
}

values! {
    /// Advanced features of SQL Server that are on.
    pub enum AdvancedFeatures {
        /// Queries that reach other servers.
        LinkedServer = "LinkedServer",
        /// Distributed transactions across instances.
        DistributeTransaction = "DistributeTransaction",
    }
}

/// Errors that the documentation of [`DescribeDBInstanceAttributeRequest`] names.
///
/// - [`ConnectTimeoutRetryLater`](super::DocumentedError::ConnectTimeoutRetryLater)
/// - [`TimeoutRetryLater`](super::DocumentedError::TimeoutRetryLater)
/// - [`DataNotExist`](super::DocumentedError::DataNotExist)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribeDBInstanceAttributeError = super::DocumentedError;
