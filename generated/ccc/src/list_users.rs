// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsers`, from `ccc/ListUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists the agents of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListUsersRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Part of a number or of its note; only entries that contain it are listed. Example: `text`.
    pub search_pattern: Option<String>,
    /// ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
}

impl ListUsersRequest {
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
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
}

request! {
    ListUsersRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchPattern" => search_pattern: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for ListUsersRequest {
    type Response = ListUsersResponse;
    type Error = ListUsersError;
    const INFO: OperationInfo = super::operation("ListUsers")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListUsersError] = &[
        ListUsersError::ParameterMaximum,
        ListUsersError::ParameterMinimum,
        ListUsersError::NotExistsInstanceId,
        ListUsersError::ParameterNull,
    ];
}

impl Paginated for ListUsersRequest {
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

/// Response to [`ListUsersRequest`].
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UserData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListUsersResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UserData {
    /// Entries of the list.
    pub list: Vec<UserDetail>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    UserData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct UserDetail {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `18866668888@163.com`.
    pub email: Option<String>,
    /// Name that the login goes by. Example: `user-test`.
    pub login_name: Option<String>,
    /// Cell phone number. Example: `138xxxx2114`.
    pub mobile: Option<String>,
    /// Items of the kind personal outbound number that were found or are concerned.
    pub personal_outbound_number_list: Vec<PhoneNumber>,
    /// ID of the role that the item belongs to or stands for. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `Admin`.
    pub role_name: Option<String>,
    /// Items of the kind skill level that were found or are concerned.
    pub skill_level_list: Vec<UserSkillLevel>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// ID of the display that the item belongs to or stands for. Example: `1001`.
    pub display_id: Option<String>,
    /// Account that the primary belongs to or works with. Example: `text`.
    pub primary_account: Option<bool>,
    /// ID of the RAM that the item belongs to or stands for. Example: `21234502254620****`.
    pub ram_id: Option<i64>,
    /// Internal telephone number under which the agent's device is reached. Example: `8031****`.
    pub extension: Option<String>,
    /// ID of the device that the item belongs to or stands for. Example: `ACC-YUNBS-1.0.10-****`.
    pub device_id: Option<String>,
    /// Extension under which the agent's SIP telephone registers. Example: `8033****`.
    pub device_ext: Option<String>,
    /// State that the device is in. Example: `OFFLINE`.
    pub device_state: Option<String>,
    /// Whether it is the root account rather than a RAM user.
    pub primary: Option<bool>,
}

response! {
    UserDetail {
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "LoginName" => login_name: value,
        "Mobile" => mobile: value,
        "PersonalOutboundNumberList" => personal_outbound_number_list: list(""),
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
        "SkillLevelList" => skill_level_list: list(""),
        "UserId" => user_id: value,
        "WorkMode" => work_mode: value,
        "DisplayId" => display_id: value,
        "PrimaryAccount" => primary_account: value,
        "RamId" => ram_id: value,
        "Extension" => extension: value,
        "DeviceId" => device_id: value,
        "DeviceExt" => device_ext: value,
        "DeviceState" => device_state: value,
        "Primary" => primary: value,
    }
}

/// Items of the kind personal outbound number that were found or are concerned.
#[non_exhaustive]
pub struct PhoneNumber {
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `083xxxx0011`.
    pub number: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
    /// What the number or recording is for. Example: `Bidirection`.
    pub usage: Option<String>,
}

response! {
    PhoneNumber {
        "Active" => active: value,
        "City" => city: value,
        "Number" => number: value,
        "Province" => province: value,
        "Usage" => usage: value,
    }
}

/// Items of the kind skill level that were found or are concerned.
#[non_exhaustive]
pub struct UserSkillLevel {
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-test@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Name that the skill group goes by. Example: `skg-test`.
    pub skill_group_name: Option<String>,
    /// Level that the skill has on its scale. Example: `5`.
    pub skill_level: Option<i32>,
}

response! {
    UserSkillLevel {
        "SkillGroupId" => skill_group_id: value,
        "SkillGroupName" => skill_group_name: value,
        "SkillLevel" => skill_level: value,
    }
}

/// Errors that the documentation of [`ListUsersRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type ListUsersError = super::DocumentedError;
