// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableInsight`, from `actiontrail/EnableInsight.md`.

use alicloud_runtime::codegen::*;

/// Turns one type of event insight on.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::EnableInsightRequest::new();
/// let reply = client.enable_insight(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableInsightRequest {
    /// What unusual activity is looked for, such as calls from new IPs. Example: `IpInsight`.
    pub insight_type: Option<String>,
}

impl EnableInsightRequest {
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
    EnableInsightRequest {
        "InsightType" => insight_type: query,
    }
}

impl Operation for EnableInsightRequest {
    type Response = EnableInsightResponse;
    type Error = EnableInsightError;
    const INFO: OperationInfo = super::operation("EnableInsight");
    const ERRORS: &'static [EnableInsightError] = &[
        EnableInsightError::InsightTypeNotAvailable,
    ];
}

/// Response to [`EnableInsightRequest`].
pub type EnableInsightResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableInsightRequest`] names.
///
/// - [`InsightTypeNotAvailable`](super::DocumentedError::InsightTypeNotAvailable)
pub type EnableInsightError = super::DocumentedError;
