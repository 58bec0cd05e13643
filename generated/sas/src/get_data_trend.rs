// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDataTrend`, from `sas/GetDataTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of security data by business type over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetDataTrendRequest::new()
///     .biz_types("...")
///     .start_timestamp(1)
///     .end_timestamp(1)
///     .interval(1);
/// let reply = client.get_data_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDataTrendRequest {
    /// **Required.** Kinds of biz to work on or to narrow the list down to.
    pub biz_types: Option<String>,
    /// **Required.** Moment that was recorded for this: start.
    pub start_timestamp: Option<i64>,
    /// **Required.** Moment that was recorded for this: end.
    pub end_timestamp: Option<i64>,
    /// **Required.** Time from one run, check or data point to the next. Range: at least 1000.
    pub interval: Option<i32>,
}

impl GetDataTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BizTypes`, which is required.
    pub fn biz_types(mut self, value: impl Into<String>) -> Self {
        self.biz_types = Some(value.into());
        self
    }
    /// Sets `StartTimestamp`, which is required.
    #[inline]
    pub fn start_timestamp(mut self, value: i64) -> Self {
        self.start_timestamp = Some(value);
        self
    }
    /// Sets `EndTimestamp`, which is required.
    #[inline]
    pub fn end_timestamp(mut self, value: i64) -> Self {
        self.end_timestamp = Some(value);
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    GetDataTrendRequest {
        "BizTypes" => biz_types: query,
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "Interval" => interval: query,
    }
}

impl Operation for GetDataTrendRequest {
    type Response = GetDataTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDataTrend")
        .required(&["BizTypes", "StartTimestamp", "EndTimestamp", "Interval"])
        .read_only();
}

/// Response to [`GetDataTrendRequest`], which the documentation does not describe.
pub type GetDataTrendResponse = alicloud_runtime::UndocumentedResponse;
