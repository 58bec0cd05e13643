// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FuzzyQuery`, from `imm/FuzzyQuery.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, SubtitleStream, VideoStream};

/// Finds files of a data set by a word in any of their metadata fields.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::FuzzyQueryRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .query("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.fuzzy_query(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FuzzyQueryRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** Text or conditions to search for.
    pub query: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// The with fields to work on or to narrow the list down to.
    pub with_fields: Vec<String>,
}

impl FuzzyQueryRequest {
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
    pub fn max_results(mut self, value: i64) -> Self {
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
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
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
}

request! {
    FuzzyQueryRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Query" => query: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "WithFields" => with_fields: query_json,
    }
}

impl Operation for FuzzyQueryRequest {
    type Response = FuzzyQueryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FuzzyQuery")
        .required(&["ProjectName", "DatasetName", "Query"]);
}

impl Paginated for FuzzyQueryRequest {
    type Item = File;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.files)
    }
}

/// Response to [`FuzzyQueryRequest`].
#[non_exhaustive]
pub struct FuzzyQueryResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B3D5E0A-D8B8-4DA0-8127-ED32C851****`.
    pub request_id: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
    /// Number that is given for this: total hits.
    pub total_hits: Option<i64>,
}

response! {
    FuzzyQueryResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Files" => files: list(""),
        "TotalHits" => total_hits: value,
    }
}
