// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckWarnings`, from `sas/DescribeCheckWarnings.md`.

use alicloud_runtime::codegen::*;

/// Lists the check items of one risk on one server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckWarningsRequest::new()
///     .uuid("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_check_warnings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckWarningsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Which kind of check it is or is to be.
    pub check_type: Option<String>,
    /// State of the risk, to narrow the list down to or to be put into.
    pub risk_status: Option<i32>,
    /// Name that the container goes by.
    pub container_name: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeCheckWarningsRequest {
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
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `RiskId`.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
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
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `CheckType`.
    pub fn check_type(mut self, value: impl Into<String>) -> Self {
        self.check_type = Some(value.into());
        self
    }
    /// Sets `RiskStatus`.
    #[inline]
    pub fn risk_status(mut self, value: i32) -> Self {
        self.risk_status = Some(value);
        self
    }
    /// Sets `ContainerName`.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeCheckWarningsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuid" => uuid: query,
        "RiskId" => risk_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "CheckId" => check_id: query,
        "CheckType" => check_type: query,
        "RiskStatus" => risk_status: query,
        "ContainerName" => container_name: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeCheckWarningsRequest {
    type Response = DescribeCheckWarningsResponse;
    type Error = DescribeCheckWarningsError;
    const INFO: OperationInfo = super::operation("DescribeCheckWarnings")
        .required(&["Uuid"])
        .read_only();
    const ERRORS: &'static [DescribeCheckWarningsError] = &[
        DescribeCheckWarningsError::UnknownError,
        DescribeCheckWarningsError::ConsoleError,
        DescribeCheckWarningsError::RdCheckNoPermission,
        DescribeCheckWarningsError::NoPermission,
        DescribeCheckWarningsError::RdCheckInnerError,
        DescribeCheckWarningsError::ServerError,
    ];
}

impl Paginated for DescribeCheckWarningsRequest {
    type Item = CheckWarning;
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
        Some(&mut response.check_warnings)
    }
}

/// Response to [`DescribeCheckWarningsRequest`].
#[non_exhaustive]
pub struct DescribeCheckWarningsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DFCADBA-7065-42DA-AF17-6868B9C2A8CF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// The check warnings that were found or are concerned, one entry each.
    pub check_warnings: Vec<CheckWarning>,
}

response! {
    DescribeCheckWarningsResponse {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "CheckWarnings" => check_warnings: list(""),
    }
}

/// The check warnings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CheckWarning {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// ID of the check warning that the item belongs to or stands for. Example: `212251441`.
    pub check_warning_id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    /// Example: `hc.check.type.identity_auth`.
    pub type_: Option<String>,
    /// Identifier that is unique for the item. Example: `d42f938c-d962-48a0-90f9-****`.
    pub uuid: Option<String>,
    /// Name that the container goes by. Example: `/svn-host`.
    pub container_name: Option<String>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `8de456b00ff0a2009ee8ef7fc59fd0457fa44f20b8282af3e79c2a0e2492****`.
    pub container_id: Option<String>,
    /// Name of the single check. Example: `passwordExpire`.
    pub item: Option<String>,
    /// ID of the check that the item belongs to or stands for. Example: `2546`.
    pub check_id: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `high`.
    pub level: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `ignore`.
    pub reason: Option<String>,
    /// State that the fix is in. Example: `0`.
    pub fix_status: Option<i32>,
    /// Text for people about the exec error. Example: `ScriptKilledOfCpuHigh`.
    pub exec_error_message: Option<String>,
    /// Time that is set or recorded for this: last handle. Example: `1704937755000`.
    pub last_handle_time: Option<i64>,
}

response! {
    CheckWarning {
        "Status" => status: value,
        "CheckWarningId" => check_warning_id: value,
        "Type" => type_: value,
        "Uuid" => uuid: value,
        "ContainerName" => container_name: value,
        "ContainerId" => container_id: value,
        "Item" => item: value,
        "CheckId" => check_id: value,
        "Level" => level: value,
        "Reason" => reason: value,
        "FixStatus" => fix_status: value,
        "ExecErrorMessage" => exec_error_message: value,
        "LastHandleTime" => last_handle_time: value,
    }
}

/// Errors that the documentation of [`DescribeCheckWarningsRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCheckWarningsError = super::DocumentedError;
