// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceSqlOptimizeStatistic`, from `das/GetInstanceSqlOptimizeStatistic.md`.

use alicloud_runtime::codegen::*;

/// Counts the automatic SQL optimization tasks of a period, with their best improvement.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetInstanceSqlOptimizeStatisticRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.get_instance_sql_optimize_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatisticRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Value at which it takes effect.
    pub threshold: Option<String>,
    /// Whether the filter is switched on.
    pub filter_enable: Option<String>,
    /// Whether the tables of the instance and its nodes are put together.
    pub use_merging: Option<String>,
}

impl GetInstanceSqlOptimizeStatisticRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `FilterEnable`.
    pub fn filter_enable(mut self, value: impl Into<String>) -> Self {
        self.filter_enable = Some(value.into());
        self
    }
    /// Sets `UseMerging`.
    pub fn use_merging(mut self, value: impl Into<String>) -> Self {
        self.use_merging = Some(value.into());
        self
    }
}

request! {
    GetInstanceSqlOptimizeStatisticRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NodeId" => node_id: query,
        "Threshold" => threshold: query,
        "FilterEnable" => filter_enable: query,
        "UseMerging" => use_merging: query,
    }
}

impl Operation for GetInstanceSqlOptimizeStatisticRequest {
    type Response = GetInstanceSqlOptimizeStatisticResponse;
    type Error = GetInstanceSqlOptimizeStatisticError;
    const INFO: OperationInfo = super::operation("GetInstanceSqlOptimizeStatistic")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetInstanceSqlOptimizeStatisticError] = &[
        GetInstanceSqlOptimizeStatisticError::InvalidParams,
        GetInstanceSqlOptimizeStatisticError::NoPermission,
    ];
}

/// Response to [`GetInstanceSqlOptimizeStatisticRequest`].
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatisticResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceSqlOptimizeStatisticData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetInstanceSqlOptimizeStatisticResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceSqlOptimizeStatisticData {
    /// How many items were counted. Example: `16`.
    pub count: Option<i32>,
    /// How many statements got better. Example: `1003`.
    pub improvement: Option<f64>,
}

response! {
    InstanceSqlOptimizeStatisticData {
        "count" => count: value,
        "improvement" => improvement: value,
    }
}

/// Errors that the documentation of [`GetInstanceSqlOptimizeStatisticRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetInstanceSqlOptimizeStatisticError = super::DocumentedError;
