// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ContextualRetrieval`, from `imm/ContextualRetrieval.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContextualFile, ContextualFileElement, ContextualFileElementContent, ContextualMessage, ElementRelation};

/// Finds files of a data set that fit what a conversation asks for.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::contextual_retrieval::ContextualMessage;
///
/// let request = alicloud_imm::ContextualRetrievalRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .messages([ContextualMessage::new()]);
/// let reply = client.contextual_retrieval(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ContextualRetrievalRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** The messages to work on or to narrow the list down to.
    pub messages: Vec<ContextualMessage>,
    /// Whether the passages found are returned without ranking them by content.
    pub recall_only: Option<bool>,
    /// IDs of the smart clusters to work on or to narrow the list down to.
    pub smart_cluster_ids: Vec<String>,
}

impl ContextualRetrievalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `Messages`, which is required.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContextualMessage>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecallOnly`.
    #[inline]
    pub fn recall_only(mut self, value: bool) -> Self {
        self.recall_only = Some(value);
        self
    }
    /// Sets `SmartClusterIds`.
    pub fn smart_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.smart_cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContextualRetrievalRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Messages" => messages: form_json,
        "RecallOnly" => recall_only: query,
        "SmartClusterIds" => smart_cluster_ids: form_json,
    }
}

impl Operation for ContextualRetrievalRequest {
    type Response = ContextualRetrievalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ContextualRetrieval")
        .required(&["ProjectName", "DatasetName", "Messages"]);
}

/// Response to [`ContextualRetrievalRequest`], which the documentation does not describe.
pub type ContextualRetrievalResponse = alicloud_runtime::UndocumentedResponse;
