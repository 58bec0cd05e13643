// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckTimeDimensionStatistic`, from `sas/GetCheckTimeDimensionStatistic.md`.

use alicloud_runtime::codegen::*;

/// Reads configuration check statistics over a period of time, by vendor.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckTimeDimensionStatisticRequest::new();
/// let reply = client.get_check_time_dimension_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckTimeDimensionStatisticRequest {
    /// The vendors to work on or to narrow the list down to. Items: at most 100.
    pub vendors: Vec<String>,
    /// Which kind of statistic it is or is to be.
    pub statistic_type: Option<String>,
    /// Moment that was recorded for this: start.
    pub start_time_stamp: Option<i64>,
    /// Moment that was recorded for this: end.
    pub end_time_stamp: Option<i64>,
}

impl GetCheckTimeDimensionStatisticRequest {
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
    /// Sets `StartTimeStamp`.
    #[inline]
    pub fn start_time_stamp(mut self, value: i64) -> Self {
        self.start_time_stamp = Some(value);
        self
    }
    /// Sets `EndTimeStamp`.
    #[inline]
    pub fn end_time_stamp(mut self, value: i64) -> Self {
        self.end_time_stamp = Some(value);
        self
    }
}

request! {
    GetCheckTimeDimensionStatisticRequest {
        "Vendors" => vendors: query,
        "StatisticType" => statistic_type: query,
        "StartTimeStamp" => start_time_stamp: query,
        "EndTimeStamp" => end_time_stamp: query,
    }
}

impl Operation for GetCheckTimeDimensionStatisticRequest {
    type Response = GetCheckTimeDimensionStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCheckTimeDimensionStatistic")
        .read_only();
}

/// Response to [`GetCheckTimeDimensionStatisticRequest`], which the documentation does not describe.
pub type GetCheckTimeDimensionStatisticResponse = alicloud_runtime::UndocumentedResponse;
