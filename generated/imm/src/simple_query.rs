// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SimpleQuery`, from `imm/SimpleQuery.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, SubtitleStream, VideoStream};

/// Finds files of a data set by conditions on fields, and sums them up if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::SimpleQueryRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.simple_query(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SimpleQueryRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Conditions on the indexed facts, which can be nested.
    pub query: Option<SimpleQuery>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// The aggregations to work on or to narrow the list down to.
    pub aggregations: Vec<Aggregation>,
    /// The with fields to work on or to narrow the list down to.
    pub with_fields: Vec<String>,
    /// Whether this holds: without total hits.
    pub without_total_hits: Option<bool>,
}

impl SimpleQueryRequest {
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
    pub fn query(mut self, value: impl Into<SimpleQuery>) -> Self {
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
    /// Sets `Aggregations`.
    pub fn aggregations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Aggregation>>,
    ) -> Self {
        self.aggregations = value.into_iter().map(Into::into).collect();
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
    /// Sets `WithoutTotalHits`.
    #[inline]
    pub fn without_total_hits(mut self, value: bool) -> Self {
        self.without_total_hits = Some(value);
        self
    }
}

request! {
    SimpleQueryRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Query" => query: query_json,
        "Sort" => sort: query,
        "Order" => order: query,
        "Aggregations" => aggregations: query_json,
        "WithFields" => with_fields: query_json,
        "WithoutTotalHits" => without_total_hits: query,
    }
}

impl Operation for SimpleQueryRequest {
    type Response = SimpleQueryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SimpleQuery")
        .required(&["ProjectName", "DatasetName"]);
}

impl Paginated for SimpleQueryRequest {
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

/// Response to [`SimpleQueryRequest`].
#[non_exhaustive]
pub struct SimpleQueryResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C5C1E0F-D8B8-4DA0-8127-EC32C771****`.
    pub request_id: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
    /// The aggregations that were found or are concerned, one entry each.
    pub aggregations: Vec<QueryAggregation>,
    /// Number that is given for this: total hits. Example: `10`.
    pub total_hits: Option<i64>,
}

response! {
    SimpleQueryResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Files" => files: list(""),
        "Aggregations" => aggregations: list(""),
        "TotalHits" => total_hits: value,
    }
}

/// Conditions on the indexed facts, which can be nested.
#[non_exhaustive]
pub struct SimpleQuery {
    /// Field of the data that is meant.
    pub field: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
    /// The sub queries to work on or to narrow the list down to.
    pub sub_queries: Vec<Value>,
}

impl SimpleQuery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `SubQueries`.
    pub fn sub_queries(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.sub_queries = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SimpleQuery {
        "Field" => field: field,
        "Value" => value: field,
        "Operation" => operation: field,
        "SubQueries" => sub_queries: field,
    }
}

/// The aggregations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Aggregation {
    /// Field of the data that is meant.
    pub field: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
}

impl Aggregation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
}

request! {
    Aggregation {
        "Field" => field: field,
        "Operation" => operation: field,
    }
}

/// The aggregations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QueryAggregation {
    /// Field of the data that is meant. Example: `Size`.
    pub field: Option<String>,
    /// What is done to the item. Example: `sum`.
    pub operation: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `200`.
    pub value: Option<f64>,
    /// The groups that were found or are concerned, one entry each.
    pub groups: Vec<Group>,
}

response! {
    QueryAggregation {
        "Field" => field: value,
        "Operation" => operation: value,
        "Value" => value: value,
        "Groups" => groups: list(""),
    }
}

/// The groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Group {
    /// Value that belongs to the name or key beside it. Example: `100`.
    pub value: Option<String>,
    /// How many items or events were counted. Example: `5`.
    pub count: Option<i64>,
}

response! {
    Group {
        "Value" => value: value,
        "Count" => count: value,
    }
}
