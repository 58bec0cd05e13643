// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Whether an alert is sent when the task lags too far.
    pub enum AlertStatus {
        /// An alert is sent when the task lags too far.
        Enable = "enable",
        /// Nobody is alerted however far the task lags.
        Disable = "disable",
    }
}

/// Results of the precheck, one entry a check item.
#[non_exhaustive]
pub struct CheckItem {
    /// Whether the check item passed. Example: `Success`.
    pub check_status: Option<Open<CheckStatus>>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Short name of the check item, such as `CHECK_CONN_SRC` for the connection to the source.
    pub item_name: Option<String>,
    /// How to mend the failed check item, often as the key of a message.
    /// Example: `CHECK_ERROR_DEST_CONN_REPAIR2`.
    pub repair_method: Option<String>,
}

response! {
    CheckItem {
        "CheckStatus" => check_status: value,
        "ErrorMessage" => error_message: value,
        "ItemName" => item_name: value,
        "RepairMethod" => repair_method: value,
    }
}

values! {
    /// Whether the check item passed.
    pub enum CheckStatus {
        /// The item was checked and is in order.
        Success = "Success",
        /// The item was checked and found wanting.
        Failed = "Failed",
    }
}

/// How the full copy of the rows is getting on.
#[non_exhaustive]
pub struct DataInitializationStatus {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Reason of the failure in words.
    /// Example: `java.lang.NumberFormatException: For input string: ""`.
    pub error_message: Option<String>,
    /// How far the work has come. Example: `44755`.
    pub progress: Option<String>,
}

response! {
    DataInitializationStatus {
        "Status" => status: value,
        "Percent" => percent: value,
        "ErrorMessage" => error_message: value,
        "Progress" => progress: value,
    }
}

/// How the incremental stage is getting on.
#[non_exhaustive]
pub struct DataSynchronizationStatus {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// How far the work has come. Example: `1`.
    pub progress: Option<String>,
    /// Whether the service suggests moving the task to a higher specification. Example: `true`.
    pub need_upgrade: Option<bool>,
}

