// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserLevelsOfSkillGroup`, from `ccc/ListUserLevelsOfSkillGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the agents of a skill group with their levels, or the agents still open to it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListUserLevelsOfSkillGroupRequest::new()
///     .instance_id("ccc-test")
///     .is_member(true)
///     .page_number(1)
///     .page_size(10)
///     .skill_group_id("skg-default@ccc-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_levels_of_skill_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserLevelsOfSkillGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Whether what is linked already is listed, or what could still be linked.
    /// Example: `true`.
    pub is_member: Option<bool>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** ID of the skill group that the call is about. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed. Example: `text`.
    pub search_pattern: Option<String>,
}

impl ListUserLevelsOfSkillGroupRequest {
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
    /// Sets `IsMember`, which is required.
    #[inline]
    pub fn is_member(mut self, value: bool) -> Self {
        self.is_member = Some(value);
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
    /// Sets `SkillGroupId`, which is required.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
}

request! {
    ListUserLevelsOfSkillGroupRequest {
        "InstanceId" => instance_id: query,
        "IsMember" => is_member: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SkillGroupId" => skill_group_id: query,
        "SearchPattern" => search_pattern: query,
    }
}

impl Operation for ListUserLevelsOfSkillGroupRequest {
    type Response = ListUserLevelsOfSkillGroupResponse;
    type Error = ListUserLevelsOfSkillGroupError;
    const INFO: OperationInfo = super::operation("ListUserLevelsOfSkillGroup")
        .required(&["InstanceId", "IsMember", "PageNumber", "PageSize", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListUserLevelsOfSkillGroupError] = &[
        ListUserLevelsOfSkillGroupError::NotExistsInstanceId,
        ListUserLevelsOfSkillGroupError::NotExistsSkillGroupId,
        ListUserLevelsOfSkillGroupError::ParameterMaximum,
        ListUserLevelsOfSkillGroupError::ParameterMinimum,
        ListUserLevelsOfSkillGroupError::ParameterEmpty,
        ListUserLevelsOfSkillGroupError::ParameterNull,
        ListUserLevelsOfSkillGroupError::ParameterBlank,
    ];
}

impl Paginated for ListUserLevelsOfSkillGroupRequest {
    type Item = UserSkillLevel;
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
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListUserLevelsOfSkillGroupRequest`].
#[non_exhaustive]
pub struct ListUserLevelsOfSkillGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UserLevelsOfSkillGroupData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListUserLevelsOfSkillGroupResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UserLevelsOfSkillGroupData {
    /// Entries of the list.
    pub list: Vec<UserSkillLevel>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    UserLevelsOfSkillGroupData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct UserSkillLevel {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Name that the login goes by. Example: `user-test`.
    pub login_name: Option<String>,
    /// ID of the role that the item belongs to or stands for. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `Admin`.
    pub role_name: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Name that the skill group goes by. Example: `Default`.
    pub skill_group_name: Option<String>,
    /// Level that the skill has on its scale. Example: `5`.
    pub skill_level: Option<i32>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// ID of the RAM that the item belongs to or stands for. Example: `28036411123456****`.
    pub ram_id: Option<String>,
}

response! {
    UserSkillLevel {
        "DisplayName" => display_name: value,
        "LoginName" => login_name: value,
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
        "SkillGroupId" => skill_group_id: value,
        "SkillGroupName" => skill_group_name: value,
        "SkillLevel" => skill_level: value,
        "UserId" => user_id: value,
        "RamId" => ram_id: value,
    }
}

/// Errors that the documentation of [`ListUserLevelsOfSkillGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsSkillGroupId`](super::DocumentedError::NotExistsSkillGroupId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListUserLevelsOfSkillGroupError = super::DocumentedError;
