// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOutboundNumbersOfUser`, from `ccc/ListOutboundNumbersOfUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OutboundNumbersOfUserPhoneNumber, UnassignedNumberData};

/// Lists all numbers from which an agent can call out.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListOutboundNumbersOfUserRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10)
///     .user_id("user-test@ccc-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_outbound_numbers_of_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOutboundNumbersOfUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    /// Example: `["skg-default@ccc-test","skg-default2@ccc-test"]`.
    pub skill_group_id_list: Vec<String>,
}

impl ListOutboundNumbersOfUserRequest {
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
    /// Sets `SkillGroupIdList`.
    pub fn skill_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skill_group_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListOutboundNumbersOfUserRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserId" => user_id: query,
        "SkillGroupIdList" => skill_group_id_list: query_json,
    }
}

impl Operation for ListOutboundNumbersOfUserRequest {
    type Response = ListOutboundNumbersOfUserResponse;
    type Error = ListOutboundNumbersOfUserError;
    const INFO: OperationInfo = super::operation("ListOutboundNumbersOfUser")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListOutboundNumbersOfUserError] = &[
        ListOutboundNumbersOfUserError::NotExistsInstanceId,
        ListOutboundNumbersOfUserError::NotExistsUserId,
        ListOutboundNumbersOfUserError::ParameterMinimum,
        ListOutboundNumbersOfUserError::ParameterBlank,
        ListOutboundNumbersOfUserError::ParameterNull,
    ];
}

impl Paginated for ListOutboundNumbersOfUserRequest {
    type Item = OutboundNumbersOfUserPhoneNumber;
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

/// Response to [`ListOutboundNumbersOfUserRequest`].
#[non_exhaustive]
pub struct ListOutboundNumbersOfUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UnassignedNumberData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListOutboundNumbersOfUserResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListOutboundNumbersOfUserRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type ListOutboundNumbersOfUserError = super::DocumentedError;
