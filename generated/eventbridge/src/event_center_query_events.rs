// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EventCenterQueryEvents`, from `eventbridge/EventCenterQueryEvents.md`.

use alicloud_runtime::codegen::*;

/// Queries events in the event center by conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// use alicloud_eventbridge::event_center_query_events::CenterQueryEventBody;
///
/// let request = alicloud_eventbridge::EventCenterQueryEventsRequest::new()
///     .body(CenterQueryEventBody::new());
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.event_center_query_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EventCenterQueryEventsRequest {
    /// Event bus whose events are searched.
    pub bus_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 10000.
    pub max_results: Option<i32>,
    /// **Required.** What is sent.
    pub body: Option<CenterQueryEventBody>,
}

impl EventCenterQueryEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusName`.
    pub fn bus_name(mut self, value: impl Into<String>) -> Self {
        self.bus_name = Some(value.into());
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
    /// Sets `Body`, which is required.
    pub fn body(mut self, value: impl Into<CenterQueryEventBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    EventCenterQueryEventsRequest {
        "BusName" => bus_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Body" => body: form_json,
    }
}

impl Operation for EventCenterQueryEventsRequest {
    type Response = EventCenterQueryEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EventCenterQueryEvents")
        .required(&["Body"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

impl Paginated for EventCenterQueryEventsRequest {
    type Item = TimeSery;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.time_series)
    }
}

/// Response to [`EventCenterQueryEventsRequest`].
#[non_exhaustive]
pub struct EventCenterQueryEventsResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DAF96FB-A4B6-548C-B999-XXXXXXXX`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CenterQueryEventData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EventCenterQueryEventsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What is sent.
#[non_exhaustive]
pub struct CenterQueryEventBody {
    /// **Required.** Event schema that the searched events follow.
    pub schema_id: Option<String>,
    /// **Required.** Whether rows, figures over time, or both are returned.
    pub query_type: Option<Open<QueryType>>,
    /// **Required.** The parameters that are concerned.
    pub parameters: Option<Parameters>,
}

impl CenterQueryEventBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SchemaId`, which is required.
    pub fn schema_id(mut self, value: impl Into<String>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets `QueryType`, which is required.
    pub fn query_type(mut self, value: impl Into<Open<QueryType>>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `Parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    CenterQueryEventBody {
        "SchemaId" => schema_id: field,
        "QueryType" => query_type: field,
        "Parameters" => parameters: field,
    }
}

/// The parameters that are concerned.
#[non_exhaustive]
pub struct Parameters {
    /// The breakdowns to work on or to narrow the list down to.
    pub breakdowns: Vec<String>,
    /// The calculations to work on or to narrow the list down to.
    pub calculations: Vec<Calculation>,
    /// Conditions that items have to meet.
    pub filters: Vec<Filter>,
    /// How the filters are joined.
    pub filter_combination: Option<Open<FilterCombination>>,
    /// Seconds each point of a time series covers; a wish the service may not follow.
    pub granularity: Option<i64>,
    /// The orders to work on or to narrow the list down to.
    pub orders: Vec<Order>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// How many items to return at most.
    pub limit: Option<i64>,
    /// Milliseconds to look back.
    pub time_range: Option<i64>,
    /// Beginning of the period to look at. Range: at least 946684800000.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: at least 946684800000.
    pub end_time: Option<i64>,
}

