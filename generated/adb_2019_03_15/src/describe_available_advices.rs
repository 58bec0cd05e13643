// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableAdvices`, from `adb_2019_03_15/DescribeAvailableAdvices.md`.

use alicloud_runtime::codegen::*;

/// Lists optimization advice for a day that has not been applied yet, with reason and benefit.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAvailableAdvicesRequest::new()
///     .db_cluster_id("...")
///     .advice_date(1)
///     .lang("...")
///     .page_size(1)
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_available_advices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableAdvicesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Day or moment of the advice.
    pub advice_date: Option<i64>,
    /// **Required.** Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return.
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

impl DescribeAvailableAdvicesRequest {
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
    /// Sets `AdviceDate`, which is required.
    #[inline]
    pub fn advice_date(mut self, value: i64) -> Self {
        self.advice_date = Some(value);
        self
    }
    /// Sets `Lang`, which is required.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
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
    DescribeAvailableAdvicesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AdviceDate" => advice_date: query,
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "AdviceType" => advice_type: query,
        "Keyword" => keyword: query,
        "SchemaTableName" => schema_table_name: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeAvailableAdvicesRequest {
    type Response = DescribeAvailableAdvicesResponse;
    type Error = DescribeAvailableAdvicesError;
    const INFO: OperationInfo = super::operation("DescribeAvailableAdvices")
        .required(
            &["DBClusterId", "RegionId", "AdviceDate", "Lang", "PageSize", "PageNumber"],
        )
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAvailableAdvicesError] = &[
        DescribeAvailableAdvicesError::MissingParameterPageSize,
    ];
}

impl Paginated for DescribeAvailableAdvicesRequest {
    type Item = AvailableAdviceItem;
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

/// Response to [`DescribeAvailableAdvicesRequest`].
#[non_exhaustive]
pub struct DescribeAvailableAdvicesResponse {
    /// Entries of the list.
    pub items: Vec<AvailableAdviceItem>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `96A55627-28E9-5E47-B8F6-D786BE551349`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<i64>,
    /// Names of the schema tables that were found or are concerned.
    /// Example: `[ "tpch.lineitem", "tpch.partsupp", "tpch.orders" ]`.
    pub schema_table_names: Vec<String>,
}

response! {
    DescribeAvailableAdvicesResponse {
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
pub struct AvailableAdviceItem {
    /// ID of the advice that the item belongs to or stands for.
    /// Example: `dcd04135-0925-4aed-a5a7-e7d92cb1****`.
    pub advice_id: Option<String>,
    /// Day or moment of the advice. Example: `20221124`.
    pub advice_date: Option<String>,
    /// Which kind of advice it is or is to be. Example: `Index`.
    pub advice_type: Option<String>,
    /// Text of the statement. Example: `text`.
    pub sql: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// What the advice is expected to bring. Example: `text`.
    pub benefit: Option<String>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// Name that the schema goes by. Example: `adb_demo`.
    pub schema_name: Option<String>,
    /// Name that the table goes by. Example: `test_table`.
    pub table_name: Option<String>,
}

response! {
    AvailableAdviceItem {
        "AdviceId" => advice_id: value,
        "AdviceDate" => advice_date: value,
        "AdviceType" => advice_type: value,
        "SQL" => sql: value,
        "Reason" => reason: value,
        "Benefit" => benefit: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableAdvicesRequest`] names.
///
/// - [`MissingParameterPageSize`](super::DocumentedError::MissingParameterPageSize)
pub type DescribeAvailableAdvicesError = super::DocumentedError;
