// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancesAsCsv`, from `rds/DescribeDBInstancesAsCsv.md`.

use alicloud_runtime::codegen::*;

/// Exports the list of instances as a CSV file.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstancesAsCsvRequest::new();
/// let reply = client.describe_db_instances_as_csv(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Deprecated; has no effect.
    pub cached_async: Option<bool>,
    /// Deprecated; has no effect.
    pub export_key: Option<String>,
}

impl DescribeDBInstancesAsCsvRequest {
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
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `CachedAsync`.
    #[inline]
    pub fn cached_async(mut self, value: bool) -> Self {
        self.cached_async = Some(value);
        self
    }
    /// Sets `ExportKey`.
    pub fn export_key(mut self, value: impl Into<String>) -> Self {
        self.export_key = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesAsCsvRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "CachedAsync" => cached_async: query,
        "ExportKey" => export_key: query,
    }
}

impl Operation for DescribeDBInstancesAsCsvRequest {
    type Response = DescribeDBInstancesAsCsvResponse;
    type Error = DescribeDBInstancesAsCsvError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancesAsCsv")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstancesAsCsvError] = &[
        DescribeDBInstancesAsCsvError::InstanceNamesMalformed,
        DescribeDBInstancesAsCsvError::_400,
        DescribeDBInstancesAsCsvError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstancesAsCsvError::PricePricingPlanResultNotFound,
        DescribeDBInstancesAsCsvError::OrderNoRealNameAuthentication,
        DescribeDBInstancesAsCsvError::ExportInProcess,
    ];
}

/// Response to [`DescribeDBInstancesAsCsvRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesAsCsvResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A444291****`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstancesAsCsvResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Instances of the file, one entry each.
    pub db_instance_attribute: Vec<DBInstanceAttribute>,
}

response! {
    Items {
        "DBInstanceAttribute" => db_instance_attribute: list(""),
    }
}

/// Instances of the file, one entry each.
#[non_exhaustive]
pub struct DBInstanceAttribute {
    /// ID of the virtual private cloud. Example: `vpc-uf6f7l4fg90****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2011-05-30T12:11:04Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the temporary database instance that the item belongs to or stands for.
    /// Example: `rm-uf64zs****`.
    pub temp_db_instance_id: Option<String>,
    /// Whether the account mode of the instance can be upgraded. Example: `No`.
    pub support_upgrade_account_type: Option<String>,
    /// Instance that new data is replicated from. Example: `rm-uf6wjk5****`.
    pub increment_source_db_instance_id: Option<String>,
    /// Amount of memory that the instance has. Example: `4096`.
    pub db_instance_memory: Option<i64>,
    /// Time of day at which the instance may be maintained. Example: `00:00Z-02:00Z`.
    pub maintain_time: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `0`.
    pub tags: Option<String>,
    /// Share of the time during which the instance is available. Example: `100`.
    pub availability_value: Option<String>,
    /// By how much the read-only instance lags behind. Example: `0`.
    pub read_delay_time: Option<String>,
    /// Whether clients connect directly or through the shared database proxy. Example: `Performance`.
    pub connection_mode: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// Whether the account is a normal one or has extended rights. Example: `super`.
    pub account_type: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Version of the database that the instance runs. Example: `8.0`.
    pub engine_version: Option<String>,
    /// Largest value, allowed or found, of this: IOPS. Example: `150`.
    pub max_iops: Option<i32>,
    /// Host name that clients connect to. Example: `rm-uf6wjk5****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `VPC`.
    pub instance_network_type: Option<String>,
    /// Addresses and address ranges that may connect. Example: `42.XX.XX.XX`.
    pub security_ip_list: Option<String>,
    /// Primary instance; missing if the instance is the primary itself. Example: `rm-uf6wjk5****`.
    pub master_instance_id: Option<String>,
    /// Family of the instance class, such as general-purpose or dedicated. Example: `s`.
    pub db_instance_class_type: Option<String>,
    /// Free text that tells people about the database instance. Example: `0`.
    pub db_instance_description: Option<String>,
    /// Number of vCPUs of the instance. Example: `2`.
    pub db_instance_cpu: Option<String>,
    /// When the item runs out. Example: `2019-03-27T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Network that the endpoint or the instance is reached through. Example: `Internet`.
    pub db_instance_net_type: Option<String>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Example: `Primary`.
    pub db_instance_type: Option<String>,
    /// How many accounts the instance can have. Example: `500`.
    pub account_max_quantity: Option<i32>,
    /// Why the item is locked. Example: `instance_expired`.
    pub lock_reason: Option<String>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// How many databases the instance can have. Example: `200`.
    pub db_max_quantity: Option<i32>,
    /// ID of the disaster recovery database instance that the item belongs to or stands for.
    /// Example: `rm-uf64zsu****`.
    pub guard_db_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Disk space of the instance. Example: `10`.
    pub db_instance_storage: Option<i32>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-uf6adz52c2p****`.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-j`.
    pub zone_id: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster. Example: `0`.
    pub category: Option<String>,
    /// How many connections may be open at the same time. Example: `60`.
    pub max_connections: Option<i32>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// Size, model or class of the database instance. Example: `rds.mys2.small`.
    pub db_instance_class: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Deprecated; has no effect. Example: `API`.
    pub export_key: Option<String>,
    /// Zones of the secondary nodes, one entry each.
    pub slave_zones: Option<SlaveZones>,
}

