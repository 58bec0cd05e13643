// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScreenScoreThread`, from `sas/DescribeScreenScoreThread.md`.

use alicloud_runtime::codegen::*;

/// Fetches the course of the security score over time, for the security screen.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeScreenScoreThreadRequest::new()
///     .start_time(1)
///     .end_time(1);
/// let reply = client.describe_screen_score_thread(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScreenScoreThreadRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// Where it comes from.
    pub source: Option<i32>,
}

impl DescribeScreenScoreThreadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Source`.
    #[inline]
    pub fn source(mut self, value: i32) -> Self {
        self.source = Some(value);
        self
    }
}

request! {
    DescribeScreenScoreThreadRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Source" => source: query,
    }
}

impl Operation for DescribeScreenScoreThreadRequest {
    type Response = DescribeScreenScoreThreadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScreenScoreThread")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeScreenScoreThreadRequest`], which the documentation does not describe.
pub type DescribeScreenScoreThreadResponse = alicloud_runtime::UndocumentedResponse;
