// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLLMAnswer`, from `adb/DescribeLLMAnswer.md`.

use alicloud_runtime::codegen::*;

/// Puts a question about a cluster to the AI assistant and gives its output.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeLLMAnswerRequest::new()
///     .query("...");
/// let reply = client.describe_llm_answer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLLMAnswerRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Text or conditions to search for.
    pub query: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLLMAnswerRequest {
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
    DescribeLLMAnswerRequest {
        "DBClusterId" => db_cluster_id: query,
        "Query" => query: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLLMAnswerRequest {
    type Response = DescribeLLMAnswerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLLMAnswer")
        .required(&["Query"])
        .region("RegionId")
        .read_only()
        .foreign_protocol("server-sent events");
}

/// Response to [`DescribeLLMAnswerRequest`], which the documentation does not describe.
pub type DescribeLLMAnswerResponse = alicloud_runtime::UndocumentedResponse;
