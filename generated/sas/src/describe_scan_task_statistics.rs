// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScanTaskStatistics`, from `sas/DescribeScanTaskStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics of the virus scan tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeScanTaskStatisticsRequest::new();
/// let reply = client.describe_scan_task_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScanTaskStatisticsRequest {
    /// The levels that are concerned.
    pub levels: Option<String>,
}

impl DescribeScanTaskStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
}

request! {
    DescribeScanTaskStatisticsRequest {
        "Levels" => levels: query,
    }
}

impl Operation for DescribeScanTaskStatisticsRequest {
    type Response = DescribeScanTaskStatisticsResponse;
    type Error = DescribeScanTaskStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeScanTaskStatistics")
        .read_only();
    const ERRORS: &'static [DescribeScanTaskStatisticsError] = &[
        DescribeScanTaskStatisticsError::NoPermission,
        DescribeScanTaskStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeScanTaskStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeScanTaskStatisticsResponse {
    /// How many there are of this: total task. Example: `11`.
    pub total_task_num: Option<i64>,
    /// How many there are of this: user. Example: `11`.
    pub user_num: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `765EDBDE-1686-5DBA-B76F-2E0XXXXXXX`.
    pub request_id: Option<String>,
    /// How many there are of this: dealed risk. Example: `11`.
    pub dealed_risk_num: Option<i32>,
    /// How many there are of this: personal task. Example: `11`.
    pub personal_task_num: Option<i64>,
}

response! {
    DescribeScanTaskStatisticsResponse {
        "TotalTaskNum" => total_task_num: value,
        "UserNum" => user_num: value,
        "RequestId" => request_id: value,
        "DealedRiskNum" => dealed_risk_num: value,
        "PersonalTaskNum" => personal_task_num: value,
    }
}

/// Errors that the documentation of [`DescribeScanTaskStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeScanTaskStatisticsError = super::DocumentedError;
