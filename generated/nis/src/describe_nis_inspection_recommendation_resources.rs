// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNisInspectionRecommendationResources`, from `nis/DescribeNisInspectionRecommendationResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Language};

/// Lists the resources to which a recommendation of an inspection report applies.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DescribeNisInspectionRecommendationResourcesRequest::new()
///     .inspection_report_id("...")
///     .recommendation_code("...");
/// let reply = client.describe_nis_inspection_recommendation_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNisInspectionRecommendationResourcesRequest {
    /// **Required.** Outcome of one inspection run. Length: 1 to 128.
    pub inspection_report_id: Option<String>,
    /// **Required.** Code that stands for the recommendation, for programs to act on. Length: 1 to 64.
    pub recommendation_code: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<Open<Language>>,
}

impl DescribeNisInspectionRecommendationResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InspectionReportId`, which is required.
    pub fn inspection_report_id(mut self, value: impl Into<String>) -> Self {
        self.inspection_report_id = Some(value.into());
        self
    }
    /// Sets `RecommendationCode`, which is required.
    pub fn recommendation_code(mut self, value: impl Into<String>) -> Self {
        self.recommendation_code = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<Open<Language>>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeNisInspectionRecommendationResourcesRequest {
        "InspectionReportId" => inspection_report_id: query,
        "RecommendationCode" => recommendation_code: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Language" => language: query,
    }
}

impl Operation for DescribeNisInspectionRecommendationResourcesRequest {
    type Response = DescribeNisInspectionRecommendationResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeNisInspectionRecommendationResources",
        )
        .required(&["InspectionReportId", "RecommendationCode"])
        .read_only();
}

/// Response to [`DescribeNisInspectionRecommendationResourcesRequest`], which the documentation does not describe.
pub type DescribeNisInspectionRecommendationResourcesResponse = alicloud_runtime::UndocumentedResponse;
