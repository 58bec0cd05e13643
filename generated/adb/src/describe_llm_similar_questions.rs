// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLLMSimilarQuestions`, from `adb/DescribeLLMSimilarQuestions.md`.

use alicloud_runtime::codegen::*;

/// Suggests questions that resemble one put to the AI assistant of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeLLMSimilarQuestionsRequest::new()
///     .query("...");
/// let reply = client.describe_llm_similar_questions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLLMSimilarQuestionsRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Text or conditions to search for.
    pub query: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLLMSimilarQuestionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLLMSimilarQuestionsRequest {
        "DBClusterId" => db_cluster_id: query,
        "Query" => query: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLLMSimilarQuestionsRequest {
    type Response = DescribeLLMSimilarQuestionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLLMSimilarQuestions")
        .required(&["Query"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLLMSimilarQuestionsRequest`], which the documentation does not describe.
pub type DescribeLLMSimilarQuestionsResponse = alicloud_runtime::UndocumentedResponse;
