// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What is known about the acu.
#[non_exhaustive]
pub struct AcuInfo {
    /// Name that people know the item by. Example: `TotalAcuNumber`.
    pub name: Option<String>,
    /// The values that were found or are concerned, one entry each. Example: `16.0`.
    pub values: Vec<String>,
}

response! {
    AcuInfo {
        "Name" => name: value,
        "Values" => values: list(""),
    }
}

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AllDataSourceColumn {
    /// Kind of the item, out of those that the service tells apart. Example: `bigint`.
    pub type_: Option<String>,
    /// Name that the column goes by. Example: `id`.
    pub column_name: Option<String>,
    /// Name that the table goes by. Example: `test`.
    pub table_name: Option<String>,
    /// Whether the column counts up by itself. Example: `true`.
    pub auto_increment_column: Option<bool>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1pke2pcfavw****`.
    pub db_cluster_id: Option<String>,
    /// Key that opens, signs or picks out the primary. Example: `false`.
    pub primary_key: Option<bool>,
    /// Name that the schema goes by. Example: `adb_demo`.
    pub schema_name: Option<String>,
}

response! {
    AllDataSourceColumn {
        "Type" => type_: value,
        "ColumnName" => column_name: value,
        "TableName" => table_name: value,
        "AutoIncrementColumn" => auto_increment_column: value,
        "DBClusterId" => db_cluster_id: value,
        "PrimaryKey" => primary_key: value,
        "SchemaName" => schema_name: value,
    }
}

/// The columns to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Column {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Name that the map goes by.
    pub map_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of map it is or is to be.
    pub map_type: Option<String>,
}

impl Column {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MapName`.
    pub fn map_name(mut self, value: impl Into<String>) -> Self {
        self.map_name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `MapType`.
    pub fn map_type(mut self, value: impl Into<String>) -> Self {
        self.map_type = Some(value.into());
        self
    }
}

request! {
    Column {
        "Name" => name: field,
        "MapName" => map_name: field,
        "Type" => type_: field,
        "MapType" => map_type: field,
    }
}

/// What is known about the kafka.
#[non_exhaustive]
pub struct KafkaInfo {
    /// ID of the kafka cluster that the call is about.
    pub kafka_cluster_id: Option<String>,
    /// Topic that messages are read from.
    pub kafka_topic: Option<String>,
}

impl KafkaInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KafkaClusterId`.
    pub fn kafka_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.kafka_cluster_id = Some(value.into());
        self
    }
    /// Sets `KafkaTopic`.
    pub fn kafka_topic(mut self, value: impl Into<String>) -> Self {
        self.kafka_topic = Some(value.into());
        self
    }
}

request! {
    KafkaInfo {
        "KafkaClusterId" => kafka_cluster_id: field,
        "KafkaTopic" => kafka_topic: field,
    }
}

/// The keys to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Key {
    /// Name that the key goes by.
    pub key_name: Option<String>,
    /// Whether the figure is shown.
    pub selected: Option<bool>,
}

impl Key {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyName`.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }
    /// Sets `Selected`.
    #[inline]
    pub fn selected(mut self, value: bool) -> Self {
        self.selected = Some(value);
        self
    }
}

