// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynDbs`, from `clickhouse/DescribeSynDbs.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases that are synchronized from RDS, with their state.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeSynDbsRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_syn_dbs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynDbsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl DescribeSynDbsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbClusterId`, which is required.
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
    DescribeSynDbsRequest {
        "DbClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeSynDbsRequest {
    type Response = DescribeSynDbsResponse;
    type Error = DescribeSynDbsError;
    const INFO: OperationInfo = super::operation("DescribeSynDbs")
        .required(&["DbClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeSynDbsError] = &[
        DescribeSynDbsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeSynDbsRequest {
    type Item = SynDb;
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
        Some(&mut response.syn_dbs)
    }
}

/// Response to [`DescribeSynDbsRequest`].
#[non_exhaustive]
pub struct DescribeSynDbsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7655F5F9-1313-5ABA-8516-F6EB79605A5F`.
    pub request_id: Option<String>,
    /// The syn databases that were found or are concerned, one entry each.
    pub syn_dbs: Vec<SynDb>,
    /// How many items match in all, over all pages. Example: `0`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeSynDbsResponse {
        "RequestId" => request_id: value,
        "SynDbs" => syn_dbs: list(""),
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// The syn databases that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SynDb {
    /// ApsaraDB RDS instance that data comes from. Example: `rm-wz9d11qg1j0h4****`.
    pub rds_id: Option<String>,
    /// Database that is synchronized. Example: `database`.
    pub syn_db: Option<String>,
    /// State that the syn is in. Example: `true`.
    pub syn_status: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub error_msg: Option<String>,
    /// Name that the user of the rds is known by. Example: `test`.
    pub rds_user_name: Option<String>,
    /// Web address under which the rds VPC is found.
    /// Example: `rm-bp16t9h3999xb0a711****.mysql.rds.aliyuncs.com:3306`.
    pub rds_vpc_url: Option<String>,
}

response! {
    SynDb {
        "RdsId" => rds_id: value,
        "SynDb" => syn_db: value,
        "SynStatus" => syn_status: value,
        "ErrorMsg" => error_msg: value,
        "RdsUserName" => rds_user_name: value,
        "RdsVpcUrl" => rds_vpc_url: value,
    }
}

/// Errors that the documentation of [`DescribeSynDbsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeSynDbsError = super::DocumentedError;
