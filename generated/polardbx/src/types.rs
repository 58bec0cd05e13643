// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BackupPolicyData {
    /// Largest share of the disk that logs may fill, in percent.
    pub log_local_retention_space: Option<i32>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// How backups are taken: `P` copies the files, `L` dumps the rows.
    pub backup_way: Option<String>,
    /// How long the backup lasts or how often it comes round.
    pub backup_period: Option<String>,
    /// How much of the force clean on high space has been used.
    pub force_clean_on_high_space_usage: Option<i32>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
    /// Hours that logs stay on the instance.
    pub local_log_retention: Option<i32>,
    /// Days that log backups are kept off the instance.
    pub remove_log_retention: Option<i32>,
    /// Hour at which the daily backup starts, in UTC.
    pub backup_plan_begin: Option<String>,
    /// Days a backup set is kept before it is deleted.
    pub backup_set_retention: Option<i32>,
    /// Whether the is is switched on.
    pub is_enabled: Option<i32>,
    /// Time between two of this, or the span in which it holds: cold data backup.
    pub cold_data_backup_interval: Option<i32>,
    /// Days that backups of archived data are kept.
    pub cold_data_backup_retention: Option<i32>,
    /// Number that counts or picks out the local log retention.
    pub local_log_retention_number: Option<i32>,
    /// Whether the is cross region data backup is switched on.
    pub is_cross_region_data_backup_enabled: Option<bool>,
    /// Whether the is cross region log backup is switched on.
    pub is_cross_region_log_backup_enabled: Option<bool>,
    /// Region that the dest cross lies in.
    pub dest_cross_region: Option<String>,
    /// Days that data backups are kept in the other region.
    pub cross_region_data_backup_retention: Option<i32>,
    /// Days that log backups are kept in the other region.
    pub cross_region_log_backup_retention: Option<i32>,
}

response! {
    BackupPolicyData {
        "LogLocalRetentionSpace" => log_local_retention_space: value,
        "DBInstanceName" => db_instance_name: value,
        "BackupWay" => backup_way: value,
        "BackupPeriod" => backup_period: value,
        "ForceCleanOnHighSpaceUsage" => force_clean_on_high_space_usage: value,
        "BackupType" => backup_type: value,
        "LocalLogRetention" => local_log_retention: value,
        "RemoveLogRetention" => remove_log_retention: value,
        "BackupPlanBegin" => backup_plan_begin: value,
        "BackupSetRetention" => backup_set_retention: value,
        "IsEnabled" => is_enabled: value,
        "ColdDataBackupInterval" => cold_data_backup_interval: value,
        "ColdDataBackupRetention" => cold_data_backup_retention: value,
        "LocalLogRetentionNumber" => local_log_retention_number: value,
        "IsCrossRegionDataBackupEnabled" => is_cross_region_data_backup_enabled: value,
        "IsCrossRegionLogBackupEnabled" => is_cross_region_log_backup_enabled: value,
        "DestCrossRegion" => dest_cross_region: value,
        "CrossRegionDataBackupRetention" => cross_region_data_backup_retention: value,
        "CrossRegionLogBackupRetention" => cross_region_log_backup_retention: value,
    }
}

/// The conn addrs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConnAddr {
    /// Kind of the item, out of those that the service tells apart. Example: `VPC`.
    pub type_: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-*********`.
    pub vswitch_id: Option<String>,
    /// Port on which the address accepts clients. Example: `3306`.
    pub port: Option<i64>,
    /// ID of the virtual private cloud. Example: `vpc-xxxxxx`.
    pub vpc_id: Option<String>,
    /// Host name that clients connect to. Example: `polardbx-xxx.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// ID of the instance in a VPC that the item belongs to or stands for.
    /// Example: `pxc-zkralxpc5d****`.
    pub vpc_instance_id: Option<String>,
}

response! {
    ConnAddr {
        "Type" => type_: value,
        "VSwitchId" => vswitch_id: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "ConnectionString" => connection_string: value,
        "VpcInstanceId" => vpc_instance_id: value,
    }
}

/// The database nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBNode {
    /// ID of the compute node that the item belongs to or stands for. Example: `pxc-i-********`.
    pub compute_node_id: Option<String>,
    /// Size, model or class of the node. Example: `polarx.x4.large.2e`.
    pub node_class: Option<String>,
    /// ID of the data node that the item belongs to or stands for. Example: `pxc-xdb-xxxxxx`.
    pub data_node_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Identifier of the item within its collection. Example: `pxi-*********`.
    pub id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    DBNode {
        "ComputeNodeId" => compute_node_id: value,
        "NodeClass" => node_class: value,
        "DataNodeId" => data_node_id: value,
        "ZoneId" => zone_id: value,
        "Id" => id: value,
        "RegionId" => region_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Tags the instance carries.
#[non_exhaustive]
pub struct TagSet {
    /// Name in a pair of name and value. Example: `key2`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `value2`.
    pub value: Option<String>,
}

response! {
    TagSet {
        "Key" => key: value,
        "Value" => value: value,
    }
}
