// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChatWithKnowledgeBase`, from `gpdb/ChatWithKnowledgeBase.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Function, GraphSearchArgs, KnowledgeParams, MergeMethodArgs, Message, ModelParams, QueryParams, Rrf, SourceCollection, Tool, Weight};

/// Asks a question that a model answers with what it finds in knowledge bases.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// use alicloud_gpdb::chat_with_knowledge_base::ModelParams;
///
/// let request = alicloud_gpdb::ChatWithKnowledgeBaseRequest::new()
///     .db_instance_id("...")
///     .model_params(ModelParams::new());
/// let reply = client.chat_with_knowledge_base(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChatWithKnowledgeBaseRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The knowledge params that are concerned.
    pub knowledge_params: Option<KnowledgeParams>,
    /// The prompt params that are concerned.
    pub prompt_params: Option<String>,
    /// **Required.** The model params that are concerned.
    pub model_params: Option<ModelParams>,
    /// Outcomes of the include knowledge base, one entry each.
    pub include_knowledge_base_results: Option<bool>,
}

impl ChatWithKnowledgeBaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `KnowledgeParams`.
    pub fn knowledge_params(mut self, value: impl Into<KnowledgeParams>) -> Self {
        self.knowledge_params = Some(value.into());
        self
    }
    /// Sets `PromptParams`.
    pub fn prompt_params(mut self, value: impl Into<String>) -> Self {
        self.prompt_params = Some(value.into());
        self
    }
    /// Sets `ModelParams`, which is required.
    pub fn model_params(mut self, value: impl Into<ModelParams>) -> Self {
        self.model_params = Some(value.into());
        self
    }
    /// Sets `IncludeKnowledgeBaseResults`.
    #[inline]
    pub fn include_knowledge_base_results(mut self, value: bool) -> Self {
        self.include_knowledge_base_results = Some(value);
        self
    }
}

request! {
    ChatWithKnowledgeBaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "KnowledgeParams" => knowledge_params: query_json,
        "PromptParams" => prompt_params: query,
        "ModelParams" => model_params: query_json,
        "IncludeKnowledgeBaseResults" => include_knowledge_base_results: query,
    }
}

impl Operation for ChatWithKnowledgeBaseRequest {
    type Response = ChatWithKnowledgeBaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChatWithKnowledgeBase")
        .required(&["DBInstanceId", "ModelParams"])
        .region("RegionId");
}

/// Response to [`ChatWithKnowledgeBaseRequest`], which the documentation does not describe.
pub type ChatWithKnowledgeBaseResponse = alicloud_runtime::UndocumentedResponse;