response! {
    DataSynchronizationStatus {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "Percent" => percent: value,
        "Progress" => progress: value,
        "NeedUpgrade" => need_upgrade: value,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct Endpoint {
    /// Kind or model of the instance, which sets what it can do.
    /// Here: `Redis`, `PolarDB`, `MaxCompute`, `MySQL`, `DRDS`, `Oracle`.
    /// Default: `MySQL`. Example: `MySQL`.
    pub instance_type: Option<Open<InstanceType>>,
}

impl Endpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    Endpoint {
        "InstanceType" => instance_type: field,
    }
}

/// How the full copy of the rows is getting on.
#[non_exhaustive]
pub struct InitializationStatus {
    /// Reason of the failure in words.
    /// Example: `java.lang.NumberFormatException: For input string: ""`.
    pub error_message: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// How far the work has come. Example: `200001`.
    pub progress: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Here: `NotStarted`, `Migrating`, `Failed`, `Finished`. Example: `Finished`.
    pub status: Option<Open<Status>>,
}

response! {
    InitializationStatus {
        "ErrorMessage" => error_message: value,
        "Percent" => percent: value,
        "Progress" => progress: value,
        "Status" => status: value,
    }
}

values! {
    /// Kind or model of the instance, which sets what it can do.
    pub enum InstanceType {
        /// A Redis key-value store, managed or, where the call allows it, self-managed.
        Redis = "Redis",
        /// An ApsaraDB RDS instance.
        Rds = "RDS",
        /// A PolarDB cluster.
        PolarDB = "PolarDB",
        /// A database that you run yourself on an ECS instance.
        Ecs = "ECS",
        /// A self-managed database that is reached over a leased line.
        Express = "Express",
        /// A DataHub instance for streaming data.
        DataHub = "DataHub",
        /// A MaxCompute project.
        MaxCompute = "MaxCompute",
        /// An AnalyticDB for MySQL cluster.
        AnalyticDB = "AnalyticDB",
        /// An AnalyticDB for MySQL cluster, version 3.0.
        AnalyticDB30 = "AnalyticDB30",
        /// An AnalyticDB for PostgreSQL instance, which descends from Greenplum.
        Greenplum = "Greenplum",
        /// A self-managed database with a public IP address.
        LocalInstance = "LocalInstance",
        /// A self-managed database that is reached through a database gateway.
        Dg = "dg",
        /// A self-managed database that is reached through Cloud Enterprise Network.
        Cen = "cen",
        /// An ApsaraDB for MongoDB instance.
        MongoDB = "MongoDB",
        /// A PolarDB cluster, with the MySQL engine in most cases.
        Polardb = "POLARDB",
        /// A PolarDB cluster with the Oracle-compatible engine.
        PolarDBO = "PolarDB_o",
        /// A MySQL database, of RDS or self-managed.
        MySQL = "MySQL",
        /// A PolarDB-X instance, formerly DRDS.
        Drds = "DRDS",
        /// An Oracle database.
        Oracle = "Oracle",
    }
}

values! {
    /// Specification of the migration instance, which sets how fast it carries data over.
    pub enum JobClass {
        /// The smallest of the five specifications.
        Small = "small",
        /// The second smallest of the five specifications.
        Medium = "medium",
        /// The middle of the five specifications.
        Large = "large",
        /// The second largest of the five specifications.
        Xlarge = "xlarge",
        /// The largest of the five specifications.
        _2xlarge = "2xlarge",
        /// The smallest of the four specifications.
        Micro = "micro",
    }
}

values! {
    /// How far the migration is, or whether it has failed.
    pub enum JobStatus {
        /// The step has not begun.
        NotStarted = "NotStarted",
        /// The precheck is under way.
        Prechecking = "Prechecking",
        /// The precheck found something wrong, so nothing was copied.
        PrecheckFailed = "PrecheckFailed",
        /// The existing definitions and rows are being copied.
        Initializating = "Initializating",
        /// The copy of the existing definitions or rows broke off.
        InitializeFailed = "InitializeFailed",
        /// Changes are being carried over continuously.
        Synchronizing = "Synchronizing",
        /// The step or the check has failed.
        Failed = "Failed",
        /// The task is paused or being paused.
        Suspending = "Suspending",
        /// The objects of the synchronization are being changed.
        Modifying = "Modifying",
        /// The step is done.
        Finished = "Finished",
        /// Data is being carried over.
        Migrating = "Migrating",
        /// The migration broke off with an error.
        MigrationFailed = "MigrationFailed",
    }
}

/// Which stages there are: object definitions, existing rows and later changes.
#[non_exhaustive]
pub struct MigrationMode {
    /// Whether the rows that exist at the start are copied over in full. Example: `true`.
    pub data_initialization: Option<bool>,
    /// Whether changes made after the start are carried over continuously. Example: `true`.
    pub data_synchronization: Option<bool>,
    /// Whether the definitions of databases, tables and other objects are copied over first.
    /// Example: `true`.
    pub structure_initialization: Option<bool>,
}

impl MigrationMode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataInitialization`.
    #[inline]
    pub fn data_initialization(mut self, value: bool) -> Self {
        self.data_initialization = Some(value);
        self
    }
    /// Sets `DataSynchronization`.
    #[inline]
    pub fn data_synchronization(mut self, value: bool) -> Self {
        self.data_synchronization = Some(value);
        self
    }
    /// Sets `StructureInitialization`.
    #[inline]
    pub fn structure_initialization(mut self, value: bool) -> Self {
        self.structure_initialization = Some(value);
        self
    }
}

response! {
    MigrationMode {
        "DataInitialization" => data_initialization: value,
        "DataSynchronization" => data_synchronization: value,
        "StructureInitialization" => structure_initialization: value,
    }
}

values! {
    /// How the item is billed.
    pub enum PayType {
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
    }
}

/// Throughput of the task, such as rows and data a second.
#[non_exhaustive]
pub struct Performance {
    /// How many rows or statements are carried over a second. Example: `100`.
    pub rps: Option<String>,
    /// Amount of data carried over a second. Example: `1`.
    pub flow: Option<String>,
}

response! {
    Performance {
        "Rps" => rps: value,
        "Flow" => flow: value,
    }
}

values! {
    /// Unit of the term that is paid for, months or years; only for instances paid in advance.
    pub enum Period {
        /// The term is counted in years.
        Year = "Year",
        /// The term is counted in months.
        Month = "Month",
    }
}

/// How the check before the start is getting on, and what it found.
#[non_exhaustive]
pub struct PrecheckStatus {
    /// Results of the precheck, one entry a check item.
    pub detail: Vec<CheckItem>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `Success`.
    pub status: Option<Open<CheckStatus>>,
}

response! {
    PrecheckStatus {
        "Detail" => detail: list(""),
        "Percent" => percent: value,
        "Status" => status: value,
    }
}

/// Results of the precheck, one entry a check item.
#[non_exhaustive]
pub struct PrecheckStatusDetail {
    /// Short name of the thing that was checked, such as `CHECK_CONN_SRC` for the connection to the
    /// source.
    pub check_item: Option<String>,
    /// Key of the text that tells what the item checks. Example: `CHECK_CONN_SRC_DETAIL`.
    pub check_item_description: Option<String>,
    /// Whether the check item passed. Example: `Success`.
    pub check_result: Option<String>,
    /// Why the check item failed. Example: `text`.
    pub failed_reason: Option<String>,
    /// How to mend the failed check item, often as the key of a message.
    /// Example: `CHECK_ERROR_DEST_CONN_REPAIR2`.
    pub repair_method: Option<String>,
}

response! {
    PrecheckStatusDetail {
        "CheckItem" => check_item: value,
        "CheckItemDescription" => check_item_description: value,
        "CheckResult" => check_result: value,
        "FailedReason" => failed_reason: value,
        "RepairMethod" => repair_method: value,
    }
}

values! {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub enum RegionId {
        /// Hangzhou, China.
        CnHangzhou = "cn-hangzhou",
        /// Shanghai, China.
        CnShanghai = "cn-shanghai",
        /// Beijing, China.
        CnBeijing = "cn-beijing",
        /// Guangzhou, China.
        CnGuangzhou = "cn-guangzhou",
        /// Shenzhen, China.
        CnShenzhen = "cn-shenzhen",
        /// Chengdu, China.
        CnChengdu = "cn-chengdu",
        /// Heyuan, China.
        CnHeyuan = "cn-heyuan",
        /// Hong Kong, China.
        CnHongkong = "cn-hongkong",
        /// Qingdao, China.
        CnQingdao = "cn-qingdao",
        /// Zhangbei, China.
        CnZhangbei = "cn-zhangbei",
        /// Zhangjiakou, China.
        CnZhangjiakou = "cn-zhangjiakou",
        /// Virginia, United States.
        UsEast1 = "us-east-1",
        /// Silicon Valley, United States.
        UsWest1 = "us-west-1",
        /// Hangzhou, China; for financial institutions.
        CnHangzhouFinance = "cn-hangzhou-finance",
        /// Shanghai, China; for financial institutions.
        CnShanghaiFinance = "cn-shanghai-finance",
        /// Shanghai, China; for financial institutions.
        CnShanghaiFinance1 = "cn-shanghai-finance-1",
        /// Shenzhen, China; for financial institutions.
        CnShenzhenFinance = "cn-shenzhen-finance",
        /// Shenzhen, China; for financial institutions.
        CnShenzhenFinance1 = "cn-shenzhen-finance-1",
        /// Beijing, China; for financial institutions.
        CnBeijingFinance1 = "cn-beijing-finance-1",
        /// Hohhot, China.
        CnHuhehaote = "cn-huhehaote",
        /// Beijing, China; for government bodies.
        CnNorth2Gov1 = "cn-north-2-gov-1",
        /// Frankfurt, Germany.
        EuCentral1 = "eu-central-1",
        /// London, United Kingdom.
        EuWest1 = "eu-west-1",
        /// Riyadh, Saudi Arabia.
        MeCentral1 = "me-central-1",
        /// Dubai, United Arab Emirates.
        MeEast1 = "me-east-1",
        /// Tokyo, Japan.
        ApNortheast1 = "ap-northeast-1",
        /// Seoul, South Korea.
        ApNortheast2 = "ap-northeast-2",
        /// Singapore.
        ApSoutheast1 = "ap-southeast-1",
        /// Kuala Lumpur, Malaysia.
        ApSoutheast3 = "ap-southeast-3",
        /// Jakarta, Indonesia.
        ApSoutheast5 = "ap-southeast-5",
        /// Manila, Philippines.
        ApSoutheast6 = "ap-southeast-6",
        /// Bangkok, Thailand.
        ApSoutheast7 = "ap-southeast-7",
        /// Ulanqab, China.
        CnWulanchabu = "cn-wulanchabu",
        /// Zhengzhou, China; run jointly with a partner.
        CnZhengzhouJva = "cn-zhengzhou-jva",
        /// Wuhan, China; a local region.
        CnWuhanLr = "cn-wuhan-lr",
        /// Shanghai, China; a special region set apart from the public one.
        CnShanghaiCloudspe = "cn-shanghai-cloudspe",
        /// Mexico.
        NaSouth1 = "na-south-1",
        /// Atlanta, United States.
        UsSoutheast1 = "us-southeast-1",
    }
}

/// What is being tried again after an error, how often and since when.
#[non_exhaustive]
pub struct RetryState {
    /// How many times it has been tried again so far. Example: `5`.
    pub retry_count: Option<i32>,
    /// How long the service goes on trying at most. Example: `7200`.
    pub max_retry_time: Option<i32>,
    /// Reason of the failure in words. Example: `Unexpected error`.
    pub err_message: Option<String>,
    /// What is tried again: the source, the destination or a module of DTS itself. Example: `srcDB`.
    pub retry_target: Option<String>,
    /// How long it has been tried again so far. Example: `3600`.
    pub retry_time: Option<i32>,
    /// Code of the stage of the task that is retried, such as `03`.
    pub module: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `bi6e22ay243****`.
    pub job_id: Option<String>,
    /// Whether the task is being tried again right now. Example: `false`.
    pub retrying: Option<bool>,
}

response! {
    RetryState {
        "RetryCount" => retry_count: value,
        "MaxRetryTime" => max_retry_time: value,
        "ErrMessage" => err_message: value,
        "RetryTarget" => retry_target: value,
        "RetryTime" => retry_time: value,
        "Module" => module: value,
        "JobId" => job_id: value,
        "Retrying" => retrying: value,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct SourceEndpoint {
    /// Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// ID of the database instance, server or network at this end of the task, depending on its kind.
    /// Example: `rm-bp1162kryivb8****`.
    pub instance_id: Option<String>,
}

response! {
    SourceEndpoint {
        "InstanceType" => instance_type: value,
        "InstanceID" => instance_id: value,
    }
}

values! {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    pub enum Status {
        /// The step has not begun.
        NotStarted = "NotStarted",
        /// The data of the stage is being carried over.
        Migrating = "Migrating",
        /// The step or the check has failed.
        Failed = "Failed",
        /// The step is done.
        Finished = "Finished",
        /// The incremental stage has caught up with the source.
        Catched = "Catched",
    }
}

/// How the check before the start is getting on, and what it found.
#[non_exhaustive]
pub struct SubDistributedJobPrecheckStatus {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Results of the precheck, one entry a check item.
    pub detail: Vec<PrecheckStatusDetail>,
}

response! {
    SubDistributedJobPrecheckStatus {
        "Status" => status: value,
        "Percent" => percent: value,
        "ErrorMessage" => error_message: value,
        "Detail" => detail: list(""),
    }
}

/// Whether changes of rows, changes of table structures or both are read.
#[non_exhaustive]
pub struct SubscriptionDataType {
    /// Whether changes of rows, such as `INSERT` or `UPDATE`, are part of the stream. Example: `true`.
    pub dml: Option<bool>,
    /// Whether changes of the structure of tables, such as `ALTER TABLE`, are part of the stream.
    pub ddl: Option<bool>,
}

impl SubscriptionDataType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DML`.
    #[inline]
    pub fn dml(mut self, value: bool) -> Self {
        self.dml = Some(value);
        self
    }
    /// Sets `DDL`.
    #[inline]
    pub fn ddl(mut self, value: bool) -> Self {
        self.ddl = Some(value);
        self
    }
}

