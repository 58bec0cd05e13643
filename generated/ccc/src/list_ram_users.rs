// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRamUsers`, from `ccc/ListRamUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists RAM users who have not been imported into an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListRamUsersRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ram_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRamUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// **Required.** Which page of the list to return. Range: 1 to 100000.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListRamUsersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListRamUsersRequest {
        "InstanceId" => instance_id: query,
        "SearchPattern" => search_pattern: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListRamUsersRequest {
    type Response = ListRamUsersResponse;
    type Error = ListRamUsersError;
    const INFO: OperationInfo = super::operation("ListRamUsers")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListRamUsersError] = &[
        ListRamUsersError::ParameterMaximum,
        ListRamUsersError::ParameterMinimum,
        ListRamUsersError::NotExistsInstanceId,
    ];
}

impl Paginated for ListRamUsersRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.params)
    }
}

/// Response to [`ListRamUsersRequest`].
#[non_exhaustive]
pub struct ListRamUsersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `24753D71-C91D-1A38-A8AD-372BF12453F6`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RamUserData>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    ListRamUsersResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Params" => params: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RamUserData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<RamUserList>,
}

response! {
    RamUserData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RamUserList {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
    /// Name that the login goes by. Example: `agent`.
    pub login_name: Option<String>,
    /// Cell phone number. Example: `1382114****`.
    pub mobile: Option<String>,
    /// ID of the Alibaba Cloud account that owns the instance. Example: `15772400000****`.
    pub aliyun_uid: Option<i64>,
    /// Whether it is the root account rather than a RAM user. Example: `false`.
    pub primary: Option<bool>,
    /// ID of the RAM that the item belongs to or stands for. Example: `28036411123456****`.
    pub ram_id: Option<String>,
}

response! {
    RamUserList {
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "LoginName" => login_name: value,
        "Mobile" => mobile: value,
        "AliyunUid" => aliyun_uid: value,
        "Primary" => primary: value,
        "RamId" => ram_id: value,
    }
}

/// Errors that the documentation of [`ListRamUsersRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListRamUsersError = super::DocumentedError;
