// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockBindList`, from `sas/DescribeWebLockBindList.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers under web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockBindListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_lock_bind_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockBindListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl DescribeWebLockBindListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    DescribeWebLockBindListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Remark" => remark: query,
        "Status" => status: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for DescribeWebLockBindListRequest {
    type Response = DescribeWebLockBindListResponse;
    type Error = DescribeWebLockBindListError;
    const INFO: OperationInfo = super::operation("DescribeWebLockBindList").read_only();
    const ERRORS: &'static [DescribeWebLockBindListError] = &[
        DescribeWebLockBindListError::NoPermission,
        DescribeWebLockBindListError::InternalError,
        DescribeWebLockBindListError::ServerError,
    ];
}

impl Paginated for DescribeWebLockBindListRequest {
    type Item = BindList;
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
        Some(&mut response.bind_list)
    }
}

/// Response to [`DescribeWebLockBindListRequest`].
#[non_exhaustive]
pub struct DescribeWebLockBindListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D9354C1A-D709-4873-9AAE-41513327B247`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `11409`.
    pub total_count: Option<i32>,
    /// Items of the kind bind that were found or are concerned.
    pub bind_list: Vec<BindList>,
}

response! {
    DescribeWebLockBindListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BindList" => bind_list: list(""),
    }
}

/// Items of the kind bind that were found or are concerned.
#[non_exhaustive]
pub struct BindList {
    /// State of what the entry describes, which decides what can be done with it. Example: `on`.
    pub status: Option<String>,
    /// Share in the whole, in percent. Example: `99`.
    pub percent: Option<i32>,
    /// Address that can be reached from the Internet. Example: `54.169.XX.XX`.
    pub internet_ip: Option<String>,
    /// Details about the service. Example: `client offline`.
    pub service_detail: Option<String>,
    /// Operating system that the item runs. Example: `Linux`.
    pub os: Option<String>,
    /// State that the service is in. Example: `stop`.
    pub service_status: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// How many there are of this: audit. Example: `2`.
    pub audit_count: Option<String>,
    /// Identifier that is unique for the item. Example: `inet-12345****`.
    pub uuid: Option<String>,
    /// Code that stands for the service, for programs to act on. Example: `2001`.
    pub service_code: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `testName`.
    pub instance_name: Option<String>,
    /// How many there are of this: dir. Example: `5`.
    pub dir_count: Option<String>,
    /// How many there are of this: block. Example: `10`.
    pub block_count: Option<String>,
}

response! {
    BindList {
        "Status" => status: value,
        "Percent" => percent: value,
        "InternetIp" => internet_ip: value,
        "ServiceDetail" => service_detail: value,
        "Os" => os: value,
        "ServiceStatus" => service_status: value,
        "IntranetIp" => intranet_ip: value,
        "AuditCount" => audit_count: value,
        "Uuid" => uuid: value,
        "ServiceCode" => service_code: value,
        "InstanceName" => instance_name: value,
        "DirCount" => dir_count: value,
        "BlockCount" => block_count: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockBindListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockBindListError = super::DocumentedError;
