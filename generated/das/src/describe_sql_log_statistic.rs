// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlLogStatistic`, from `das/DescribeSqlLogStatistic.md`.

use alicloud_runtime::codegen::*;

/// Shows how much hot and cold SQL log data DAS Enterprise Edition holds for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSqlLogStatisticRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sql_log_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlLogStatisticRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeSqlLogStatisticRequest {
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
}

request! {
    DescribeSqlLogStatisticRequest {
        "InstanceId" => instance_id: form,
    }
}

impl Operation for DescribeSqlLogStatisticRequest {
    type Response = DescribeSqlLogStatisticResponse;
    type Error = DescribeSqlLogStatisticError;
    const INFO: OperationInfo = super::operation("DescribeSqlLogStatistic")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSqlLogStatisticError] = &[
        DescribeSqlLogStatisticError::InvalidParams,
        DescribeSqlLogStatisticError::NoPermission,
    ];
}

/// Response to [`DescribeSqlLogStatisticRequest`].
#[non_exhaustive]
pub struct DescribeSqlLogStatisticResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlLogStatisticData>,
}

response! {
    DescribeSqlLogStatisticResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SqlLogStatisticData {
    /// Moment that the record or data point belongs to. Example: `1712568564928`.
    pub timestamp: Option<i64>,
    /// How large the hot sql is or is to be. Example: `1118042`.
    pub hot_sql_size: Option<i64>,
    /// How large the cold sql is or is to be. Example: `8585901`.
    pub cold_sql_size: Option<i64>,
    /// How large the import sql is or is to be. Example: `297245`.
    pub import_sql_size: Option<i64>,
    /// How large the free hot sql is or is to be. Example: `297245`.
    pub free_hot_sql_size: Option<i64>,
    /// How large the free cold sql is or is to be. Example: `5041450`.
    pub free_cold_sql_size: Option<i64>,
}

response! {
    SqlLogStatisticData {
        "Timestamp" => timestamp: value,
        "HotSqlSize" => hot_sql_size: value,
        "ColdSqlSize" => cold_sql_size: value,
        "ImportSqlSize" => import_sql_size: value,
        "FreeHotSqlSize" => free_hot_sql_size: value,
        "FreeColdSqlSize" => free_cold_sql_size: value,
    }
}

/// Errors that the documentation of [`DescribeSqlLogStatisticRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeSqlLogStatisticError = super::DocumentedError;
