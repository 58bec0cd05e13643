// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryStories`, from `imm/QueryStories.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, Story, SubtitleStream, TimeRange, VideoStream};

/// Searches the stories of a dataset by given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::QueryStoriesRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_stories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryStoriesRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// ID of the object that the call is about.
    pub object_id: Option<String>,
    /// Name that the story goes by.
    pub story_name: Option<String>,
    /// Which kind of story it is or is to be.
    pub story_type: Option<String>,
    /// Which kind of story sub it is or is to be.
    pub story_sub_type: Option<String>,
    /// IDs of the figure clusters to work on or to narrow the list down to.
    pub figure_cluster_ids: Vec<String>,
    /// Span in which the groups were made.
    pub create_time_range: Option<TimeRange>,
    /// Span in which the stories' first pictures were taken.
    pub story_start_time_range: Option<TimeRange>,
    /// Span in which the stories' last pictures were taken.
    pub story_end_time_range: Option<TimeRange>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<String>,
    /// Whether this holds: with empty stories.
    pub with_empty_stories: Option<bool>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl QueryStoriesRequest {
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
    /// Sets `ObjectId`.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `StoryName`.
    pub fn story_name(mut self, value: impl Into<String>) -> Self {
        self.story_name = Some(value.into());
        self
    }
    /// Sets `StoryType`.
    pub fn story_type(mut self, value: impl Into<String>) -> Self {
        self.story_type = Some(value.into());
        self
    }
    /// Sets `StorySubType`.
    pub fn story_sub_type(mut self, value: impl Into<String>) -> Self {
        self.story_sub_type = Some(value.into());
        self
    }
    /// Sets `FigureClusterIds`.
    pub fn figure_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.figure_cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CreateTimeRange`.
    pub fn create_time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.create_time_range = Some(value.into());
        self
    }
    /// Sets `StoryStartTimeRange`.
    pub fn story_start_time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.story_start_time_range = Some(value.into());
        self
    }
    /// Sets `StoryEndTimeRange`.
    pub fn story_end_time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.story_end_time_range = Some(value.into());
        self
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
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<String>) -> Self {
        self.custom_labels = Some(value.into());
        self
    }
    /// Sets `WithEmptyStories`.
    #[inline]
    pub fn with_empty_stories(mut self, value: bool) -> Self {
        self.with_empty_stories = Some(value);
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
}

request! {
    QueryStoriesRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "ObjectId" => object_id: query,
        "StoryName" => story_name: query,
        "StoryType" => story_type: query,
        "StorySubType" => story_sub_type: query,
        "FigureClusterIds" => figure_cluster_ids: query_json,
        "CreateTimeRange" => create_time_range: query_json,
        "StoryStartTimeRange" => story_start_time_range: query_json,
        "StoryEndTimeRange" => story_end_time_range: query_json,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "CustomLabels" => custom_labels: query,
        "WithEmptyStories" => with_empty_stories: query,
        "Sort" => sort: query,
        "Order" => order: query,
    }
}

impl Operation for QueryStoriesRequest {
    type Response = QueryStoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryStories")
        .required(&["ProjectName", "DatasetName"])
        .read_only();
}

impl Paginated for QueryStoriesRequest {
    type Item = Story;
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
        Some(&mut response.stories)
    }
}

/// Response to [`QueryStoriesRequest`].
#[non_exhaustive]
pub struct QueryStoriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C5C1E0F-D8B8-4DA0-8127-EC32C771****`.
    pub request_id: Option<String>,
    /// The stories that were found or are concerned, one entry each.
    pub stories: Vec<Story>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
}

response! {
    QueryStoriesResponse {
        "RequestId" => request_id: value,
        "Stories" => stories: list(""),
        "NextToken" => next_token: value,
    }
}
