// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecureSuggestion`, from `sas/DescribeSecureSuggestion.md`.

use alicloud_runtime::codegen::*;

/// Lists the advice for handling risks that lower the security score.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSecureSuggestionRequest::new();
/// let reply = client.describe_secure_suggestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecureSuggestionRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of cal it is or is to be.
    pub cal_type: Option<String>,
    /// Where it comes from.
    pub source: Option<i32>,
}

impl DescribeSecureSuggestionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CalType`.
    pub fn cal_type(mut self, value: impl Into<String>) -> Self {
        self.cal_type = Some(value.into());
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
    DescribeSecureSuggestionRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "CalType" => cal_type: query,
        "Source" => source: query,
    }
}

impl Operation for DescribeSecureSuggestionRequest {
    type Response = DescribeSecureSuggestionResponse;
    type Error = DescribeSecureSuggestionError;
    const INFO: OperationInfo = super::operation("DescribeSecureSuggestion").read_only();
    const ERRORS: &'static [DescribeSecureSuggestionError] = &[
        DescribeSecureSuggestionError::NoPermission,
        DescribeSecureSuggestionError::ServerError,
    ];
}

/// Response to [`DescribeSecureSuggestionRequest`].
#[non_exhaustive]
pub struct DescribeSecureSuggestionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `676F80E3-4B3F-43DA-9CBB-5FF79F202AA2`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
    /// The suggestions that were found or are concerned, one entry each.
    pub suggestions: Vec<Suggestion>,
}

response! {
    DescribeSecureSuggestionResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Suggestions" => suggestions: list(""),
    }
}

/// The suggestions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Suggestion {
    /// Number that is given for this: points. Example: `40`.
    pub points: Option<i32>,
    /// Which kind of suggest it is or is to be. Example: `SS_ALARM`.
    pub suggest_type: Option<String>,
    /// The single suggestions with their points.
    pub detail: Vec<SuggestionDetail>,
}

response! {
    Suggestion {
        "Points" => points: value,
        "SuggestType" => suggest_type: value,
        "Detail" => detail: list(""),
    }
}

/// The single suggestions with their points.
#[non_exhaustive]
pub struct SuggestionDetail {
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of sub it is or is to be. Example: `REINFORCE_WEB_LOCK`.
    pub sub_type: Option<String>,
}

response! {
    SuggestionDetail {
        "Title" => title: value,
        "Description" => description: value,
        "SubType" => sub_type: value,
    }
}

/// Errors that the documentation of [`DescribeSecureSuggestionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSecureSuggestionError = super::DocumentedError;
