// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisRecords`, from `gpdb/DescribeDiagnosisRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists queries of an instance over a period, with duration and state, for diagnosis.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDiagnosisRecordsRequest::new()
///     .db_instance_id("...")
///     .database("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_diagnosis_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    pub user: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
    /// Conditions that narrow the list down.
    pub query_condition: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl DescribeDiagnosisRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `QueryCondition`.
    pub fn query_condition(mut self, value: impl Into<String>) -> Self {
        self.query_condition = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "User" => user: query,
        "Database" => database: query,
        "QueryCondition" => query_condition: query,
        "Keyword" => keyword: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeDiagnosisRecordsRequest {
    type Response = DescribeDiagnosisRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisRecords")
        .required(&["DBInstanceId", "Database"])
        .read_only();
}

impl Paginated for DescribeDiagnosisRecordsRequest {
    type Item = DiagnosisRecordItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDiagnosisRecordsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisRecordsResponse {
    /// Entries of the list.
    pub items: Vec<DiagnosisRecordItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeDiagnosisRecordsResponse {
        "Items" => items: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DiagnosisRecordItem {
    /// Statement to look into; listed by
    /// [`DescribeDiagnosisRecords`](super::Client::describe_diagnosis_records).
    /// Example: `2022042612465401000000012903151998970`.
    pub query_id: Option<String>,
    /// ID of the session that the item belongs to or stands for. Example: `50`.
    pub session_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1651877940000`.
    pub start_time: Option<i64>,
    /// How long it lasts, or how long the term bought is. Example: `1`.
    pub duration: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `finished`.
    pub status: Option<String>,
    /// Text of the statement. Example: `text`.
    pub sql_stmt: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    /// Example: `adbpguser`.
    pub user: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    /// Example: `adbtest`.
    pub database: Option<String>,
    /// Whether the statement is cut short here. Example: `false`.
    pub sql_truncated: Option<bool>,
    /// Value at which the SQL truncated sets in. Example: `5120`.
    pub sql_truncated_threshold: Option<i32>,
}

response! {
    DiagnosisRecordItem {
        "QueryID" => query_id: value,
        "SessionID" => session_id: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Status" => status: value,
        "SQLStmt" => sql_stmt: value,
        "User" => user: value,
        "Database" => database: value,
        "SQLTruncated" => sql_truncated: value,
        "SQLTruncatedThreshold" => sql_truncated_threshold: value,
    }
}
