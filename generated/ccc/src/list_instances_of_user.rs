// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstancesOfUser`, from `ccc/ListInstancesOfUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PhoneNumber, SkillGroup, User};

/// Lists the contact center instances to which the user belongs.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListInstancesOfUserRequest::new()
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instances_of_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancesOfUserRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl ListInstancesOfUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    ListInstancesOfUserRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListInstancesOfUserRequest {
    type Response = ListInstancesOfUserResponse;
    type Error = ListInstancesOfUserError;
    const INFO: OperationInfo = super::operation("ListInstancesOfUser")
        .required(&["PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListInstancesOfUserError] = &[
        ListInstancesOfUserError::ParameterMaximum,
        ListInstancesOfUserError::ParameterMinimum,
    ];
}

impl Paginated for ListInstancesOfUserRequest {
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

/// Response to [`ListInstancesOfUserRequest`].
#[non_exhaustive]
pub struct ListInstancesOfUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstancesOfUserData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3969FC68-CEC2-4398-B76A-60D2F7EDEBAF`.
    pub request_id: Option<String>,
}

response! {
    ListInstancesOfUserResponse {
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
pub struct InstancesOfUserData {
    /// Entries of the list.
    pub list: Vec<CallCenterInstance>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    InstancesOfUserData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CallCenterInstance {
    /// Items of the kind admin that were found or are concerned.
    pub admin_list: Vec<User>,
    /// ID of the Alibaba Cloud account that owns the instance. Example: `1571234567890123`.
    pub aliyun_uid: Option<String>,
    /// Web address under which the console is found.
    /// Example: `https://ccc-v2.aliyun.com/#/workbench/ccc-test`.
    pub console_url: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Domain name that the call or the item is about. Example: `ccc-test`.
    pub domain_name: Option<String>,
    /// Identifier of the item within its collection. Example: `ccc-test`.
    pub id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Items of the kind number that were found or are concerned.
    pub number_list: Vec<PhoneNumber>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
}

response! {
    CallCenterInstance {
        "AdminList" => admin_list: list(""),
        "AliyunUid" => aliyun_uid: value,
        "ConsoleUrl" => console_url: value,
        "Description" => description: value,
        "DomainName" => domain_name: value,
        "Id" => id: value,
        "Name" => name: value,
        "NumberList" => number_list: list(""),
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListInstancesOfUserRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
pub type ListInstancesOfUserError = super::DocumentedError;
