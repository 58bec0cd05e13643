// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPersonalNumbersOfUser`, from `ccc/ListPersonalNumbersOfUser.md`.

use alicloud_runtime::codegen::*;

/// Lists an agent's personal outbound numbers, or those that could still be added.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListPersonalNumbersOfUserRequest::new()
///     .instance_id("ccc-test")
///     .is_member(true)
///     .page_number(1)
///     .page_size(10)
///     .user_id("user-test@ccc-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_personal_numbers_of_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPersonalNumbersOfUserRequest {
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
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed. Example: `083`.
    pub search_pattern: Option<String>,
}

impl ListPersonalNumbersOfUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
}

request! {
    ListPersonalNumbersOfUserRequest {
        "InstanceId" => instance_id: query,
        "IsMember" => is_member: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserId" => user_id: query,
        "SearchPattern" => search_pattern: query,
    }
}

impl Operation for ListPersonalNumbersOfUserRequest {
    type Response = ListPersonalNumbersOfUserResponse;
    type Error = ListPersonalNumbersOfUserError;
    const INFO: OperationInfo = super::operation("ListPersonalNumbersOfUser")
        .required(&["InstanceId", "IsMember", "PageNumber", "PageSize", "UserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListPersonalNumbersOfUserError] = &[
        ListPersonalNumbersOfUserError::NotExistsInstanceId,
        ListPersonalNumbersOfUserError::ParameterMaximum,
        ListPersonalNumbersOfUserError::ParameterMinimum,
        ListPersonalNumbersOfUserError::ParameterEmpty,
        ListPersonalNumbersOfUserError::ParameterNull,
    ];
}

impl Paginated for ListPersonalNumbersOfUserRequest {
    type Item = PhoneNumber;
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

/// Response to [`ListPersonalNumbersOfUserRequest`].
#[non_exhaustive]
pub struct ListPersonalNumbersOfUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PersonalNumbersOfUserData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListPersonalNumbersOfUserResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PersonalNumbersOfUserData {
    /// Entries of the list.
    pub list: Vec<PhoneNumber>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    PersonalNumbersOfUserData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PhoneNumber {
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// ID of the contact flow that the item belongs to or stands for.
    /// Example: `a3fb6c62-9b49-4942-ae5b-cf2abd4123ek`.
    pub contact_flow_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `083xxxx0011`.
    pub number: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
}

response! {
    PhoneNumber {
        "Active" => active: value,
        "City" => city: value,
        "ContactFlowId" => contact_flow_id: value,
        "InstanceId" => instance_id: value,
        "Number" => number: value,
        "Province" => province: value,
    }
}

/// Errors that the documentation of [`ListPersonalNumbersOfUserRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type ListPersonalNumbersOfUserError = super::DocumentedError;
