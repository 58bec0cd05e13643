// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNamespaceChangeOrders`, from `sae/ListNamespaceChangeOrders.md`.

use alicloud_runtime::codegen::*;

/// Lists the change orders of a namespace, by type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListNamespaceChangeOrdersRequest::new()
///     .namespace_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_namespace_change_orders(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNamespaceChangeOrdersRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// State of the co, to narrow the list down to or to be put into.
    pub co_status: Option<String>,
    /// Which kind of co it is or is to be.
    pub co_type: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListNamespaceChangeOrdersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `CoStatus`.
    pub fn co_status(mut self, value: impl Into<String>) -> Self {
        self.co_status = Some(value.into());
        self
    }
    /// Sets `CoType`.
    pub fn co_type(mut self, value: impl Into<String>) -> Self {
        self.co_type = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
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
}

request! {
    ListNamespaceChangeOrdersRequest {
        "NamespaceId" => namespace_id: query,
        "CoStatus" => co_status: query,
        "CoType" => co_type: query,
        "Key" => key: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListNamespaceChangeOrdersRequest {
    type Response = ListNamespaceChangeOrdersResponse;
    type Error = ListNamespaceChangeOrdersError;
    const INFO: OperationInfo = super::operation("ListNamespaceChangeOrders")
        .roa("GET", "/pop/v1/sam/changeorder/listNamespaceChangeOrders")
        .required(&["NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListNamespaceChangeOrdersError] = &[
        ListNamespaceChangeOrdersError::ResouceNoPermission,
        ListNamespaceChangeOrdersError::InvalidParameterNotEmpty,
    ];
}

impl Paginated for ListNamespaceChangeOrdersRequest {
    type Item = ChangeOrderList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.change_order_list)
    }
}

/// Response to [`ListNamespaceChangeOrdersRequest`].
#[non_exhaustive]
pub struct ListNamespaceChangeOrdersResponse {
    /// ID of this call; quote it when asking support about it. Example: `0bc3915638507554994370d****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for. Example: `0bc3915638507554994370d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NamespaceChangeOrderData>,
}

response! {
    ListNamespaceChangeOrdersResponse {
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NamespaceChangeOrderData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How large the total is or is to be. Example: `32`.
    pub total_size: Option<i32>,
    /// Items of the kind change order that were found or are concerned.
    pub change_order_list: Vec<ChangeOrderList>,
}

response! {
    NamespaceChangeOrderData {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalSize" => total_size: value,
        "ChangeOrderList" => change_order_list: list(""),
    }
}

/// Items of the kind change order that were found or are concerned.
#[non_exhaustive]
pub struct ChangeOrderList {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// When it was finished. Example: `2019-07-11 20:12:58`.
    pub finish_time: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-shanghai:test`.
    pub namespace_id: Option<String>,
    /// When the item was created. Example: `2019-07-11 15:54:49`.
    pub create_time: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `test_sae`.
    pub user_id: Option<String>,
    /// Where it comes from. Example: `console`.
    pub source: Option<String>,
    /// ID of the create user that the item belongs to or stands for. Example: `test@aliyun.com`.
    pub create_user_id: Option<String>,
    /// How many there are of this: batch. Example: `1`.
    pub batch_count: Option<i32>,
    /// Code that stands for the co type, for programs to act on. Example: `CoBatchStartApplication`.
    pub co_type_code: Option<String>,
    /// ID of the change order that the item belongs to or stands for.
    /// Example: `7fa5c0-9ebb-4bb4-b383-1f885447****`.
    pub change_order_id: Option<String>,
    /// Which kind of batch it is or is to be. Example: `text`.
    pub batch_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the group that the call or the item is about.
    /// Example: `c9ecd2-cf6c-46c3-9f20-525de202****`.
    pub group_id: Option<String>,
    /// Which kind of co it is or is to be. Example: `msg.docker.app.actions.CoBatchStartApplication`.
    pub co_type: Option<String>,
    /// The pipelines that are concerned.
    pub pipelines: Option<String>,
}

response! {
    ChangeOrderList {
        "Status" => status: value,
        "FinishTime" => finish_time: value,
        "NamespaceId" => namespace_id: value,
        "CreateTime" => create_time: value,
        "UserId" => user_id: value,
        "Source" => source: value,
        "CreateUserId" => create_user_id: value,
        "BatchCount" => batch_count: value,
        "CoTypeCode" => co_type_code: value,
        "ChangeOrderId" => change_order_id: value,
        "BatchType" => batch_type: value,
        "Description" => description: value,
        "GroupId" => group_id: value,
        "CoType" => co_type: value,
        "Pipelines" => pipelines: value,
    }
}

/// Errors that the documentation of [`ListNamespaceChangeOrdersRequest`] names.
///
/// - [`ResouceNoPermission`](super::DocumentedError::ResouceNoPermission)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
pub type ListNamespaceChangeOrdersError = super::DocumentedError;
