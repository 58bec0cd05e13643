// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIndexRecommendation`, from `dds/DescribeIndexRecommendation.md`.

use alicloud_runtime::codegen::*;

/// Returns the indexes that an analysis recommends.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeIndexRecommendationRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_index_recommendation(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIndexRecommendationRequest {
    /// **Required** by the documentation; not checked here. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** by the documentation; not checked here. ID of the instance, as the calls that
    /// create or list instances return it.
    pub instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    pub node_id: Option<String>,
    /// **Required** by the documentation; not checked here. Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required** by the documentation; not checked here. End of the period to look at.
    pub end_time: Option<String>,
    /// **Required** by the documentation; not checked here. ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Database to narrow the records down to.
    pub database: Option<String>,
    /// Collection to narrow the recommendations down to.
    pub collection: Option<String>,
    /// Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// How many items a page holds at most. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
}

impl DescribeIndexRecommendationRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `Collection`.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeIndexRecommendationRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TaskId" => task_id: query,
        "Database" => database: query,
        "Collection" => collection: query,
        "OperationType" => operation_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeIndexRecommendationRequest {
    type Response = DescribeIndexRecommendationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIndexRecommendation")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeIndexRecommendationRequest {
    type Item = Analyzation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.analyzations)
    }
}

/// Response to [`DescribeIndexRecommendationRequest`].
#[non_exhaustive]
pub struct DescribeIndexRecommendationResponse {
    /// How many items match in all, over all pages.
    pub total_record_count: Option<i32>,
    /// Which page of the whole list this one is.
    pub page_number: Option<i32>,
    /// How many items this page holds.
    pub page_record_count: Option<i32>,
    /// Queries that were analyzed, one entry each.
    pub analyzations: Vec<Analyzation>,
}

response! {
    DescribeIndexRecommendationResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Analyzations" => analyzations: list("Analyzation"),
    }
}

/// Queries that were analyzed, one entry each.
#[non_exhaustive]
pub struct Analyzation {
    /// Database that the query belongs to.
    pub database: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Kind of database operation that was analyzed.
    pub operation: Option<String>,
    /// Filter of the query that was analyzed.
    pub query: Option<String>,
    /// Sort order of the query that was analyzed.
    pub sort: Option<String>,
    /// Indexes that would help, one entry each.
    pub index_recommendations: Vec<Recommendation>,
    /// Indexes that serve several queries after merging.
    pub index_combines: Vec<String>,
    /// How many items or events were counted.
    pub count: Option<i64>,
    /// Milliseconds that all runs of the query took. Unit: `milliseconds`.
    pub total_execution_time: Option<i64>,
    /// Milliseconds that a run of the query took on average. Unit: `milliseconds`.
    pub average_execution_time: Option<i64>,
    /// Documents that a run returned on average.
    pub average_return_row_count: Option<i64>,
    /// Documents that a run had to look at on average.
    pub average_docs_examined_count: Option<i64>,
    /// Index entries that a run had to look at on average.
    pub average_keys_examined_count: Option<i64>,
    /// Whether the query sorts in memory because no index does.
    pub in_memory_sort: Option<bool>,
    /// When the query last ran.
    pub last_execution_time: Option<String>,
    /// How the database carries out the query.
    pub execution_plan: Option<String>,
}

response! {
    Analyzation {
        "Database" => database: value,
        "Namespace" => namespace: value,
        "Operation" => operation: value,
        "Query" => query: value,
        "Sort" => sort: value,
        "IndexRecommendations" => index_recommendations: list("Recommendation"),
        "IndexCombines" => index_combines: list("IndexCombine"),
        "Count" => count: value,
        "TotalExecutionTime" => total_execution_time: value,
        "AverageExecutionTime" => average_execution_time: value,
        "AverageReturnRowCount" => average_return_row_count: value,
        "AverageDocsExaminedCount" => average_docs_examined_count: value,
        "AverageKeysExaminedCount" => average_keys_examined_count: value,
        "InMemorySort" => in_memory_sort: value,
        "LastExecutionTime" => last_execution_time: value,
        "ExecutionPlan" => execution_plan: value,
    }
}

/// Indexes that would help, one entry each.
#[non_exhaustive]
pub struct Recommendation {
    /// What is recommended, such as an index or another form of the query.
    pub recmd_type: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
}

response! {
    Recommendation {
        "RecmdType" => recmd_type: value,
        "Content" => content: value,
    }
}
