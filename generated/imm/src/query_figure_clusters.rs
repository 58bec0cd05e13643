// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFigureClusters`, from `imm/QueryFigureClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, FigureCluster, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, SubtitleStream, TimeRange, VideoStream};

/// Searches the face clusters of a dataset by given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::QueryFigureClustersRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_figure_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFigureClustersRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Span in which the groups were made.
    pub create_time_range: Option<TimeRange>,
    /// Span in which the groups last changed.
    pub update_time_range: Option<TimeRange>,
    /// How many there are of this: with total.
    pub with_total_count: Option<bool>,
}

impl QueryFigureClustersRequest {
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
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<String>) -> Self {
        self.custom_labels = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `CreateTimeRange`.
    pub fn create_time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.create_time_range = Some(value.into());
        self
    }
    /// Sets `UpdateTimeRange`.
    pub fn update_time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.update_time_range = Some(value.into());
        self
    }
    /// Sets `WithTotalCount`.
    #[inline]
    pub fn with_total_count(mut self, value: bool) -> Self {
        self.with_total_count = Some(value);
        self
    }
}

request! {
    QueryFigureClustersRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "CustomLabels" => custom_labels: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "CreateTimeRange" => create_time_range: query_json,
        "UpdateTimeRange" => update_time_range: query_json,
        "WithTotalCount" => with_total_count: query,
    }
}

impl Operation for QueryFigureClustersRequest {
    type Response = QueryFigureClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryFigureClusters")
        .required(&["ProjectName", "DatasetName"])
        .read_only();
}

impl Paginated for QueryFigureClustersRequest {
    type Item = FigureCluster;
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
        Some(&mut response.figure_clusters)
    }
}

/// Response to [`QueryFigureClustersRequest`].
#[non_exhaustive]
pub struct QueryFigureClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FFF****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `10`.
    pub next_token: Option<String>,
    /// The figure clusters that were found or are concerned, one entry each.
    pub figure_clusters: Vec<FigureCluster>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
}

response! {
    QueryFigureClustersResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "FigureClusters" => figure_clusters: list(""),
        "TotalCount" => total_count: value,
    }
}