response! {
    SubscriptionDataType {
        "DML" => dml: value,
        "DDL" => ddl: value,
    }
}

/// Addresses that clients read the subscription at.
#[non_exhaustive]
pub struct SubscriptionHost {
    /// Host name or address of the VPC. Example: `dts-cn-****-vpc.aliyuncs.com:18003`.
    pub vpc_host: Option<String>,
    /// Address for clients on the internet. Example: `dts-cn-****.aliyuncs.com:18001`.
    pub public_host: Option<String>,
    /// Address for clients in the classic network. Example: `dts-cn-****-internal.aliyuncs.com:18002`.
    pub private_host: Option<String>,
}

response! {
    SubscriptionHost {
        "VPCHost" => vpc_host: value,
        "PublicHost" => public_host: value,
        "PrivateHost" => private_host: value,
    }
}

/// Which databases and tables the subscription reads changes of.
#[non_exhaustive]
pub struct SubscriptionObject {
    /// The databases and tables that the task covers.
    pub synchronous_object: Vec<SynchronousObject>,
}

response! {
    SubscriptionObject {
        "SynchronousObject" => synchronous_object: list(""),
    }
}

values! {
    /// Which of the two directions of a two-way synchronization is meant.
    pub enum SynchronizationDirection {
        /// From the source to the destination.
        Forward = "Forward",
        /// From the destination back to the source; for two-way synchronization only.
        Reverse = "Reverse",
    }
}

