// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryLocationDateClusters`, from `imm/QueryLocationDateClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, TimeRange};

/// Searches clusters by place and time in a dataset under given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::QueryLocationDateClustersRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_location_date_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryLocationDateClustersRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// ID of the object that the call is about.
    pub object_id: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// The addres that are concerned.
    pub address: Option<Address>,
    /// The location date cluster levels to work on or to narrow the list down to.
    pub location_date_cluster_levels: Vec<String>,
    /// Span in which the groups' first pictures were taken.
    pub location_date_cluster_start_time_range: Option<TimeRange>,
    /// Span in which the groups' last pictures were taken.
    pub location_date_cluster_end_time_range: Option<TimeRange>,
    /// Span in which the groups were made.
    pub create_time_range: Option<TimeRange>,
    /// Span in which the groups last changed.
    pub update_time_range: Option<TimeRange>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl QueryLocationDateClustersRequest {
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
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<Address>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `LocationDateClusterLevels`.
    pub fn location_date_cluster_levels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.location_date_cluster_levels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LocationDateClusterStartTimeRange`.
    pub fn location_date_cluster_start_time_range(
        mut self,
        value: impl Into<TimeRange>,
    ) -> Self {
        self.location_date_cluster_start_time_range = Some(value.into());
        self
    }
    /// Sets `LocationDateClusterEndTimeRange`.
    pub fn location_date_cluster_end_time_range(
        mut self,
        value: impl Into<TimeRange>,
    ) -> Self {
        self.location_date_cluster_end_time_range = Some(value.into());
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
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<String>) -> Self {
        self.custom_labels = Some(value.into());
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
    QueryLocationDateClustersRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "ObjectId" => object_id: query,
        "Title" => title: query,
        "Address" => address: query_json,
        "LocationDateClusterLevels" => location_date_cluster_levels: query_json,
        "LocationDateClusterStartTimeRange" => location_date_cluster_start_time_range: query_json,
        "LocationDateClusterEndTimeRange" => location_date_cluster_end_time_range: query_json,
        "CreateTimeRange" => create_time_range: query_json,
        "UpdateTimeRange" => update_time_range: query_json,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "CustomLabels" => custom_labels: query,
        "Sort" => sort: query,
        "Order" => order: query,
    }
}

impl Operation for QueryLocationDateClustersRequest {
    type Response = QueryLocationDateClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryLocationDateClusters")
        .required(&["ProjectName", "DatasetName"])
        .read_only();
}

impl Paginated for QueryLocationDateClustersRequest {
    type Item = LocationDateCluster;
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
        Some(&mut response.location_date_clusters)
    }
}

/// Response to [`QueryLocationDateClustersRequest`].
#[non_exhaustive]
pub struct QueryLocationDateClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7055FCF7-4D7B-098E-BD4D-DD2932B0****`.
    pub request_id: Option<String>,
    /// The location date clusters that were found or are concerned, one entry each.
    pub location_date_clusters: Vec<LocationDateCluster>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `MzQNjmY2MzYxNhNjk2ZNjEu****`.
    pub next_token: Option<String>,
}

response! {
    QueryLocationDateClustersResponse {
        "RequestId" => request_id: value,
        "LocationDateClusters" => location_date_clusters: list(""),
        "NextToken" => next_token: value,
    }
}

/// The location date clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LocationDateCluster {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Level that the location date cluster has on its scale.
    pub location_date_cluster_level: Option<String>,
    /// When the location date cluster began or is to begin.
    pub location_date_cluster_start_time: Option<String>,
    /// When the location date cluster ended or is to end.
    pub location_date_cluster_end_time: Option<String>,
    /// The addresses that were found or are concerned, one entry each.
    pub addresses: Vec<Address>,
    /// ID of the object that the item belongs to or stands for.
    pub object_id: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// ID of the custom that the item belongs to or stands for.
    pub custom_id: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
}

response! {
    LocationDateCluster {
        "Title" => title: value,
        "LocationDateClusterLevel" => location_date_cluster_level: value,
        "LocationDateClusterStartTime" => location_date_cluster_start_time: value,
        "LocationDateClusterEndTime" => location_date_cluster_end_time: value,
        "Addresses" => addresses: list(""),
        "ObjectId" => object_id: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "CustomId" => custom_id: value,
        "CustomLabels" => custom_labels: value,
    }
}
