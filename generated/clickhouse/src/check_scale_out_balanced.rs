// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckScaleOutBalanced`, from `clickhouse/CheckScaleOutBalanced.md`.

use alicloud_runtime::codegen::*;

/// Checks a cluster before a scale-out by migration and lists the tables concerned.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CheckScaleOutBalancedRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.check_scale_out_balanced(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckScaleOutBalancedRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl CheckScaleOutBalancedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
    CheckScaleOutBalancedRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for CheckScaleOutBalancedRequest {
    type Response = CheckScaleOutBalancedResponse;
    type Error = CheckScaleOutBalancedError;
    const INFO: OperationInfo = super::operation("CheckScaleOutBalanced")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckScaleOutBalancedError] = &[
        CheckScaleOutBalancedError::InternalError,
        CheckScaleOutBalancedError::ServiceUnavailable,
    ];
}

impl Paginated for CheckScaleOutBalancedRequest {
    type Item = TableDetail;
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
        Some(&mut response.table_details)
    }
}

/// Response to [`CheckScaleOutBalancedRequest`].
#[non_exhaustive]
pub struct CheckScaleOutBalancedResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Details about the table, one entry each.
    pub table_details: Vec<TableDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Code that stands for the check, for programs to act on. Example: `400`.
    pub check_code: Option<String>,
    /// How long the time lasts. Example: `21`.
    pub time_duration: Option<String>,
}

response! {
    CheckScaleOutBalancedResponse {
        "TotalCount" => total_count: value,
        "TableDetails" => table_details: list("TableDetail"),
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "CheckCode" => check_code: value,
        "TimeDuration" => time_duration: value,
    }
}

/// Details about the table, one entry each.
#[non_exhaustive]
pub struct TableDetail {
    /// Which table is meant, within its database. Example: `test`.
    pub table_name: Option<String>,
    /// Cluster inside ClickHouse that the table lies in. Example: `default`.
    pub cluster: Option<String>,
    /// Database that the call or the item is about. Example: `db_name`.
    pub database: Option<String>,
    /// Why the table stands in the way of the move, as a number. Example: `1`.
    pub detail: Option<i32>,
}

response! {
    TableDetail {
        "TableName" => table_name: value,
        "Cluster" => cluster: value,
        "Database" => database: value,
        "Detail" => detail: value,
    }
}

/// Errors that the documentation of [`CheckScaleOutBalancedRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CheckScaleOutBalancedError = super::DocumentedError;
