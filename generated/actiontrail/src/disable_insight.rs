// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableInsight`, from `actiontrail/DisableInsight.md`.

use alicloud_runtime::codegen::*;

/// Turns one type of event insight off.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DisableInsightRequest::new();
/// let reply = client.disable_insight(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableInsightRequest {
    /// What unusual activity is looked for, such as calls from new IPs. Example: `IpInsight`.
    pub insight_type: Option<String>,
}

impl DisableInsightRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InsightType`.
    pub fn insight_type(mut self, value: impl Into<String>) -> Self {
        self.insight_type = Some(value.into());
        self
    }
}

request! {
    DisableInsightRequest {
        "InsightType" => insight_type: query,
    }
}

impl Operation for DisableInsightRequest {
    type Response = DisableInsightResponse;
    type Error = DisableInsightError;
    const INFO: OperationInfo = super::operation("DisableInsight");
    const ERRORS: &'static [DisableInsightError] = &[
        DisableInsightError::InsightTypeNotValid,
    ];
}

/// Response to [`DisableInsightRequest`].
pub type DisableInsightResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableInsightRequest`] names.
///
/// - [`InsightTypeNotValid`](super::DocumentedError::InsightTypeNotValid)
pub type DisableInsightError = super::DocumentedError;