impl Parameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Breakdowns`.
    pub fn breakdowns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.breakdowns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Calculations`.
    pub fn calculations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Calculation>>,
    ) -> Self {
        self.calculations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FilterCombination`.
    pub fn filter_combination(
        mut self,
        value: impl Into<Open<FilterCombination>>,
    ) -> Self {
        self.filter_combination = Some(value.into());
        self
    }
    /// Sets `Granularity`.
    #[inline]
    pub fn granularity(mut self, value: i64) -> Self {
        self.granularity = Some(value);
        self
    }
    /// Sets `Orders`.
    pub fn orders(mut self, value: impl IntoIterator<Item = impl Into<Order>>) -> Self {
        self.orders = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `TimeRange`.
    #[inline]
    pub fn time_range(mut self, value: i64) -> Self {
        self.time_range = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    Parameters {
        "Breakdowns" => breakdowns: field,
        "Calculations" => calculations: field,
        "Filters" => filters: field,
        "FilterCombination" => filter_combination: field,
        "Granularity" => granularity: field,
        "Orders" => orders: field,
        "Offset" => offset: field,
        "Limit" => limit: field,
        "TimeRange" => time_range: field,
        "StartTime" => start_time: field,
        "EndTime" => end_time: field,
    }
}

/// The calculations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Calculation {
    /// What is done.
    pub op: Option<Open<Op>>,
    /// Column of the table concerned.
    pub column: Option<String>,
}

impl Calculation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Op`.
    pub fn op(mut self, value: impl Into<Open<Op>>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `Column`.
    pub fn column(mut self, value: impl Into<String>) -> Self {
        self.column = Some(value.into());
        self
    }
}

request! {
    Calculation {
        "Op" => op: field,
        "Column" => column: field,
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Column of the table concerned.
    pub column: Option<String>,
    /// What is done.
    pub op: Option<String>,
    /// The values to work on or to narrow the list down to.
    pub values: Vec<String>,
    /// How the inner filters are joined.
    pub nested_filter_combination: Option<Open<FilterCombination>>,
    /// The nested filters to work on or to narrow the list down to.
    pub nested_filters: Vec<NestedFilter>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Column`.
    pub fn column(mut self, value: impl Into<String>) -> Self {
        self.column = Some(value.into());
        self
    }
    /// Sets `Op`.
    pub fn op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NestedFilterCombination`.
    pub fn nested_filter_combination(
        mut self,
        value: impl Into<Open<FilterCombination>>,
    ) -> Self {
        self.nested_filter_combination = Some(value.into());
        self
    }
    /// Sets `NestedFilters`.
    pub fn nested_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<NestedFilter>>,
    ) -> Self {
        self.nested_filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Column" => column: field,
        "Op" => op: field,
        "Values" => values: field,
        "NestedFilterCombination" => nested_filter_combination: field,
        "NestedFilters" => nested_filters: field,
    }
}

/// The nested filters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct NestedFilter {
    /// Column of the table concerned.
    pub column: Option<String>,
    /// What is done.
    pub op: Option<String>,
    /// The values to work on or to narrow the list down to.
    pub values: Vec<String>,
}

impl NestedFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Column`.
    pub fn column(mut self, value: impl Into<String>) -> Self {
        self.column = Some(value.into());
        self
    }
    /// Sets `Op`.
    pub fn op(mut self, value: impl Into<String>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    NestedFilter {
        "Column" => column: field,
        "Op" => op: field,
        "Values" => values: field,
    }
}

/// The orders to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Order {
    /// What is done.
    pub op: Option<Open<Op>>,
    /// Column of the table concerned.
    pub column: Option<String>,
    /// Free text that describes the item to people.
    pub desc: Option<bool>,
}

impl Order {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Op`.
    pub fn op(mut self, value: impl Into<Open<Op>>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `Column`.
    pub fn column(mut self, value: impl Into<String>) -> Self {
        self.column = Some(value.into());
        self
    }
    /// Sets `Desc`.
    #[inline]
    pub fn desc(mut self, value: bool) -> Self {
        self.desc = Some(value);
        self
    }
}

request! {
    Order {
        "Op" => op: field,
        "Column" => column: field,
        "Desc" => desc: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CenterQueryEventData {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `100`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `100`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `76`.
    pub total_count: Option<i32>,
    /// The time series that were found or are concerned, one entry each.
    pub time_series: Vec<TimeSery>,
    /// Rows of the result.
    pub table: Vec<Table>,
}

response! {
    CenterQueryEventData {
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "TimeSeries" => time_series: list(""),
        "Table" => table: list(""),
    }
}

/// The time series that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TimeSery {
    /// What was measured or stored about the row. Example: `{ "id":"xxx", "source":"acs.ecs" }`.
    pub row_data: Option<Value>,
    /// Moment that the record or the action belongs to. Example: `1683561600000`.
    pub time: Option<String>,
}

response! {
    TimeSery {
        "RowData" => row_data: value,
        "Time" => time: value,
    }
}

/// Rows of the result.
#[non_exhaustive]
pub struct Table {
    /// What was measured or stored about the row. Example: `{ "id":"xxx", "source":"acs.ecs" }`.
    pub row_data: Option<Value>,
}

response! {
    Table {
        "RowData" => row_data: value,
    }
}

values! {
    /// Whether rows, figures over time, or both are returned.
    pub enum QueryType {
        /// Figures over time.
        Timeseries = "timeseries",
        /// Rows.
        Table = "table",
        /// Both.
        TimeseriesAndTable = "timeseries_and_table",
    }
}

values! {
    /// What is done.
    pub enum Op {
        /// Number of events.
        Count = "COUNT",
        /// Total over all matching events.
        Sum = "SUM",
        /// Average.
        Avg = "AVG",
        /// Number of different values.
        CountDistinct = "COUNT_DISTINCT",
        /// Largest value.
        Max = "MAX",
        /// Smallest value.
        Min = "MIN",
        /// Median.
        P50 = "P50",
        /// 90th percentile.
        P90 = "P90",
        /// 95th percentile.
        P95 = "P95",
        /// 99th percentile.
        P99 = "P99",
    }
}

values! {
    /// How the inner filters are joined.
    pub enum FilterCombination {
        /// All of them must hold.
        And = "AND",
        /// One of them is enough.
        Or = "OR",
    }
}
