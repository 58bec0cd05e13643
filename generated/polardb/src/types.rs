// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// What the account may do in the database.
    pub enum AccountPrivilege {
        /// The account can read and write data.
        ReadWrite = "ReadWrite",
        /// The account can only read data.
        ReadOnly = "ReadOnly",
        /// The account can only read and change data.
        DMLOnly = "DMLOnly",
        /// The account can only define the structure of the data.
        DDLOnly = "DDLOnly",
    }
}

values! {
    /// Whether the account can be used at present.
    pub enum AccountStatus {
        /// Being made.
        Creating = "Creating",
        /// The account can be used.
        Available = "Available",
        /// Being deleted.
        Deleting = "Deleting",
    }
}

values! {
    /// How the backup stands or ended.
    pub enum BackupStatus {
        /// The backup is complete.
        Success = "Success",
        /// The backup failed and cannot be restored from.
        Failed = "Failed",
    }
}

values! {
    /// State that the database cluster is in.
    pub enum DBClusterStatus {
        /// Being made.
        Creating = "Creating",
        /// At work.
        Running = "Running",
        /// Being deleted.
        Deleting = "Deleting",
        /// Restarting.
        Rebooting = "Rebooting",
        /// Getting a node.
        DBNodeCreating = "DBNodeCreating",
        /// Losing a node.
        DBNodeDeleting = "DBNodeDeleting",
        /// Changing its class.
        ClassChanging = "ClassChanging",
        /// Getting an address.
        NetAddressCreating = "NetAddressCreating",
        /// Losing an address.
        NetAddressDeleting = "NetAddressDeleting",
        /// Changing an address.
        NetAddressModifying = "NetAddressModifying",
        /// Deleted.
        Deleted = "Deleted",
    }
}

/// Nodes of the cluster that the call concerns.
#[non_exhaustive]
pub struct DBNode {
    /// Size, model or class of the target. Example: `polar.mysql.x4.medium`.
    pub target_class: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-qingdao-c`.
    pub zone_id: Option<String>,
}

impl DBNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetClass`.
    pub fn target_class(mut self, value: impl Into<String>) -> Self {
        self.target_class = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DBNode {
        "TargetClass" => target_class: field,
        "ZoneId" => zone_id: field,
    }
}

values! {
    /// Whether the node writes or only reads.
    pub enum DBNodeRole {
        /// Reads and writes.
        Writer = "Writer",
        /// Only reads.
        Reader = "Reader",
    }
}

values! {
    /// Which kind of database it is or is to be.
    pub enum DBType {
        /// MySQL.
        MySQL = "MySQL",
        /// PostgreSQL.
        PostgreSQL = "PostgreSQL",
        /// PostgreSQL with Oracle syntax.
        Oracle = "Oracle",
    }
}

values! {
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub enum DescribeType {
        /// Every version the cluster can go to.
        AvailableVersion = "AVAILABLE_VERSION",
        /// The latest version.
        LatestVersion = "LATEST_VERSION",
    }
}

values! {
    /// The auto add new nodes that are concerned.
    pub enum EnableDisable {
        /// New nodes join the endpoint.
        Enable = "Enable",
        /// New nodes stay out of the endpoint.
        Disable = "Disable",
    }
}

/// The global allowed IP address group that the item belongs to or stands for.
#[non_exhaustive]
pub struct GlobalSecurityIPGroup {
    /// IP allowlist template, which many clusters can share. Example: `g-zsldxfiwjmti0kcm****`.
    pub global_security_group_id: Option<String>,
    /// Label of the IP allowlist template, which many clusters can share. Example: `test_123`.
    pub global_ig_name: Option<String>,
    /// IP addresses that belong to the g. Example: `192.168.0.1`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The database instances that were found or are concerned, one entry each.
    /// Example: `["pc-2zetn0f1b8zwb****","pc-****"]`.
    pub db_instances: Vec<String>,
}

response! {
    GlobalSecurityIPGroup {
        "GlobalSecurityGroupId" => global_security_group_id: value,
        "GlobalIgName" => global_ig_name: value,
        "GIpList" => g_ip_list: value,
        "RegionId" => region_id: value,
        "DBInstances" => db_instances: list(""),
    }
}

/// The global allowed IP address group that the item belongs to or stands for.
#[non_exhaustive]
pub struct GlobalSecurityIPGroupNameGlobalSecurityIPGroup {
    /// IP allowlist template, which many clusters can share. Example: `g-zsldxfiwjmti0kcm****`.
    pub global_security_group_id: Option<String>,
    /// Label of the IP allowlist template, which many clusters can share. Example: `test_123`.
    pub global_ig_name: Option<String>,
    /// IP addresses that belong to the g. Example: `192.168.0.1`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    GlobalSecurityIPGroupNameGlobalSecurityIPGroup {
        "GlobalSecurityGroupId" => global_security_group_id: value,
        "GlobalIgName" => global_ig_name: value,
        "GIpList" => g_ip_list: value,
        "RegionId" => region_id: value,
    }
}

