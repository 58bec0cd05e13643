// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoIncrementUsageStatistic`, from `das/GetAutoIncrementUsageStatistic.md`.

use alicloud_runtime::codegen::*;

/// Shows how far tables have used up their auto-increment IDs; works in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetAutoIncrementUsageStatisticRequest::new()
///     .instance_id("...")
///     .ratio_filter(1.0)
///     .real_time(true);
/// let reply = client.get_auto_increment_usage_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatisticRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// **Required.** Keeps tables that have used up at least this share of their numbers.
    pub ratio_filter: Option<f64>,
    /// **Required.** Time that is set or recorded for this: real.
    pub real_time: Option<bool>,
}

impl GetAutoIncrementUsageStatisticRequest {
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
    /// Sets `DbNames`.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `RatioFilter`, which is required.
    #[inline]
    pub fn ratio_filter(mut self, value: f64) -> Self {
        self.ratio_filter = Some(value);
        self
    }
    /// Sets `RealTime`, which is required.
    #[inline]
    pub fn real_time(mut self, value: bool) -> Self {
        self.real_time = Some(value);
        self
    }
}

request! {
    GetAutoIncrementUsageStatisticRequest {
        "InstanceId" => instance_id: query,
        "DbNames" => db_names: query,
        "RatioFilter" => ratio_filter: query,
        "RealTime" => real_time: query,
    }
}

impl Operation for GetAutoIncrementUsageStatisticRequest {
    type Response = GetAutoIncrementUsageStatisticResponse;
    type Error = GetAutoIncrementUsageStatisticError;
    const INFO: OperationInfo = super::operation("GetAutoIncrementUsageStatistic")
        .required(&["InstanceId", "RatioFilter", "RealTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAutoIncrementUsageStatisticError] = &[
        GetAutoIncrementUsageStatisticError::InvalidParams,
        GetAutoIncrementUsageStatisticError::NoPermission,
    ];
}

/// Response to [`GetAutoIncrementUsageStatisticRequest`].
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatisticResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutoIncrementUsageStatisticData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A74B755-98B7-59DB-8724-1321B394****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAutoIncrementUsageStatisticResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutoIncrementUsageStatisticData {
    /// Whether the search is done. Example: `false`.
    pub finish: Option<bool>,
    /// Moment that the record or data point belongs to. Example: `1697183353000`.
    pub timestamp: Option<i64>,
    /// How far the task has come or how it ended. Example: `INIT`.
    pub task_status: Option<String>,
    /// What is known about the error. Example: `text`.
    pub error_info: Option<String>,
    /// Items of the kind auto increment usage that were found or are concerned.
    pub auto_increment_usage_list: Vec<AutoIncrementUsageList>,
}

response! {
    AutoIncrementUsageStatisticData {
        "Finish" => finish: value,
        "Timestamp" => timestamp: value,
        "TaskStatus" => task_status: value,
        "ErrorInfo" => error_info: value,
        "AutoIncrementUsageList" => auto_increment_usage_list: list(""),
    }
}

/// Items of the kind auto increment usage that were found or are concerned.
#[non_exhaustive]
pub struct AutoIncrementUsageList {
    /// Name that the database goes by. Example: `db01`.
    pub db_name: Option<String>,
    /// Name that the table goes by. Example: `test_table`.
    pub table_name: Option<String>,
    /// Name that the column goes by. Example: `id`.
    pub column_name: Option<String>,
    /// Value that the auto increment current has or is given. Example: `2147483647`.
    pub auto_increment_current_value: Option<i64>,
    /// Largest value, allowed or found, of this: value. Example: `2147483647`.
    pub maximum_value: Option<i64>,
    /// Share of the numbers of the column that are used up. Example: `1`.
    pub auto_increment_ratio: Option<f64>,
}

response! {
    AutoIncrementUsageList {
        "DbName" => db_name: value,
        "TableName" => table_name: value,
        "ColumnName" => column_name: value,
        "AutoIncrementCurrentValue" => auto_increment_current_value: value,
        "MaximumValue" => maximum_value: value,
        "AutoIncrementRatio" => auto_increment_ratio: value,
    }
}

/// Errors that the documentation of [`GetAutoIncrementUsageStatisticRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetAutoIncrementUsageStatisticError = super::DocumentedError;
