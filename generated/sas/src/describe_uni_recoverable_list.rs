// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUniRecoverableList`, from `sas/DescribeUniRecoverableList.md`.

use alicloud_runtime::codegen::*;

/// Lists the database backups that can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUniRecoverableListRequest::new()
///     .policy_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_uni_recoverable_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUniRecoverableListRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Database that the call or the item is about.
    pub database: Option<String>,
}

impl DescribeUniRecoverableListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
}

request! {
    DescribeUniRecoverableListRequest {
        "PolicyId" => policy_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Database" => database: query,
    }
}

impl Operation for DescribeUniRecoverableListRequest {
    type Response = DescribeUniRecoverableListResponse;
    type Error = DescribeUniRecoverableListError;
    const INFO: OperationInfo = super::operation("DescribeUniRecoverableList")
        .required(&["PolicyId"])
        .read_only();
    const ERRORS: &'static [DescribeUniRecoverableListError] = &[
        DescribeUniRecoverableListError::NoPermission,
        DescribeUniRecoverableListError::ServerError,
    ];
}

impl Paginated for DescribeUniRecoverableListRequest {
    type Item = RecoverableInfoList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.recoverable_info_list)
    }
}

/// Response to [`DescribeUniRecoverableListRequest`].
#[non_exhaustive]
pub struct DescribeUniRecoverableListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35F45B0-5D6B-4238-BE02-A62D0760****`.
    pub request_id: Option<String>,
    /// Database that the call or the item is about. Example: `msdb`.
    pub database: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `20`.
    pub count: Option<i32>,
    /// Items of the kind recoverable info that were found or are concerned.
    pub recoverable_info_list: Vec<RecoverableInfoList>,
}

response! {
    DescribeUniRecoverableListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "Database" => database: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "RecoverableInfoList" => recoverable_info_list: list(""),
    }
}

/// Items of the kind recoverable info that were found or are concerned.
#[non_exhaustive]
pub struct RecoverableInfoList {
    /// Time that is set or recorded for this: last. Example: `1671468180000`.
    pub last_time: Option<i64>,
    /// Time that is set or recorded for this: reset. Example: `2021-01-30 08:04:36`.
    pub reset_time: Option<i64>,
    /// What is known about the restore. Example: `text`.
    pub restore_info: Option<String>,
    /// Time that is set or recorded for this: first. Example: `1671468180000`.
    pub first_time: Option<i64>,
    /// System change number of an Oracle database up to which it can be restored.
    /// Example: `4529940.0`.
    pub reset_scn: Option<String>,
}

response! {
    RecoverableInfoList {
        "LastTime" => last_time: value,
        "ResetTime" => reset_time: value,
        "RestoreInfo" => restore_info: value,
        "FirstTime" => first_time: value,
        "ResetScn" => reset_scn: value,
    }
}

/// Errors that the documentation of [`DescribeUniRecoverableListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUniRecoverableListError = super::DocumentedError;