/// Whitelist templates in force.
#[non_exhaustive]
pub struct GlobalSecurityIPGroupRel {
    /// IP allowlist template, which many clusters can share. Example: `g-zsldxfiwjmti0kcm****`.
    pub global_security_group_id: Option<String>,
    /// IP addresses that belong to the g. Example: `192.168.0.1`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the IP allowlist template, which many clusters can share. Example: `test_123`.
    pub global_ig_name: Option<String>,
}

response! {
    GlobalSecurityIPGroupRel {
        "GlobalSecurityGroupId" => global_security_group_id: value,
        "GIpList" => g_ip_list: value,
        "RegionId" => region_id: value,
        "GlobalIgName" => global_ig_name: value,
    }
}

values! {
    /// Whether the instance is locked, and what locked it.
    pub enum LockMode {
        /// Not locked.
        Unlock = "Unlock",
        /// Locked on request.
        ManualLock = "ManualLock",
        /// Locked by itself because the instance has expired.
        LockByExpiration = "LockByExpiration",
    }
}

values! {
    /// Whether it is reached from inside (`Private`, or `Inner` in the classic network) or over the internet (`Public`).
    pub enum NetType {
        /// From the Internet.
        Public = "Public",
        /// Inside the cloud.
        Private = "Private",
    }
}

values! {
    /// Whether zones always hold the same data.
    pub enum OnOff {
        /// Zones always hold the same data.
        On = "ON",
        /// Zones may lag behind.
        Off = "OFF",
    }
}

/// Parameters as they are in force now.
#[non_exhaustive]
pub struct Parameter {
    /// Name of one adjustable setting. Example: `character_set_server`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `utf8`.
    pub parameter_value: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// Which kind of data it is or is to be. Example: `INT`.
    pub data_type: Option<String>,
    /// Value that the default parameter has or is given. Example: `utf8`.
    pub default_parameter_value: Option<String>,
    /// Whether the parameter may be changed. Example: `true`.
    pub is_modifiable: Option<bool>,
    /// Whether a change of the setting has to wait for a restart. Example: `true`.
    pub force_restart: Option<bool>,
    /// State that the parameter is in. Example: `Normal`.
    pub parameter_status: Option<String>,
    /// Which values the parameter accepts. Example: `[utf8|latin1|gbk|utf8mb4]`.
    pub checking_code: Option<String>,
    /// `0` if the parameter holds for every node, `1` if nodes can differ. Example: `0`.
    pub is_node_available: Option<String>,
    /// Parameters this one hangs on. Example: `utf8`.
    pub param_rely_rule: Option<String>,
    /// Number that the value has to be a multiple of. Example: `20`.
    pub factor: Option<String>,
}

response! {
    Parameter {
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "ParameterDescription" => parameter_description: value,
        "DataType" => data_type: value,
        "DefaultParameterValue" => default_parameter_value: value,
        "IsModifiable" => is_modifiable: value,
        "ForceRestart" => force_restart: value,
        "ParameterStatus" => parameter_status: value,
        "CheckingCode" => checking_code: value,
        "IsNodeAvailable" => is_node_available: value,
        "ParamRelyRule" => param_rely_rule: value,
        "Factor" => factor: value,
    }
}

values! {
    /// How the item is billed.
    pub enum PayType {
        /// Pay-as-you-go: billed afterwards for what was used.
        Postpaid = "Postpaid",
        /// Subscription: paid in advance for a fixed time.
        Prepaid = "Prepaid",
    }
}

/// The points that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PerformanceItemValue {
    /// Moment that the record or data point belongs to.
    /// Unit: `milliseconds`. Example: `1600822800000`.
    pub timestamp: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `42.38`.
    pub value: Option<String>,
}

response! {
    PerformanceItemValue {
        "Timestamp" => timestamp: value,
        "Value" => value: value,
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
        Month = "Month",
    }
}

values! {
    /// Way in which the read write works.
    pub enum ReadWriteMode {
        /// Reads and writes, each sent to a fitting node.
        ReadWrite = "ReadWrite",
        /// Only reads.
        ReadOnly = "ReadOnly",
    }
}

values! {
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub enum RenewalStatus {
        /// Renewed by itself before it runs out.
        AutoRenewal = "AutoRenewal",
        /// Runs out unless it is renewed by hand.
        Normal = "Normal",
        /// Not to be renewed; no reminders are sent, or only a last one.
        NotRenewal = "NotRenewal",
    }
}

values! {
    /// Way in which the scc works.
    pub enum SccMode {
        /// Reads always see the last write.
        On = "on",
        /// Reads may lag behind.
        Off = "off",
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

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Which kind of target zone it is or is to be.
    pub enum ZoneType {
        /// Primary zone.
        Primary = "Primary",
        /// Standby zone.
        Standby = "Standby",
    }
}