request! {
    Key {
        "KeyName" => key_name: field,
        "Selected" => selected: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct LogAnalyzeResult {
    /// Code that stands for the application error, for programs to act on. Example: `EXCEEDED_QUOTA`.
    pub app_error_code: Option<String>,
    /// Part of the log that tells of the failure. Example: `text`.
    pub app_error_log: Option<String>,
    /// What can be done about the failure. Example: `text`.
    pub app_error_advice: Option<String>,
}

response! {
    LogAnalyzeResult {
        "AppErrorCode" => app_error_code: value,
        "AppErrorLog" => app_error_log: value,
        "AppErrorAdvice" => app_error_advice: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ObjectData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// The table summary models that were found or are concerned, one entry each.
    pub table_summary_models: Vec<TableSummaryModel>,
}

response! {
    ObjectData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TableSummaryModels" => table_summary_models: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PathData {
    /// Whether this holds: is log path exists. Example: `true`.
    pub is_log_path_exists: Option<bool>,
    /// Path under which the recorded log is found. Example: `oss://test/spark-logs/`.
    pub recorded_log_path: Option<String>,
    /// Account that changed the setting. Example: `10130223128xxx`.
    pub modified_uid: Option<String>,
    /// Moment that was recorded for this: modified. Example: `1675654361000`.
    pub modified_timestamp: Option<String>,
    /// Path under which the default log is found. Example: `oss://aliyun-oa-adb/spark-logs`.
    pub default_log_path: Option<String>,
}

response! {
    PathData {
        "IsLogPathExists" => is_log_path_exists: value,
        "RecordedLogPath" => recorded_log_path: value,
        "ModifiedUid" => modified_uid: value,
        "ModifiedTimestamp" => modified_timestamp: value,
        "DefaultLogPath" => default_log_path: value,
    }
}

/// Database, table, or column that the rights are on.
#[non_exhaustive]
pub struct PrivilegeObject {
    /// Database that the call or the item is about. Example: `tdb1`.
    pub database: Option<String>,
    /// Tables, one entry each. Example: `table1`.
    pub table: Option<String>,
    /// Columns, one entry each. Example: `id`.
    pub column: Option<String>,
    /// Free text that describes the item to people. Example: `id of table`.
    pub description: Option<String>,
}

response! {
    PrivilegeObject {
        "Database" => database: value,
        "Table" => table: value,
        "Column" => column: value,
        "Description" => description: value,
    }
}

values! {
    /// Whether the cluster is made of reserved nodes or of a unit that stores and computes.
    pub enum ProductForm {
        /// Units that store and compute.
        IntegrationForm = "IntegrationForm",
        /// Reserved nodes for storing and computing apart.
        LegacyForm = "LegacyForm",
    }
}

values! {
    /// Class that the item belongs to.
    pub enum RayConfigCategory {
        /// One head node.
        Basic = "BASIC",
        /// A head node with a standby.
        HighAvailability = "HIGH_AVAILABILITY",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourceUsageData {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-uf6dj23rt5zo9s9d`.
    pub db_cluster_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-03-14T03:42:15Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-03-23T02:31Z`.
    pub end_time: Option<Timestamp>,
    /// What is known about the acu.
    pub acu_info: Vec<AcuInfo>,
}

response! {
    ResourceUsageData {
        "DBClusterId" => db_cluster_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "AcuInfo" => acu_info: list(""),
    }
}

/// The rules to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Rule {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Time that is set or recorded for this: query.
    pub query_time: Option<String>,
    /// Name that the target group goes by.
    pub target_group_name: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `QueryTime`.
    pub fn query_time(mut self, value: impl Into<String>) -> Self {
        self.query_time = Some(value.into());
        self
    }
    /// Sets `TargetGroupName`.
    pub fn target_group_name(mut self, value: impl Into<String>) -> Self {
        self.target_group_name = Some(value.into());
        self
    }
}

response! {
    Rule {
        "GroupName" => group_name: value,
        "QueryTime" => query_time: value,
        "TargetGroupName" => target_group_name: value,
    }
}

/// The scan metrics that are concerned.
#[non_exhaustive]
pub struct ScanMetrics {
    /// How many there are of this: output rows. Example: `1000`.
    pub output_rows_count: Option<i64>,
    /// Size of all files read. Example: `10000`.
    pub total_read_file_size_in_byte: Option<i64>,
}

response! {
    ScanMetrics {
        "OutputRowsCount" => output_rows_count: value,
        "TotalReadFileSizeInByte" => total_read_file_size_in_byte: value,
    }
}

values! {
    /// What is done about the scheduling, as rules.
    pub enum SchedulingPolicy {
        /// Once a day.
        Daily = "daily",
        /// Once a week.
        Weekly = "weekly",
    }
}

/// The schemas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Schema {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1pke2pcfavw****`.
    pub db_cluster_id: Option<String>,
    /// Name that the schema goes by. Example: `adb_demo`.
    pub schema_name: Option<String>,
}

response! {
    Schema {
        "DBClusterId" => db_cluster_id: value,
        "SchemaName" => schema_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAnalyzeLogTask {
    /// ID of the task, for asking how far it is. Example: `10`.
    pub task_id: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `13719918xxx`.
    pub user_id: Option<i64>,
    /// Milliseconds of this: submitted time in. Example: `1672123543000`.
    pub submitted_time_in_millis: Option<i64>,
    /// Milliseconds of this: terminated time in. Example: `1672123543000`.
    pub terminated_time_in_millis: Option<i64>,
    /// State that the task is in. Example: `WAITING`.
    pub task_state: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<LogAnalyzeResult>,
    /// Milliseconds of this: started time in. Example: `1672123543000`.
    pub started_time_in_millis: Option<i64>,
    /// Whether a known cause was found. Example: `true`.
    pub rule_matched: Option<bool>,
    /// Why the analysis failed. Example: `Driver log not found`.
    pub task_err_msg: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `amv-adbxxxxx`.
    pub db_cluster_id: Option<String>,
}

response! {
    SparkAnalyzeLogTask {
        "TaskId" => task_id: value,
        "UserId" => user_id: value,
        "SubmittedTimeInMillis" => submitted_time_in_millis: value,
        "TerminatedTimeInMillis" => terminated_time_in_millis: value,
        "TaskState" => task_state: value,
        "Result" => result: value,
        "StartedTimeInMillis" => started_time_in_millis: value,
        "RuleMatched" => rule_matched: value,
        "TaskErrMsg" => task_err_msg: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppData {
    /// ID that the service gave the application. Example: `s202204191546hzpread6a896000****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `test`.
    pub app_name: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Insufficient resources.`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `COMPLETED`.
    pub state: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Default: `DB_CLUSTER_ID`. Example: `amv-bp1h405854m****`.
    pub db_cluster_id: Option<String>,
}

response! {
    SparkAppData {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "Message" => message: value,
        "State" => state: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Facts about the item.
#[non_exhaustive]
pub struct SparkAppDetail {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// How many seconds this is: estimate execution vCPU time in. Example: `100`.
    pub estimate_execution_cpu_time_in_seconds: Option<i64>,
    /// Path under which the log root is found. Example: `oss://<bucket-name>/logs/driver`.
    pub log_root_path: Option<String>,
    /// ID of the last attempt that the item belongs to or stands for.
    /// Example: `s202204291426hzpre60****-0003`.
    pub last_attempt_id: Option<String>,
    /// Address that belongs to the web ui.
    /// Example: `https://adbsparkui-cn-hangzhou.aliyuncs.com/?token=****`.
    pub web_ui_address: Option<String>,
    /// Milliseconds of this: submitted time in. Example: `1651213645000`.
    pub submitted_time_in_millis: Option<i64>,
    /// Milliseconds of this: started time in. Example: `1651213645010`.
    pub started_time_in_millis: Option<i64>,
    /// Milliseconds of this: last updated time in. Example: `1651213645200`.
    pub last_updated_time_in_millis: Option<i64>,
    /// Milliseconds of this: terminated time in. Example: `1651213645300`.
    pub terminated_time_in_millis: Option<i64>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp11q28kvl688****`.
    pub db_cluster_id: Option<String>,
    /// Name that the resource group goes by. Example: `spark-rg`.
    pub resource_group_name: Option<String>,
    /// Milliseconds of this: duration in. Example: `100`.
    pub duration_in_millis: Option<i64>,
    /// Which kind of application it is or is to be. Example: `BATCH`.
    pub app_type: Option<String>,
}

response! {
    SparkAppDetail {
        "Data" => data: value,
        "EstimateExecutionCpuTimeInSeconds" => estimate_execution_cpu_time_in_seconds: value,
        "LogRootPath" => log_root_path: value,
        "LastAttemptId" => last_attempt_id: value,
        "WebUiAddress" => web_ui_address: value,
        "SubmittedTimeInMillis" => submitted_time_in_millis: value,
        "StartedTimeInMillis" => started_time_in_millis: value,
        "LastUpdatedTimeInMillis" => last_updated_time_in_millis: value,
        "TerminatedTimeInMillis" => terminated_time_in_millis: value,
        "DBClusterId" => db_cluster_id: value,
        "ResourceGroupName" => resource_group_name: value,
        "DurationInMillis" => duration_in_millis: value,
        "AppType" => app_type: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppInfo {
    /// ID that the service gave the application. Example: `s202207151211hz0c****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `SparkTest`.
    pub app_name: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `NORMAL`.
    pub priority: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `SUBMITTED`.
    pub state: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `WARN: Disk is full.`.
    pub message: Option<String>,
    /// Facts about the item.
    pub detail: Option<SparkAppDetail>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `amv-23xxxx`.
    pub db_cluster_id: Option<String>,
}

response! {
    SparkAppInfo {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "Priority" => priority: value,
        "State" => state: value,
        "Message" => message: value,
        "Detail" => detail: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppMetricData {
    /// ID that the service gave the application. Example: `s202302051515shfa865f8000****`.
    pub app_id: Option<String>,
    /// ID of the attempt that the item belongs to or stands for.
    /// Example: `s202301061000hz57d797b0000201-****`.
    pub attempt_id: Option<String>,
    /// Whether the application has come to its end. Example: `True`.
    pub finished: Option<bool>,
    /// Path under which the event log is found. Example: `oss://path/to/eventLog`.
    pub event_log_path: Option<String>,
    /// The scan metrics that are concerned.
    pub scan_metrics: Option<ScanMetrics>,
}

response! {
    SparkAppMetricData {
        "AppId" => app_id: value,
        "AttemptId" => attempt_id: value,
        "Finished" => finished: value,
        "EventLogPath" => event_log_path: value,
        "ScanMetrics" => scan_metrics: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkTemplateData {
    /// Whether the call did what it was asked. Example: `True`.
    pub succeeded: Option<bool>,
}

response! {
    SparkTemplateData {
        "Succeeded" => succeeded: value,
    }
}

values! {
    /// Which kind of head spec it is or is to be.
    pub enum SpecType {
        /// A head node without GPU.
        Cpu = "CPU",
        /// A head node with GPU.
        Gpu = "GPU",
    }
}

/// The tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Name that the table goes by. Example: `test`.
    pub table_name: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1pke2pcfavw****`.
    pub db_cluster_id: Option<String>,
    /// Name that the schema goes by. Example: `adb_demo`.
    pub schema_name: Option<String>,
}

response! {
    Table {
        "TableName" => table_name: value,
        "DBClusterId" => db_cluster_id: value,
        "SchemaName" => schema_name: value,
    }
}

/// The table summary models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TableSummaryModel {
    /// Name that the schema goes by. Example: `schemaName`.
    pub schema_name: Option<String>,
    /// Name that the table goes by. Example: `tableName`.
    pub table_name: Option<String>,
    /// Which kind of table it is or is to be. Example: `PHYSICAL_SCHEMA_NAME`.
    pub table_type: Option<String>,
    /// How large the table is or is to be. Example: `1234`.
    pub table_size: Option<i64>,
    /// When the item was created. Example: `2023-01-05 13:17:55`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-01-05 13:17:55`.
    pub update_time: Option<String>,
    /// Text of the statement. Example: `create table(a varchar)`.
    pub sql: Option<String>,
    /// Free text that describes the item to people. Example: `descrtiption`.
    pub description: Option<String>,
    /// Account or person that the item belongs to. Example: `abc`.
    pub owner: Option<String>,
}

response! {
    TableSummaryModel {
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
        "TableType" => table_type: value,
        "TableSize" => table_size: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "SQL" => sql: value,
        "Description" => description: value,
        "Owner" => owner: value,
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

/// The categories to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ViewCategory {
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// The keys to work on or to narrow the list down to.
    pub keys: Vec<Key>,
}

impl ViewCategory {
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
    /// Sets `Keys`.
    pub fn keys(mut self, value: impl IntoIterator<Item = impl Into<Key>>) -> Self {
        self.keys = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ViewCategory {
        "Category" => category: field,
        "Keys" => keys: field,
    }
}

/// Details about the view.
#[non_exhaustive]
pub struct ViewDetail {
    /// How many charts stand side by side.
    pub charts_per_line: Option<i32>,
    /// Whether pointing at one chart marks the moment in the others.
    pub chart_linked: Option<bool>,
    /// The categories to work on or to narrow the list down to.
    pub categories: Vec<ViewCategory>,
}

impl ViewDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChartsPerLine`.
    #[inline]
    pub fn charts_per_line(mut self, value: i32) -> Self {
        self.charts_per_line = Some(value);
        self
    }
    /// Sets `ChartLinked`.
    #[inline]
    pub fn chart_linked(mut self, value: bool) -> Self {
        self.chart_linked = Some(value);
        self
    }
    /// Sets `Categories`.
    pub fn categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<ViewCategory>>,
    ) -> Self {
        self.categories = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ViewDetail {
        "ChartsPerLine" => charts_per_line: field,
        "ChartLinked" => chart_linked: field,
        "Categories" => categories: field,
    }
}

/// The worker groups to work on or to narrow the list down to.
#[non_exhaustive]
pub struct WorkerGroup {
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Unit that the allocate is counted in.
    pub allocate_unit: Option<String>,
    /// Largest value, allowed or found, of this: worker quantity.
    pub max_worker_quantity: Option<i32>,
    /// How many workers run at least.
    pub min_worker_quantity: Option<i32>,
    /// How much the worker disk can hold or do.
    pub worker_disk_capacity: Option<String>,
    /// Name that the worker spec goes by.
    pub worker_spec_name: Option<String>,
    /// Which kind of worker spec it is or is to be.
    pub worker_spec_type: Option<Open<SpecType>>,
}

impl WorkerGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `AllocateUnit`.
    pub fn allocate_unit(mut self, value: impl Into<String>) -> Self {
        self.allocate_unit = Some(value.into());
        self
    }
    /// Sets `MaxWorkerQuantity`.
    #[inline]
    pub fn max_worker_quantity(mut self, value: i32) -> Self {
        self.max_worker_quantity = Some(value);
        self
    }
    /// Sets `MinWorkerQuantity`.
    #[inline]
    pub fn min_worker_quantity(mut self, value: i32) -> Self {
        self.min_worker_quantity = Some(value);
        self
    }
    /// Sets `WorkerDiskCapacity`.
    pub fn worker_disk_capacity(mut self, value: impl Into<String>) -> Self {
        self.worker_disk_capacity = Some(value.into());
        self
    }
    /// Sets `WorkerSpecName`.
    pub fn worker_spec_name(mut self, value: impl Into<String>) -> Self {
        self.worker_spec_name = Some(value.into());
        self
    }
    /// Sets `WorkerSpecType`.
    pub fn worker_spec_type(mut self, value: impl Into<Open<SpecType>>) -> Self {
        self.worker_spec_type = Some(value.into());
        self
    }
}

request! {
    WorkerGroup {
        "GroupName" => group_name: field,
        "AllocateUnit" => allocate_unit: field,
        "MaxWorkerQuantity" => max_worker_quantity: field,
        "MinWorkerQuantity" => min_worker_quantity: field,
        "WorkerDiskCapacity" => worker_disk_capacity: field,
        "WorkerSpecName" => worker_spec_name: field,
        "WorkerSpecType" => worker_spec_type: field,
    }
}
