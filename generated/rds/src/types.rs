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
        /// The account can only define the structure of the data.
        DDLOnly = "DDLOnly",
        /// The account can only read and change data.
        DMLOnly = "DMLOnly",
        /// The rights were set by SQL statements.
        Custom = "Custom",
        /// The account owns the database.
        DBOwner = "DBOwner",
    }
}

values! {
    /// Whether the account is a normal one or has extended rights.
    pub enum AccountType {
        /// An ordinary account with the rights granted to it.
        Normal = "Normal",
        /// A privileged account that manages the databases and the other accounts.
        Super = "Super",
        /// Account with the rights of a SQL Server system administrator.
        Sysadmin = "Sysadmin",
    }
}

/// Promotions that were checked for the order.
#[non_exhaustive]
pub struct ActivityInfo {
    /// Why the discount could not be checked. Example: `Error description`.
    pub check_err_msg: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `123456`.
    pub error_code: Option<String>,
    /// The succes that are concerned. Example: `Success`.
    pub success: Option<String>,
}

response! {
    ActivityInfo {
        "CheckErrMsg" => check_err_msg: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

values! {
    /// Whether minor version upgrades are made by themselves.
    pub enum AutoUpgradeMinorVersion {
        /// Minor version upgrades are made by themselves.
        Auto = "Auto",
        /// Minor versions stay until the installed one is withdrawn.
        Manual = "Manual",
    }
}

values! {
    /// Whether the disk grows by itself when it fills up.
    pub enum BackupLog {
        /// The disk grows by itself when it fills up.
        Enable = "Enable",
        /// The disk keeps its size.
        Disable = "Disable",
        /// Logs are not backed up.
        Disabled = "Disabled",
    }
}

values! {
    /// How the backup is made: by copying data files or by exporting the data.
    pub enum BackupMethod {
        /// The data is exported, as statements or documents.
        Logical = "Logical",
        /// The data files are copied.
        Physical = "Physical",
        /// Snapshot of the disks.
        Snapshot = "Snapshot",
    }
}

values! {
    /// Whether a schedule or a person starts the backup.
    pub enum BackupMode {
        /// Restores a full backup.
        Full = "FULL",
        /// Restores a differential backup on top of a full one.
        Diff = "DIFF",
        /// Restores incremental or log backups on top of a full one.
        Updf = "UPDF",
        /// `0`
        _0 = "0",
        /// `1`
        _1 = "1",
        /// `2`
        _2 = "2",
    }
}

values! {
    /// Whether the call is about data backups or log backups.
    pub enum BackupPolicyMode {
        /// Settings of full data backups.
        DataBackupPolicy = "DataBackupPolicy",
        /// Settings of log backups.
        LogBackupPolicy = "LogBackupPolicy",
    }
}

values! {
    /// How the backup stands or ended.
    pub enum BackupStatus {
        /// The backup has not started.
        NoStart = "NoStart",
        /// The settings of the backup are being checked.
        Checking = "Checking",
        /// The backup is being prepared.
        Preparing = "Preparing",
        /// The backup waits for its turn.
        Waiting = "Waiting",
        /// The backup is being uploaded.
        Uploading = "Uploading",
        /// The backup is complete.
        Finished = "Finished",
        /// The backup failed and cannot be restored from.
        Failed = "Failed",
        /// The backup is complete.
        Success = "Success",
    }
}

values! {
    /// Whether the backup holds all data or only what changed since the last one.
    pub enum BackupType {
        /// Holds all the data.
        FullBackup = "FullBackup",
        /// Holds only what changed since the backup before.
        IncrementalBackup = "IncrementalBackup",
        /// The service chooses between a full and an incremental backup.
        Auto = "Auto",
    }
}

values! {
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub enum Category {
        /// One node without a secondary.
        Basic = "Basic",
        /// A primary with a secondary that takes over.
        HighAvailability = "HighAvailability",
        /// Three nodes for strict consistency.
        Finance = "Finance",
    }
}

values! {
    /// Whether the consistency check comes before or after the database is opened.
    pub enum CheckDBMode {
        /// The database is checked before it is opened.
        SyncExecuteDBCheck = "SyncExecuteDBCheck",
        /// The database is opened first and checked afterward.
        AsyncExecuteDBCheck = "AsyncExecuteDBCheck",
    }
}

values! {
    /// Whether clients connect directly or through the shared database proxy.
    pub enum ConnectionMode {
        /// Clients connect in the standard way, without the database proxy.
        Standard = "Standard",
        /// Clients connect through a database proxy.
        Safe = "Safe",
        /// Clients connect in the standard way, without the database proxy.
        Performance = "Performance",
    }
}

values! {
    /// Whether the endpoint is a normal one or splits reads from writes.
    pub enum ConnectionStringType {
        /// Endpoint that leads to the instance itself.
        Normal = "Normal",
        /// Endpoint that splits reads from writes.
        ReadWriteSplitting = "ReadWriteSplitting",
    }
}

/// Coupons that can be applied, one entry each.
#[non_exhaustive]
pub struct Coupon {
    /// Whether the coupon is the one applied. Example: `true`.
    pub is_selected: Option<String>,
    /// Number that picks out the coupon. Example: `123456`.
    pub coupon_no: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
}

response! {
    Coupon {
        "IsSelected" => is_selected: value,
        "CouponNo" => coupon_no: value,
        "Name" => name: value,
        "Description" => description: value,
    }
}

values! {
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub enum DBInstanceCategory {
        /// One node without a secondary.
        Basic = "Basic",
        /// A primary with a secondary that takes over.
        HighAvailability = "HighAvailability",
        /// Cluster of SQL Server nodes.
        AlwaysOn = "AlwaysOn",
        /// Three nodes for strict consistency.
        Finance = "Finance",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceEndpointAddressData {
    /// Database instance, by its ID. Example: `rm-****`.
    pub db_instance_name: Option<String>,
    /// ID of the database instance endpoint that the item belongs to or stands for.
    /// Example: `ep-****`.
    pub db_instance_endpoint_id: Option<String>,
    /// Host name that clients connect to. Example: `rm-****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
}

response! {
    DBInstanceEndpointAddressData {
        "DBInstanceName" => db_instance_name: value,
        "DBInstanceEndpointId" => db_instance_endpoint_id: value,
        "ConnectionString" => connection_string: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceEndpointData {
    /// Database instance, by its ID. Example: `rm-****`.
    pub db_instance_name: Option<String>,
    /// ID of the database instance endpoint that the item belongs to or stands for.
    /// Example: `ep-****`.
    pub db_instance_endpoint_id: Option<String>,
}

response! {
    DBInstanceEndpointData {
        "DBInstanceName" => db_instance_name: value,
        "DBInstanceEndpointId" => db_instance_endpoint_id: value,
    }
}

values! {
    /// Kind of disk that the instance stores its data on.
    pub enum DBInstanceStorageType {
        /// Local SSD of the host.
        LocalSsd = "local_ssd",
        /// Local SSD of the older kind.
        EphemeralSsd = "ephemeral_ssd",
        /// Standard SSD in the cloud.
        CloudSsd = "cloud_ssd",
        /// ESSD of performance level 1.
        CloudEssd = "cloud_essd",
    }
}

values! {
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    pub enum DBInstanceType {
        /// Regular instance, which takes reads and writes.
        Primary = "Primary",
        /// Read-only instance, which takes reads off the primary.
        Readonly = "Readonly",
        /// Instance for disaster recovery.
        Guard = "Guard",
        /// Temporary instance, made for a restore.
        Temp = "Temp",
        /// Primary instance.
        Master = "Master",
        /// Read-only instance, which takes reads off the primary.
        ReadOnly = "ReadOnly",
    }
}

values! {
    /// Network that the proxy endpoint is reached through.
    pub enum DBProxyConnectStringNetType {
        /// Endpoint within the network of Alibaba Cloud.
        InnerString = "InnerString",
        /// Endpoint on the internet.
        OuterString = "OuterString",
    }
}

/// Nodes of the database proxy, one entry each.
#[non_exhaustive]
pub struct DBProxyNode {
    /// Number of vCPUs of the proxy node.
    pub cpu_cores: Option<String>,
    /// Number of proxy nodes in the zone.
    pub node_counts: Option<String>,
    /// Zone that the node lies in or moves to.
    pub zone_id: Option<String>,
}

impl DBProxyNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cpuCores`.
    pub fn cpu_cores(mut self, value: impl Into<String>) -> Self {
        self.cpu_cores = Some(value.into());
        self
    }
    /// Sets `nodeCounts`.
    pub fn node_counts(mut self, value: impl Into<String>) -> Self {
        self.node_counts = Some(value.into());
        self
    }
    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DBProxyNode {
        "cpuCores" => cpu_cores: field,
        "nodeCounts" => node_counts: field,
        "zoneId" => zone_id: field,
    }
}

values! {
    /// State that the database is in.
    pub enum DBStatus {
        /// The database is being created.
        Creating = "Creating",
        /// The database is in use.
        Running = "Running",
        /// The database is being deleted.
        Deleting = "Deleting",
    }
}

values! {
    /// Whether the instance gets larger, smaller, or larger for a while.
    pub enum Direction {
        /// Upgrades a subscription instance, or changes a pay-as-you-go one in either direction.
        Up = "Up",
        /// Downgrades a subscription instance.
        Down = "Down",
        /// The service works out the direction of the change.
        Auto = "Auto",
        /// Upgrades a SQL Server subscription instance for a time.
        TempUpgrade = "TempUpgrade",
        /// Changes the scaling limits of a serverless instance.
        Serverless = "Serverless",
    }
}

values! {
    /// Whether the weights for reads follow the instance sizes or are set by hand.
    pub enum DistributionType {
        /// The weights follow from the sizes of the instances.
        Standard = "Standard",
        /// The weights are set by hand.
        Custom = "Custom",
    }
}

values! {
    /// When the change takes effect.
    pub enum EffectiveTime {
        /// The change is made at once.
        Immediate = "Immediate",
        /// The change waits for the maintenance window.
        MaintainTime = "MaintainTime",
        /// The change is made at the time given.
        SpecificTime = "SpecificTime",
    }
}

values! {
    /// Database engine, such as MySQL or Redis.
    pub enum Engine {
        /// MySQL databases.
        MySQL = "MySQL",
        /// SQL Server databases.
        SQLServer = "SQLServer",
        /// PostgreSQL databases.
        PostgreSQL = "PostgreSQL",
        /// PolarDB databases compatible with Oracle, once called PPAS.
        Ppas = "PPAS",
        /// MariaDB databases.
        MariaDB = "MariaDB",
        /// MySQL databases.
        Mysql = "mysql",
        /// SQL Server databases.
        Mssql = "mssql",
    }
}

values! {
    /// Whether the secondary takes over by itself.
    pub enum HAConfig {
        /// The secondary takes over by itself after a failure.
        Auto = "Auto",
        /// The automatic switchover is off for a time.
        Manual = "Manual",
    }
}

values! {
    /// Whether data safety or availability comes first.
    pub enum HAMode {
        /// Losing no data comes before a quick return to service.
        Rpo = "RPO",
        /// A quick return to service comes before losing no data.
        Rto = "RTO",
    }
}

/// Rules of the `pg_hba.conf` file, one entry each.
#[non_exhaustive]
pub struct HbaItem {
    /// Kind of the item, out of those that the service tells apart. Example: `host`.
    pub type_: Option<String>,
    /// Network mask of the rule.
    pub mask: Option<String>,
    /// Database that the rule, the statement, or the table belongs to. Example: `all`.
    pub database: Option<String>,
    /// Rank of the rule, where zero comes first. Example: `0`.
    pub priority_id: Option<i32>,
    /// Network or postal address of the item. Example: `0.0.0.0/0`.
    pub address: Option<String>,
    /// Options of the authentication method.
    pub option: Option<String>,
    /// How clients that match the rule have to prove who they are. Example: `md5`.
    pub method: Option<String>,
    /// Database user that the rule covers. Example: `all`.
    pub user: Option<String>,
}

impl HbaItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Mask`.
    pub fn mask(mut self, value: impl Into<String>) -> Self {
        self.mask = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `PriorityId`.
    #[inline]
    pub fn priority_id(mut self, value: i32) -> Self {
        self.priority_id = Some(value);
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `Option`.
    pub fn option(mut self, value: impl Into<String>) -> Self {
        self.option = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
}

response! {
    HbaItem {
        "Type" => type_: value,
        "Mask" => mask: value,
        "Database" => database: value,
        "PriorityId" => priority_id: value,
        "Address" => address: value,
        "Option" => option: value,
        "Method" => method: value,
        "User" => user: value,
    }
}

/// Rules before the change.
#[non_exhaustive]
pub struct HbaItems {
    /// Rules of the `pg_hba.conf` file, one entry each.
    pub hba_item: Vec<HbaItem>,
}

response! {
    HbaItems {
        "HbaItem" => hba_item: list(""),
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Databases and tables that the backup contains.
    pub meta: Vec<Meta>,
}

response! {
    Items {
        "Meta" => meta: list(""),
    }
}

values! {
    /// Whether a schedule or a person starts the backup.
    pub enum JobMode {
        /// The schedule starts the backup.
        Automated = "Automated",
        /// Somebody starts the backup.
        Manual = "Manual",
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
        /// Locked by itself before data is rolled back.
        LockByRestoration = "LockByRestoration",
        /// Locked by itself because the disk is full.
        LockByDiskQuota = "LockByDiskQuota",
        /// The instance has been released.
        Released = "Released",
    }
}

/// Databases and tables that the backup contains.
#[non_exhaustive]
pub struct Meta {
    /// Tables that the backup contains, separated by commas. Example: `test1,test2`.
    pub tables: Option<String>,
    /// Database that the rule, the statement, or the table belongs to. Example: `testdb1`.
    pub database: Option<String>,
    /// Size of the table; several sizes are separated by commas. Example: `1000`.
    pub size: Option<String>,
}

response! {
    Meta {
        "Tables" => tables: value,
        "Database" => database: value,
        "Size" => size: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MetricItem {
    /// Group that the metric belongs to. Example: `os.cpu_usage`.
    pub group_key: Option<String>,
    /// Number of the metric, for sorting. Example: `1`.
    pub sort_rule: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `%`.
    pub unit: Option<String>,
    /// Name of the metric. Example: `os.cpu_usage.sys.avg`.
    pub metrics_key: Option<String>,
    /// Name of the metric group for people to read. Example: `text`.
    pub group_key_type: Option<String>,
    /// Name of the metric for people to read. Example: `cpu_sys_per_core`.
    pub metrics_key_alias: Option<String>,
    /// How the values of the metric are combined, for example into an average. Example: `avg`.
    pub method: Option<String>,
    /// Whether the metric is about the operating system or the database. Example: `os`.
    pub dimension: Option<String>,
}

response! {
    MetricItem {
        "GroupKey" => group_key: value,
        "SortRule" => sort_rule: value,
        "Description" => description: value,
        "Unit" => unit: value,
        "MetricsKey" => metrics_key: value,
        "GroupKeyType" => group_key_type: value,
        "MetricsKeyAlias" => metrics_key_alias: value,
        "Method" => method: value,
        "Dimension" => dimension: value,
    }
}

values! {
    /// Network that the endpoint or the instance is reached through.
    pub enum NetType {
        /// Reached over the internet.
        Internet = "Internet",
        /// Reached within the network of Alibaba Cloud.
        Intranet = "Intranet",
    }
}

values! {
    /// Whether the instance is reached in a VPC or in the classic network.
    pub enum NetworkType {
        /// Classic network, shared by all accounts.
        Classic = "Classic",
        /// Virtual private cloud of the account.
        Vpc = "VPC",
        /// One whitelist for all networks, in the standard mode.
        Mix = "MIX",
    }
}

/// Nodes behind the endpoint with their weights.
#[non_exhaustive]
pub struct NodeItem {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i64>,
}

impl NodeItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    NodeItem {
        "DBInstanceId" => db_instance_id: field,
        "NodeId" => node_id: field,
        "Weight" => weight: field,
    }
}

values! {
    /// Whether writes to disk are optimized.
    pub enum OptimizedWrites {
        /// Write optimization is on.
        Optimized = "optimized",
        /// Write optimization is off.
        None = "none",
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

/// Measurements, one entry each.
#[non_exhaustive]
pub struct PerformanceValue {
    /// Value that belongs to the name or key beside it. Example: `0.0&13.6`.
    pub value: Option<String>,
    /// Day or moment that the record belongs to. Example: `2011-05-30T03:29:00Z`.
    pub date: Option<Timestamp>,
}

response! {
    PerformanceValue {
        "Value" => value: value,
        "Date" => date: value,
    }
}

values! {
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    pub enum Period {
        /// Counted in years.
        Year = "Year",
        /// Counted in months.
        Month = "Month",
        /// Counted in days.
        Day = "Day",
        /// `1`
        _1 = "1",
        /// `2`
        _2 = "2",
        /// `3`
        _3 = "3",
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
    }
}

/// IDs of the read-only database instances that were found or are concerned.
#[non_exhaustive]
pub struct ReadOnlyDBInstanceId {
    /// ID of the database instance. Example: `rm-bpxxxxxxxxx`.
    pub db_instance_id: Option<String>,
}

response! {
    ReadOnlyDBInstanceId {
        "DBInstanceId" => db_instance_id: value,
    }
}

values! {
    /// Which archived backups are kept when the instance is released.
    pub enum ReleasedKeepPolicy {
        /// No archived backup is kept.
        None = "None",
        /// All archived backups but the last are deleted.
        Lastest = "Lastest",
        /// All archived backups are kept.
        All = "All",
    }
}

/// Discount rules that went into the price.
#[non_exhaustive]
pub struct Rule {
    /// Name that people know the item by. Example: `Rule1`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `Activity Description`.
    pub description: Option<String>,
    /// Discount rule, by its ID. Example: `102002100393****`.
    pub rule_id: Option<i64>,
}

response! {
    Rule {
        "Name" => name: value,
        "Description" => description: value,
        "RuleId" => rule_id: value,
    }
}

/// Whitelist groups of the endpoint, one entry each.
#[non_exhaustive]
pub struct SecurityIPGroup {
    /// Name that the allowed IP address group goes by. Example: `Default`.
    pub security_ip_group_name: Option<String>,
    /// IP addresses that may connect, separated by commas. Example: `127.0.0.1`.
    pub security_ips: Option<String>,
}

response! {
    SecurityIPGroup {
        "SecurityIPGroupName" => security_ip_group_name: value,
        "SecurityIPs" => security_ips: value,
    }
}

/// Limits within which a serverless instance scales.
#[non_exhaustive]
pub struct ServerlessConfig {
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

impl ServerlessConfig {
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
    ServerlessConfig {
        "AutoPause" => auto_pause: field,
        "MaxCapacity" => max_capacity: field,
        "MinCapacity" => min_capacity: field,
        "SwitchForce" => switch_force: field,
    }
}

values! {
    /// How the secondary is kept in step.
    pub enum SyncMode {
        /// The primary always waits for the secondary.
        Sync = "Sync",
        /// The primary waits for the secondary unless that takes too long.
        SemiSync = "Semi-sync",
        /// The primary does not wait for the secondary.
        Async = "Async",
    }
}

/// System disk that the instances get.
#[non_exhaustive]
pub struct SystemDisk {
    /// Kind of disk that holds the system.
    pub category: Option<String>,
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    SystemDisk {
        "Category" => category: field,
        "Size" => size: field,
        "PerformanceLevel" => performance_level: field,
    }
}

values! {
    /// Whether the backup may be deleted.
    pub enum TDEStatus {
        /// The backup can be deleted.
        Enabled = "Enabled",
        /// The backup cannot be deleted.
        Disabled = "Disabled",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of a tag, set on the resource or used to find it.
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

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct TagsToResourceTag {
    /// Key of a tag, set on the instance or used to find it. Example: `key1`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `value1`.
    pub value: Option<String>,
}

impl TagsToResourceTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    TagsToResourceTag {
        "key" => key: field,
        "value" => value: field,
    }
}

/// Whitelist templates found, one entry each.
#[non_exhaustive]
pub struct Template {
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i32>,
    /// ID of the user or account that the call or the item is about. Example: `168****`.
    pub user_id: Option<i32>,
    /// ID of the template whose settings are used or shown. Example: `412`.
    pub template_id: Option<i32>,
    /// Name of the whitelist template. Example: `template_123`.
    pub template_name: Option<String>,
    /// IP addresses of the template, separated by commas. Example: `12.2.X.X,10.0.X.X`.
    pub ips: Option<String>,
}

response! {
    Template {
        "Id" => id: value,
        "UserId" => user_id: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Ips" => ips: value,
    }
}

values! {
    /// Whether only expired or only unexpired instances are meant.
    pub enum TrueFalse {
        /// The database is opened for access.
        True = "True",
        /// The database stays closed, so that more backups can be restored.
        False = "False",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct WhitelistTemplateToInstanceData {
    /// State of what the entry describes, which decides what can be done with it. Example: `ok`.
    pub status: Option<String>,
}

response! {
    WhitelistTemplateToInstanceData {
        "Status" => status: value,
    }
}

values! {
    /// Tells if a new SSL certificate is due.
    pub enum YesNo {
        /// The certificate needs to be renewed.
        Yes = "Yes",
        /// The certificate need not be renewed.
        No = "No",
    }
}
