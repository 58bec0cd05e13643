// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterEvents`, from `cs/DescribeClusterEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Event, EventData, PageInfo};

/// Lists the events of one cluster, such as upgrades, scaling, and component installations, with
/// their level and time.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterEventsRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cluster_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterEventsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// How many entries a page of results holds at most. Example: `50`.
    pub page_size: Option<i64>,
    /// Number of the page of results, counted from the first. Example: `1`.
    pub page_number: Option<i64>,
    /// Returns only events of this task. Example: `T-6823f946ffadbb0106****`.
    pub task_id: Option<String>,
}

impl DescribeClusterEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_number`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `task_id`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterEventsRequest {
        "ClusterId" => cluster_id: path,
        "page_size" => page_size: query,
        "page_number" => page_number: query,
        "task_id" => task_id: query,
    }
}

impl Operation for DescribeClusterEventsRequest {
    type Response = DescribeClusterEventsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterEvents")
        .roa("GET", "/clusters/{ClusterId}/events")
        .required(&["ClusterId"])
        .read_only();
}

impl Paginated for DescribeClusterEventsRequest {
    type Item = Event;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.events)
    }
}

/// Response to [`DescribeClusterEventsRequest`].
#[non_exhaustive]
pub struct DescribeClusterEventsResponse {
    /// Events that match, one entry each.
    pub events: Vec<Event>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page_info: Option<PageInfo>,
}

response! {
    DescribeClusterEventsResponse {
        "events" => events: list(""),
        "page_info" => page_info: value,
    }
}