/// The database that is written to, and how it is reached.
#[non_exhaustive]
pub struct SynchronizationJobStatusDestinationEndpoint {
    /// Database software that runs at this end of the task, such as MySQL.
    pub engine_name: Option<String>,
    /// Address at which DTS reaches the database; for a database of your own rather than a cloud
    /// instance. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-bp162d4tp0500****`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// TCP port that the database at this end of the task listens on. Example: `3306`.
    pub port: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstest`.
    pub user_name: Option<String>,
}

response! {
    SynchronizationJobStatusDestinationEndpoint {
        "EngineName" => engine_name: value,
        "IP" => ip: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "Port" => port: value,
        "UserName" => user_name: value,
    }
}

/// Throughput of the task, such as rows and data a second.
#[non_exhaustive]
pub struct SynchronizationJobStatusPerformance {
    /// Amount of data synchronized a second. Unit: `MB/s`. Example: `1`.
    pub flow: Option<String>,
    /// How many SQL statements are synchronized a second, transactions' begin and commit included.
    /// Example: `100`.
    pub rps: Option<String>,
}

response! {
    SynchronizationJobStatusPerformance {
        "FLOW" => flow: value,
        "RPS" => rps: value,
    }
}

/// Which databases and tables the synchronization covers.
#[non_exhaustive]
pub struct SynchronizationObject {
    /// Name that the database has at the destination, if it is mapped to another one.
    /// Example: `newdtstestdatabase`.
    pub new_schema_name: Option<String>,
    /// Database or schema of the source that the object lies in. Example: `dtstestdatabase`.
    pub schema_name: Option<String>,
    /// Tables of the database that are left out, one entry each.
    pub table_excludes: Vec<TableExclude>,
    /// Tables of the database that are covered, one entry each.
    pub table_includes: Vec<TableInclude>,
}

response! {
    SynchronizationObject {
        "NewSchemaName" => new_schema_name: value,
        "SchemaName" => schema_name: value,
        "TableExcludes" => table_excludes: list(""),
        "TableIncludes" => table_includes: list(""),
    }
}

/// The databases and tables that the task covers.
#[non_exhaustive]
pub struct SynchronousObject {
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
    /// Whether the task covers the entire database and not just some of its tables. Example: `false`.
    pub whole_database: Option<String>,
    /// Items of the kind table that were found or are concerned.
    pub table_list: Vec<String>,
}

response! {
    SynchronousObject {
        "DatabaseName" => database_name: value,
        "WholeDatabase" => whole_database: value,
        "TableList" => table_list: list("Table"),
    }
}

/// Tables of the database that are left out, one entry each.
#[non_exhaustive]
pub struct TableExclude {
    /// Table of the source that the call or the entry is about. Example: `order`.
    pub table_name: Option<String>,
}

response! {
    TableExclude {
        "TableName" => table_name: value,
    }
}

/// Tables of the database that are covered, one entry each.
#[non_exhaustive]
pub struct TableInclude {
    /// Table of the source that the call or the entry is about. Example: `customer`.
    pub table_name: Option<String>,
}

response! {
    TableInclude {
        "TableName" => table_name: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name part of the tag to look for or to work on.
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
