// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstances`, from `ccc/ListInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the contact center instances of the Alibaba Cloud account.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListInstancesRequest::new()
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancesRequest {
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListInstancesRequest {
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
    ListInstancesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListInstancesRequest {
    type Response = ListInstancesResponse;
    type Error = ListInstancesError;
    const INFO: OperationInfo = super::operation("ListInstances")
        .required(&["PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListInstancesError] = &[
        ListInstancesError::NotExistsInstanceId,
    ];
}

impl Paginated for ListInstancesRequest {
    type Item = InstanceList;
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

/// Response to [`ListInstancesRequest`].
#[non_exhaustive]
pub struct ListInstancesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `26A34338-5CD9-4C95-A7A6-5BDCE76C6B94`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
}

response! {
    ListInstancesResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<InstanceList>,
}

response! {
    InstanceData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceList {
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// Web address under which the console is found.
    /// Example: `https://ccc-v2.aliyun.com/#/workbench/ccc-test`.
    pub console_url: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `1624679747000`.
    pub create_time: Option<i64>,
    /// ID of the Alibaba Cloud account that owns the instance. Example: `157123456789****`.
    pub aliyun_uid: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Domain name that the call or the item is about. Example: `ccc-test`.
    pub domain_name: Option<String>,
    /// Identifier of the item within its collection. Example: `ccc-test`.
    pub id: Option<String>,
    /// Items of the kind admin that were found or are concerned.
    pub admin_list: Vec<AdminList>,
    /// Items of the kind number that were found or are concerned.
    pub number_list: Vec<NumberList>,
}

response! {
    InstanceList {
        "Status" => status: value,
        "ConsoleUrl" => console_url: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "AliyunUid" => aliyun_uid: value,
        "Name" => name: value,
        "DomainName" => domain_name: value,
        "Id" => id: value,
        "AdminList" => admin_list: list(""),
        "NumberList" => number_list: list(""),
    }
}

/// Items of the kind admin that were found or are concerned.
#[non_exhaustive]
pub struct AdminList {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `8032****`.
    pub extension: Option<String>,
    /// Name that the login goes by. Example: `agent`.
    pub login_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Cell phone number. Example: `1382114****`.
    pub mobile: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `agent@ccc-test`.
    pub user_id: Option<String>,
    /// Name under which the role is defined. Example: `Admin`.
    pub role_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the role that the item belongs to or stands for. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
}

response! {
    AdminList {
        "DisplayName" => display_name: value,
        "Extension" => extension: value,
        "LoginName" => login_name: value,
        "Email" => email: value,
        "WorkMode" => work_mode: value,
        "Mobile" => mobile: value,
        "UserId" => user_id: value,
        "RoleName" => role_name: value,
        "InstanceId" => instance_id: value,
        "RoleId" => role_id: value,
    }
}

/// Items of the kind number that were found or are concerned.
#[non_exhaustive]
pub struct NumberList {
    /// Number that picks out the item, such as a phone number. Example: `0830011****`.
    pub number: Option<String>,
}

response! {
    NumberList {
        "Number" => number: value,
    }
}

/// Errors that the documentation of [`ListInstancesRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListInstancesError = super::DocumentedError;
