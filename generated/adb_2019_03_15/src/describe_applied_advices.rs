// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppliedAdvices`, from `adb_2019_03_15/DescribeAppliedAdvices.md`.

use alicloud_runtime::codegen::*;

/// Lists optimization advice already applied, with benefit, job status and rollback SQL.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAppliedAdvicesRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_applied_advices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppliedAdvicesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// Which kind of advice it is or is to be.
    pub advice_type: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Name that the schema table goes by.
    pub schema_table_name: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl DescribeAppliedAdvicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `AdviceType`.
    pub fn advice_type(mut self, value: impl Into<String>) -> Self {
        self.advice_type = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `SchemaTableName`.
    pub fn schema_table_name(mut self, value: impl Into<String>) -> Self {
        self.schema_table_name = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeAppliedAdvicesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "AdviceType" => advice_type: query,
        "Keyword" => keyword: query,
        "SchemaTableName" => schema_table_name: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeAppliedAdvicesRequest {
    type Response = DescribeAppliedAdvicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAppliedAdvices")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAppliedAdvicesRequest {
    type Item = AppliedAdviceItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeAppliedAdvicesRequest`].
#[non_exhaustive]
pub struct DescribeAppliedAdvicesResponse {
    /// Entries of the list.
    pub items: Vec<AppliedAdviceItem>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `84489769-3065-5A28-A4CB-977CD426F1C3`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Names of the schema tables that were found or are concerned.
    pub schema_table_names: Vec<String>,
}

response! {
    DescribeAppliedAdvicesResponse {
        "Items" => items: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "SchemaTableNames" => schema_table_names: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AppliedAdviceItem {
    /// ID of the advice that the item belongs to or stands for.
    /// Example: `7417db9c-914d-43f3-a123-4d0e448f****`.
    pub advice_id: Option<String>,
    /// Time that is set or recorded for this: submit. Example: `2208131600`.
    pub submit_time: Option<String>,
    /// State that the submit is in. Example: `SUCCEED`.
    pub submit_status: Option<String>,
    /// Text of the statement. Example: `text`.
    pub sql: Option<String>,
    /// Statement that takes the advice back. Example: `text`.
    pub rollback_sql: Option<String>,
    /// State that the job is in. Example: `SUCCEED`.
    pub job_status: Option<String>,
    /// What the advice is expected to bring. Example: `text`.
    pub benefit: Option<String>,
    /// Statement that builds the table anew. Example: `` build table `schema1`.`table1` ``.
    pub build_sql: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
}

response! {
    AppliedAdviceItem {
        "AdviceId" => advice_id: value,
        "SubmitTime" => submit_time: value,
        "SubmitStatus" => submit_status: value,
        "SQL" => sql: value,
        "RollbackSQL" => rollback_sql: value,
        "JobStatus" => job_status: value,
        "Benefit" => benefit: value,
        "BuildSQL" => build_sql: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
    }
}
