// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStorageAnalysisResult`, from `das/GetStorageAnalysisResult.md`.

use alicloud_runtime::codegen::*;

/// Shows progress of a storage analysis and, when finished, its results.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetStorageAnalysisResultRequest::new()
///     .instance_id("...")
///     .task_id("...");
/// let reply = client.get_storage_analysis_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStorageAnalysisResultRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetStorageAnalysisResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetStorageAnalysisResultRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetStorageAnalysisResultRequest {
    type Response = GetStorageAnalysisResultResponse;
    type Error = GetStorageAnalysisResultError;
    const INFO: OperationInfo = super::operation("GetStorageAnalysisResult")
        .required(&["InstanceId", "TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetStorageAnalysisResultError] = &[
        GetStorageAnalysisResultError::InvalidParams,
        GetStorageAnalysisResultError::NoPermission,
    ];
}

/// Response to [`GetStorageAnalysisResultRequest`].
#[non_exhaustive]
pub struct GetStorageAnalysisResultResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<StorageAnalysisData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetStorageAnalysisResultResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct StorageAnalysisData {
    /// ID of the task, for asking how far it is. Example: `910f83f4b96df0524ddc5749f615****`.
    pub task_id: Option<String>,
    /// Whether the task is done. Example: `true`.
    pub task_finish: Option<bool>,
    /// Whether the task succeeded. Example: `true`.
    pub task_success: Option<bool>,
    /// State that the task is in. Example: `SUCCESS`.
    pub task_state: Option<String>,
    /// How far the task has come. Example: `100`.
    pub task_progress: Option<i64>,
    /// How many there are in all of this: database. Example: `32`.
    pub total_db_count: Option<i64>,
    /// How many there are of this: analyzed database. Example: `2`.
    pub analyzed_db_count: Option<i64>,
    /// Result of the step or check named storage analysis.
    pub storage_analysis_result: Option<StorageAnalysisResult>,
}

response! {
    StorageAnalysisData {
        "TaskId" => task_id: value,
        "TaskFinish" => task_finish: value,
        "TaskSuccess" => task_success: value,
        "TaskState" => task_state: value,
        "TaskProgress" => task_progress: value,
        "TotalDbCount" => total_db_count: value,
        "AnalyzedDbCount" => analyzed_db_count: value,
        "StorageAnalysisResult" => storage_analysis_result: value,
    }
}

/// Result of the step or check named storage analysis.
#[non_exhaustive]
pub struct StorageAnalysisResult {
    /// How large the total storage is or is to be. Example: `214748364800`.
    pub total_storage_size: Option<i64>,
    /// How large the total used storage is or is to be. Example: `68345135104`.
    pub total_used_storage_size: Option<i64>,
    /// How large the total free storage is or is to be. Example: `146403229696`.
    pub total_free_storage_size: Option<i64>,
    /// How much the data grew a day. Example: `0`.
    pub daily_increment: Option<i64>,
    /// How many days this is: estimate available. Example: `99`.
    pub estimate_available_days: Option<i64>,
    /// Whether the analysis succeeded. Example: `true`.
    pub analysis_success: Option<bool>,
    /// Which kind of analysis error it is or is to be. Example: `DB_NOT_EXIST`.
    pub analysis_error_type: Option<String>,
    /// Items of the kind need optimize item that were found or are concerned.
    pub need_optimize_item_list: Vec<NeedOptimizeItemList>,
    /// The table stats that were found or are concerned, one entry each.
    pub table_stats: Vec<TableStat>,
}

response! {
    StorageAnalysisResult {
        "TotalStorageSize" => total_storage_size: value,
        "TotalUsedStorageSize" => total_used_storage_size: value,
        "TotalFreeStorageSize" => total_free_storage_size: value,
        "DailyIncrement" => daily_increment: value,
        "EstimateAvailableDays" => estimate_available_days: value,
        "AnalysisSuccess" => analysis_success: value,
        "AnalysisErrorType" => analysis_error_type: value,
        "NeedOptimizeItemList" => need_optimize_item_list: list(""),
        "TableStats" => table_stats: list(""),
    }
}

/// Items of the kind need optimize item that were found or are concerned.
#[non_exhaustive]
pub struct NeedOptimizeItemList {
    /// Name that the database goes by. Example: `testdb01`.
    pub db_name: Option<String>,
    /// Name that the table goes by. Example: `test_table`.
    pub table_name: Option<String>,
    /// Name that the optimize item goes by. Example: `NEED_OPTIMIZE_TABLE`.
    pub optimize_item_name: Option<String>,
    /// What can be done about it. Example: `NEED_OPTIMIZE_TABLE`.
    pub optimize_advice: Option<String>,
    /// What was measured or stored about the associated. Example: `text`.
    pub associated_data: Option<String>,
}

response! {
    NeedOptimizeItemList {
        "DbName" => db_name: value,
        "TableName" => table_name: value,
        "OptimizeItemName" => optimize_item_name: value,
        "OptimizeAdvice" => optimize_advice: value,
        "AssociatedData" => associated_data: value,
    }
}

/// The table stats that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TableStat {
    /// Name that the database goes by. Example: `testdb01`.
    pub db_name: Option<String>,
    /// Name that the table goes by. Example: `test_table`.
    pub table_name: Option<String>,
    /// Which kind of table it is or is to be. Example: `BASE TABLE`.
    pub table_type: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `InnoDB`.
    pub engine: Option<String>,
    /// How large the physical file is or is to be. Example: `3057655808`.
    pub physical_file_size: Option<i64>,
    /// How large the phy total is or is to be. Example: `3012493312`.
    pub phy_total_size: Option<i64>,
    /// How large the total is or is to be. Example: `3005153280`.
    pub total_size: Option<i64>,
    /// How large the index is or is to be. Example: `1022296064`.
    pub index_size: Option<i64>,
    /// How large the data is or is to be. Example: `1982857216`.
    pub data_size: Option<i64>,
    /// Space in the table that is wasted. Example: `7340032`.
    pub data_free: Option<i64>,
    /// Number that is given for this: table rows. Example: `12794732`.
    pub table_rows: Option<i64>,
    /// How long the avg row is. Example: `154`.
    pub avg_row_length: Option<i64>,
    /// How large the fragment is or is to be. Example: `362221568`.
    pub fragment_size: Option<i64>,
}

response! {
    TableStat {
        "DbName" => db_name: value,
        "TableName" => table_name: value,
        "TableType" => table_type: value,
        "Engine" => engine: value,
        "PhysicalFileSize" => physical_file_size: value,
        "PhyTotalSize" => phy_total_size: value,
        "TotalSize" => total_size: value,
        "IndexSize" => index_size: value,
        "DataSize" => data_size: value,
        "DataFree" => data_free: value,
        "TableRows" => table_rows: value,
        "AvgRowLength" => avg_row_length: value,
        "FragmentSize" => fragment_size: value,
    }
}

/// Errors that the documentation of [`GetStorageAnalysisResultRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetStorageAnalysisResultError = super::DocumentedError;
