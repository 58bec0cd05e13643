// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Column {
    /// Kind of the item, out of those that the service tells apart. Example: `bigint`.
    pub type_: Option<String>,
    /// Name that the column goes by. Example: `id`.
    pub column_name: Option<String>,
    /// Name that the table goes by. Example: `test`.
    pub table_name: Option<String>,
    /// Whether the column counts up by itself. Example: `true`.
    pub auto_increment_column: Option<bool>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1pke2pcfavw****`.
    pub db_cluster_id: Option<String>,
    /// Key that opens, signs or picks out the primary. Example: `false`.
    pub primary_key: Option<bool>,
    /// Name that the schema goes by. Example: `adb_demo`.
    pub schema_name: Option<String>,
}

response! {
    Column {
        "Type" => type_: value,
        "ColumnName" => column_name: value,
        "TableName" => table_name: value,
        "AutoIncrementColumn" => auto_increment_column: value,
        "DBClusterId" => db_cluster_id: value,
        "PrimaryKey" => primary_key: value,
        "SchemaName" => schema_name: value,
    }
}

/// The detection items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DetectionItem {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `NORMAL WARNING CRITICAL`.
    pub status: Option<String>,
}

response! {
    DetectionItem {
        "Name" => name: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Highest memory that the query used. Example: `32`.
    pub peak_memory: Option<String>,
    /// Time that is set or recorded for this: query. Example: `300`.
    pub query_time: Option<String>,
    /// Name that the target group goes by. Example: `test_target_group`.
    pub target_group_name: Option<String>,
    /// Whether queries that ran out of memory are run again. Example: `false`.
    pub exceed_memory_exception: Option<bool>,
    /// Name of the group that the call or the item is about. Example: `test_group`.
    pub group_name: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PeakMemory`.
    pub fn peak_memory(mut self, value: impl Into<String>) -> Self {
        self.peak_memory = Some(value.into());
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
    /// Sets `ExceedMemoryException`.
    #[inline]
    pub fn exceed_memory_exception(mut self, value: bool) -> Self {
        self.exceed_memory_exception = Some(value);
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

response! {
    Rule {
        "PeakMemory" => peak_memory: value,
        "QueryTime" => query_time: value,
        "TargetGroupName" => target_group_name: value,
        "ExceedMemoryException" => exceed_memory_exception: value,
        "GroupName" => group_name: value,
    }
}

/// The schemas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Schema {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1pke2pcfavw****`.
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

/// The resource pool series that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Sery {
    /// The values that were found or are concerned, one entry each. Example: `text`.
    pub values: Vec<String>,
    /// Name that people know the item by. Example: `cpu`.
    pub name: Option<String>,
}

response! {
    Sery {
        "Values" => values: list(""),
        "Name" => name: value,
    }
}

/// Items of the kind step that were found or are concerned.
#[non_exhaustive]
pub struct StepList {
    /// Name that the step goes by. Example: `ApplyResource`.
    pub step_name: Option<String>,
    /// Free text that tells people about the step. Example: `Apply resource`.
    pub step_desc: Option<String>,
    /// State that the step is in. Example: `SUCCEED`.
    pub step_status: Option<Open<StepStatus>>,
    /// How far the step has come. Example: `50`.
    pub step_progress: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2024-03-10T09:28:34Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2024-03-10T10:28:34Z`.
    pub end_time: Option<Timestamp>,
}

response! {
    StepList {
        "StepName" => step_name: value,
        "StepDesc" => step_desc: value,
        "StepStatus" => step_status: value,
        "StepProgress" => step_progress: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum StepStatus {
        /// At work.
        Running = "RUNNING",
        /// Ended as intended.
        Succeed = "SUCCEED",
        /// Has not begun.
        NotRun = "NOT_RUN",
    }
}

/// The tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Name that the table goes by. Example: `test`.
    pub table_name: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1pke2pcfavw****`.
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

/// What is known about the task.
#[non_exhaustive]
pub struct TaskInfo {
    /// Name that people know the item by. Example: `analyticDBFlexibleScaleOut`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<Open<StepStatus>>,
    /// How far the work has come. Example: `10`.
    pub progress: Option<String>,
    /// Items of the kind step that were found or are concerned.
    pub step_list: Vec<StepList>,
}

response! {
    TaskInfo {
        "Name" => name: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "StepList" => step_list: list("StepList"),
    }
}
