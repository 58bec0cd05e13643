// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIndex`, from `bailian/UpdateIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IndexData, PipelineCommercialType};

/// Changes description, similarity settings or edition of a knowledge base.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::UpdateIndexRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx");
/// let reply = client.update_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIndexRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required** by the documentation; not checked here. Identifier of the item within its
    /// collection. Example: `79c0alxxxx`.
    pub id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Score that was worked out for the rerank min. Range: 0 to 1. Example: `0.01`.
    pub rerank_min_score: Option<String>,
    /// How many of the nearest chunks the vector search brings; with the keyword search at most 200.
    /// Default: `100`. Example: `100`.
    pub dense_similarity_top_k: Option<i32>,
    /// How many of the best chunks the keyword search brings; with the vector search at most 200.
    /// Range: 0 to 100. Default: `100`. Example: `100`.
    pub sparse_similarity_top_k: Option<i32>,
    /// Which kind of pipeline commercial it is or is to be. Example: `standard`.
    pub pipeline_commercial_type: Option<Open<PipelineCommercialType>>,
    /// **Required** under conditions. Retrieval units of the enterprise edition, 1 to 200.
    /// Example: `3`.
    pub pipeline_commercial_cu: Option<i32>,
}

impl UpdateIndexRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RerankMinScore`.
    pub fn rerank_min_score(mut self, value: impl Into<String>) -> Self {
        self.rerank_min_score = Some(value.into());
        self
    }
    /// Sets `DenseSimilarityTopK`.
    #[inline]
    pub fn dense_similarity_top_k(mut self, value: i32) -> Self {
        self.dense_similarity_top_k = Some(value);
        self
    }
    /// Sets `SparseSimilarityTopK`.
    #[inline]
    pub fn sparse_similarity_top_k(mut self, value: i32) -> Self {
        self.sparse_similarity_top_k = Some(value);
        self
    }
    /// Sets `PipelineCommercialType`.
    pub fn pipeline_commercial_type(
        mut self,
        value: impl Into<Open<PipelineCommercialType>>,
    ) -> Self {
        self.pipeline_commercial_type = Some(value.into());
        self
    }
    /// Sets `PipelineCommercialCu`.
    #[inline]
    pub fn pipeline_commercial_cu(mut self, value: i32) -> Self {
        self.pipeline_commercial_cu = Some(value);
        self
    }
}

request! {
    UpdateIndexRequest {
        "WorkspaceId" => workspace_id: path,
        "Id" => id: body,
        "Name" => name: body,
        "Description" => description: body,
        "RerankMinScore" => rerank_min_score: body,
        "DenseSimilarityTopK" => dense_similarity_top_k: body,
        "SparseSimilarityTopK" => sparse_similarity_top_k: body,
        "PipelineCommercialType" => pipeline_commercial_type: body,
        "PipelineCommercialCu" => pipeline_commercial_cu: body,
    }
}

impl Operation for UpdateIndexRequest {
    type Response = UpdateIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateIndex")
        .roa("POST", "/{WorkspaceId}/index/update")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`UpdateIndexRequest`].
#[non_exhaustive]
pub struct UpdateIndexResponse {
    /// ID of this call; quote it when asking support about it. Example: `17204B98-7734-4F9A-8464-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IndexData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
}

response! {
    UpdateIndexResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Status" => status: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}
