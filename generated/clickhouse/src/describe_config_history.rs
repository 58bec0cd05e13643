// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigHistory`, from `clickhouse/DescribeConfigHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists the configuration changes that a Community-compatible cluster went through in a time
/// range.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeConfigHistoryRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_config_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfigHistoryRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeConfigHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
}

request! {
    DescribeConfigHistoryRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeConfigHistoryRequest {
    type Response = DescribeConfigHistoryResponse;
    type Error = DescribeConfigHistoryError;
    const INFO: OperationInfo = super::operation("DescribeConfigHistory")
        .method("GET")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeConfigHistoryError] = &[
        DescribeConfigHistoryError::IdempotentParameterMismatch,
    ];
}

/// Response to [`DescribeConfigHistoryRequest`].
#[non_exhaustive]
pub struct DescribeConfigHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0CEC6AC-7760-409A-A0D5-E6CD8660E9CC`.
    pub request_id: Option<String>,
    /// The config history items that were found or are concerned, one entry each.
    pub config_history_items: Vec<ConfigHistoryItem>,
}

response! {
    DescribeConfigHistoryResponse {
        "RequestId" => request_id: value,
        "ConfigHistoryItems" => config_history_items: list(""),
    }
}

/// The config history items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigHistoryItem {
    /// Moment that the record or the action belongs to. Example: `2022-08-22T10:00:00Z`.
    pub time: Option<Timestamp>,
    /// Number of the account that the resource belongs to. Example: `253460731706911258`.
    pub owner_id: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `test`.
    pub reason: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the change that the item belongs to or stands for. Example: `1`.
    pub change_id: Option<String>,
}

response! {
    ConfigHistoryItem {
        "Time" => time: value,
        "OwnerId" => owner_id: value,
        "Reason" => reason: value,
        "Success" => success: value,
        "ChangeId" => change_id: value,
    }
}

/// Errors that the documentation of [`DescribeConfigHistoryRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeConfigHistoryError = super::DocumentedError;
