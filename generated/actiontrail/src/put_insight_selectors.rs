// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutInsightSelectors`, from `actiontrail/PutInsightSelectors.md`.

use alicloud_runtime::codegen::*;

/// Sets the insight types whose events a trail delivers.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::PutInsightSelectorsRequest::new()
///     .trail_name("trail-name")
///     .insight_selectors("[{\"insightType\":\"AkInsight\"},{\"insightType\":\"IpInsight\"}]");
/// let reply = client.put_insight_selectors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutInsightSelectorsRequest {
    /// **Required.** Trail, which keeps recording calls and delivers the records.
    /// Example: `trail-name`.
    pub trail_name: Option<String>,
    /// **Required.** The insight selectors that are concerned.
    /// Example: `[{"insightType":"AkInsight"},{"insightType":"IpInsight"}]`.
    pub insight_selectors: Option<String>,
}

impl PutInsightSelectorsRequest {
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
    /// Sets `InsightSelectors`, which is required.
    pub fn insight_selectors(mut self, value: impl Into<String>) -> Self {
        self.insight_selectors = Some(value.into());
        self
    }
}

request! {
    PutInsightSelectorsRequest {
        "TrailName" => trail_name: query,
        "InsightSelectors" => insight_selectors: query,
    }
}

impl Operation for PutInsightSelectorsRequest {
    type Response = PutInsightSelectorsResponse;
    type Error = PutInsightSelectorsError;
    const INFO: OperationInfo = super::operation("PutInsightSelectors")
        .required(&["TrailName", "InsightSelectors"]);
    const ERRORS: &'static [PutInsightSelectorsError] = &[
        PutInsightSelectorsError::InsightSelectorDoesNotExistException,
    ];
}

/// Response to [`PutInsightSelectorsRequest`].
#[non_exhaustive]
pub struct PutInsightSelectorsResponse {
    /// The insight selectors that were found or are concerned, one entry each.
    /// Example: `{"insightType":"AkInsight"}`.
    pub insight_selectors: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7EC26DF0-35AC-5F37-82B3-F5545D0A****`.
    pub request_id: Option<String>,
    /// Resource name of the trail, in the `acs:` notation.
    /// Example: `acs:actiontrail:cn-shanghai:159498693826****:trail/trail-name`.
    pub trail_arn: Option<String>,
}

response! {
    PutInsightSelectorsResponse {
        "InsightSelectors" => insight_selectors: list(""),
        "RequestId" => request_id: value,
        "TrailArn" => trail_arn: value,
    }
}

/// Errors that the documentation of [`PutInsightSelectorsRequest`] names.
///
/// - [`InsightSelectorDoesNotExistException`](super::DocumentedError::InsightSelectorDoesNotExistException)
pub type PutInsightSelectorsError = super::DocumentedError;
