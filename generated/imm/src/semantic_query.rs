// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SemanticQuery`, from `imm/SemanticQuery.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, SubtitleStream, VideoStream};

/// Finds files of a data set by a description in everyday language.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::SemanticQueryRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// let reply = client.semantic_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SemanticQueryRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Text or conditions to search for.
    pub query: Option<String>,
    /// The with fields to work on or to narrow the list down to.
    pub with_fields: Vec<String>,
    /// Kinds of media to work on or to narrow the list down to.
    pub media_types: Vec<String>,
}

impl SemanticQueryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `WithFields`.
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_fields = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MediaTypes`.
    pub fn media_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SemanticQueryRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Query" => query: query,
        "WithFields" => with_fields: query_json,
        "MediaTypes" => media_types: query_json,
    }
}

impl Operation for SemanticQueryRequest {
    type Response = SemanticQueryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SemanticQuery")
        .required(&["ProjectName", "DatasetName"]);
}

/// Response to [`SemanticQueryRequest`].
#[non_exhaustive]
pub struct SemanticQueryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C5C1E0F-D8B8-4DA0-8127-EC32C771****`.
    pub request_id: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
}

response! {
    SemanticQueryResponse {
        "RequestId" => request_id: value,
        "Files" => files: list(""),
    }
}
