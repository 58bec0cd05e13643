// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInsightSelectors`, from `actiontrail/GetInsightSelectors.md`.

use alicloud_runtime::codegen::*;

/// Lists the insight types whose events a trail delivers.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetInsightSelectorsRequest::new()
///     .trail_name("trail-name");
/// let reply = client.get_insight_selectors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInsightSelectorsRequest {
    /// **Required.** Trail, which keeps recording calls and delivers the records.
    /// Example: `trail-name`.
    pub trail_name: Option<String>,
}

impl GetInsightSelectorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrailName`, which is required.
    pub fn trail_name(mut self, value: impl Into<String>) -> Self {
        self.trail_name = Some(value.into());
        self
    }
}

request! {
    GetInsightSelectorsRequest {
        "TrailName" => trail_name: query,
    }
}

impl Operation for GetInsightSelectorsRequest {
    type Response = GetInsightSelectorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInsightSelectors")
        .required(&["TrailName"])
        .read_only();
}

/// Response to [`GetInsightSelectorsRequest`].
#[non_exhaustive]
pub struct GetInsightSelectorsResponse {
    /// The insight selectors that were found or are concerned, one entry each.
    /// Example: `{"insightType":"AkInsight"}`.
    pub insight_selectors: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0227506-AA8C-5998-8A62-74769106****`.
    pub request_id: Option<String>,
    /// Resource name of the trail, in the `acs:` notation.
    /// Example: `acs:actiontrail:cn-shanghai:159498693826****:trail/trail-name`.
    pub trail_arn: Option<String>,
}

response! {
    GetInsightSelectorsResponse {
        "InsightSelectors" => insight_selectors: list(""),
        "RequestId" => request_id: value,
        "TrailArn" => trail_arn: value,
    }
}
