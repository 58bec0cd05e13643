// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvents`, from `cs/DescribeEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Event, EventData, PageInfo};

/// Lists cluster events of one type or cluster, with their level, source, and time.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeEventsRequest::new()
///     .cluster_id("String")
///     .type_("String");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventsRequest {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cf62854ac2130470897be7a27ed1f****`.
    pub cluster_id: Option<String>,
    /// Returns only events of this kind; all kinds without it. Example: `nodePool_upgrade`.
    pub type_: Option<String>,
    /// How many entries a page of results holds at most. Example: `50`.
    pub page_size: Option<i64>,
    /// Number of the page of results, counted from the first. Example: `1`.
    pub page_number: Option<i64>,
}

impl DescribeEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
}

request! {
    DescribeEventsRequest {
        "cluster_id" => cluster_id: query,
        "type" => type_: query,
        "page_size" => page_size: query,
        "page_number" => page_number: query,
    }
}

impl Operation for DescribeEventsRequest {
    type Response = DescribeEventsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeEvents")
        .roa("GET", "/events")
        .read_only();
}

impl Paginated for DescribeEventsRequest {
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

/// Response to [`DescribeEventsRequest`].
#[non_exhaustive]
pub struct DescribeEventsResponse {
    /// Events that match, one entry each.
    pub events: Vec<Event>,
    /// Paging details: which page this is, how long pages are, and how many entries match in all.
    pub page_info: Option<PageInfo>,
}

response! {
    DescribeEventsResponse {
        "events" => events: list(""),
        "page_info" => page_info: value,
    }
}