response! {
    DBInstanceAttribute {
        "VpcId" => vpc_id: value,
        "CreationTime" => creation_time: value,
        "TempDBInstanceId" => temp_db_instance_id: value,
        "SupportUpgradeAccountType" => support_upgrade_account_type: value,
        "IncrementSourceDBInstanceId" => increment_source_db_instance_id: value,
        "DBInstanceMemory" => db_instance_memory: value,
        "MaintainTime" => maintain_time: value,
        "PayType" => pay_type: value,
        "Tags" => tags: value,
        "AvailabilityValue" => availability_value: value,
        "ReadDelayTime" => read_delay_time: value,
        "ConnectionMode" => connection_mode: value,
        "Port" => port: value,
        "AccountType" => account_type: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "MaxIOPS" => max_iops: value,
        "ConnectionString" => connection_string: value,
        "InstanceNetworkType" => instance_network_type: value,
        "SecurityIPList" => security_ip_list: value,
        "MasterInstanceId" => master_instance_id: value,
        "DBInstanceClassType" => db_instance_class_type: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceCPU" => db_instance_cpu: value,
        "ExpireTime" => expire_time: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "DBInstanceType" => db_instance_type: value,
        "AccountMaxQuantity" => account_max_quantity: value,
        "LockReason" => lock_reason: value,
        "DBInstanceStatus" => db_instance_status: value,
        "DBMaxQuantity" => db_max_quantity: value,
        "GuardDBInstanceId" => guard_db_instance_id: value,
        "RegionId" => region_id: value,
        "DBInstanceStorage" => db_instance_storage: value,
        "VSwitchId" => vswitch_id: value,
        "ZoneId" => zone_id: value,
        "Category" => category: value,
        "MaxConnections" => max_connections: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceClass" => db_instance_class: value,
        "Engine" => engine: value,
        "ExportKey" => export_key: value,
        "SlaveZones" => slave_zones: value,
    }
}

/// Zones of the secondary nodes, one entry each.
#[non_exhaustive]
pub struct SlaveZones {
    /// Region that the slave lies in. Example: `API`.
    pub slave_region: Vec<String>,
}

response! {
    SlaveZones {
        "slaveRegion" => slave_region: list(""),
    }
}

/// Errors that the documentation of [`DescribeDBInstancesAsCsvRequest`] names.
///
/// - [`InstanceNamesMalformed`](super::DocumentedError::InstanceNamesMalformed)
/// - [`_400`](super::DocumentedError::_400)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`ExportInProcess`](super::DocumentedError::ExportInProcess)
pub type DescribeDBInstancesAsCsvError = super::DocumentedError;
