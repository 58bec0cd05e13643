// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOpsItems`, from `oos/ListOpsItems.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists operations items (OpsItems), with filters or by tags.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListOpsItemsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ops_items(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOpsItemsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Conditions that narrow the list down. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Tags that the resource carries.
    pub resource_tags: Option<Value>,
}

impl ListOpsItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<Value>) -> Self {
        self.resource_tags = Some(value.into());
        self
    }
}

request! {
    ListOpsItemsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Filter" => filter: query,
        "Tags" => tags: query_json,
        "ResourceTags" => resource_tags: query_json,
    }
}

impl Operation for ListOpsItemsRequest {
    type Response = ListOpsItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOpsItems")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListOpsItemsRequest {
    type Item = OpsItem;
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
        Some(&mut response.ops_items)
    }
}

/// Response to [`ListOpsItemsRequest`].
#[non_exhaustive]
pub struct ListOpsItemsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `gAAAAABfTgv5ewUWmNdJ3g7JVLvX70sPH90GZOVGC6KPDUL0FIIb`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `113DD533-389C-5F83-9C69-F64D5BAB10B2`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The ops items that were found or are concerned, one entry each.
    pub ops_items: Vec<OpsItem>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListOpsItemsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "OpsItems" => ops_items: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The ops items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OpsItem {
    /// ID of the ops item that the item belongs to or stands for. Example: `oi-d52b08695e2b46ae8413`.
    pub ops_item_id: Option<String>,
    /// Day or moment of the create. Example: `2023-07-09T10:01Z`.
    pub create_date: Option<Timestamp>,
    /// Day or moment of the update. Example: `2023-07-09T10:01Z`.
    pub update_date: Option<Timestamp>,
    /// Title or heading shown to people. Example: `Test`.
    pub title: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Open`.
    pub status: Option<String>,
    /// How serious it is. Example: `Medium`.
    pub severity: Option<String>,
    /// Class that the item belongs to. Example: `Security`.
    pub category: Option<String>,
    /// Where it comes from. Example: `/aliyun/ecs`.
    pub source: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"v1"}`.
    pub tags: Option<Value>,
    /// Resources, one entry each. Example: `text`.
    pub resources: Vec<String>,
}

response! {
    OpsItem {
        "OpsItemId" => ops_item_id: value,
        "CreateDate" => create_date: value,
        "UpdateDate" => update_date: value,
        "Title" => title: value,
        "Status" => status: value,
        "Severity" => severity: value,
        "Category" => category: value,
        "Source" => source: value,
        "Priority" => priority: value,
        "Tags" => tags: value,
        "Resources" => resources: list(""),
    }
}
