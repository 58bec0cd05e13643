// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSkillLevelsOfUser`, from `ccc/ListSkillLevelsOfUser.md`.

use alicloud_runtime::codegen::*;

/// Lists an agent's skill groups with the level in each, or the groups still open to the agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListSkillLevelsOfUserRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10)
///     .user_id("user-test@ccc-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_skill_levels_of_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSkillLevelsOfUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Whether what is linked already is listed, or what could still be linked.
    /// Default: `true`. Example: `true`.
    pub is_member: Option<bool>,
    /// Part of a number or of its note; only entries that contain it are listed.
    /// Example: `skillgroup-test`.
    pub search_pattern: Option<String>,
}

impl ListSkillLevelsOfUserRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `IsMember`.
    #[inline]
    pub fn is_member(mut self, value: bool) -> Self {
        self.is_member = Some(value);
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
}

request! {
    ListSkillLevelsOfUserRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserId" => user_id: query,
        "IsMember" => is_member: query,
        "SearchPattern" => search_pattern: query,
    }
}

impl Operation for ListSkillLevelsOfUserRequest {
    type Response = ListSkillLevelsOfUserResponse;
    type Error = ListSkillLevelsOfUserError;
    const INFO: OperationInfo = super::operation("ListSkillLevelsOfUser")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListSkillLevelsOfUserError] = &[
        ListSkillLevelsOfUserError::NotExistsInstanceId,
        ListSkillLevelsOfUserError::NotExistsUserId,
        ListSkillLevelsOfUserError::ParameterBlank,
        ListSkillLevelsOfUserError::ParameterNull,
    ];
}

impl Paginated for ListSkillLevelsOfUserRequest {
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

/// Response to [`ListSkillLevelsOfUserRequest`].
#[non_exhaustive]
pub struct ListSkillLevelsOfUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SkillLevelsOfUserData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListSkillLevelsOfUserResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SkillLevelsOfUserData {
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
    SkillLevelsOfUserData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct UserSkillLevel {
    /// ID of the skill group that the item belongs to or stands for. Example: `test@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Name that the skill group goes by. Example: `text`.
    pub skill_group_name: Option<String>,
    /// Level that the skill has on its scale. Example: `5`.
    pub skill_level: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

response! {
    UserSkillLevel {
        "SkillGroupId" => skill_group_id: value,
        "SkillGroupName" => skill_group_name: value,
        "SkillLevel" => skill_level: value,
        "MediaType" => media_type: value,
    }
}

/// Errors that the documentation of [`ListSkillLevelsOfUserRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type ListSkillLevelsOfUserError = super::DocumentedError;
