// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckCountStatistic`, from `sas/GetCheckCountStatistic.md`.

use alicloud_runtime::codegen::*;

/// Counts configuration check results by a chosen kind of statistic, optionally per vendor.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckCountStatisticRequest::new();
/// let reply = client.get_check_count_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckCountStatisticRequest {
    /// The vendors to work on or to narrow the list down to. Items: at most 100.
    pub vendors: Vec<String>,
    /// Which kind of statistic it is or is to be.
    pub statistic_type: Option<String>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
}

impl GetCheckCountStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendors`.
    pub fn vendors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vendors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StatisticType`.
    pub fn statistic_type(mut self, value: impl Into<String>) -> Self {
        self.statistic_type = Some(value.into());
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetCheckCountStatisticRequest {
        "Vendors" => vendors: query,
        "StatisticType" => statistic_type: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for GetCheckCountStatisticRequest {
    type Response = GetCheckCountStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCheckCountStatistic").read_only();
}

/// Response to [`GetCheckCountStatisticRequest`], which the documentation does not describe.
pub type GetCheckCountStatisticResponse = alicloud_runtime::UndocumentedResponse;
