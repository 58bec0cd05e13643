// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChangeOrders`, from `sae/ListChangeOrders.md`.

use alicloud_runtime::codegen::*;

/// Lists the change orders of an application, by type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListChangeOrdersRequest::new()
///     .app_id("145341c-9708-4967-b3ec-24933767****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_change_orders(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChangeOrdersRequest {
    /// **Required.** ID that the service gave the application.
    /// Example: `145341c-9708-4967-b3ec-24933767****`.
    pub app_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Name in a pair of name and value. Example: `test`.
    pub key: Option<String>,
    /// Which kind of co it is or is to be. Example: `CoCreateApp`.
    pub co_type: Option<Open<CoType>>,
    /// State of the co, to narrow the list down to or to be put into. Example: `2`.
    pub co_status: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the order is turned round.
    pub reverse: Option<bool>,
}

impl ListChangeOrdersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `CoType`.
    pub fn co_type(mut self, value: impl Into<Open<CoType>>) -> Self {
        self.co_type = Some(value.into());
        self
    }
    /// Sets `CoStatus`.
    pub fn co_status(mut self, value: impl Into<String>) -> Self {
        self.co_status = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
}

request! {
    ListChangeOrdersRequest {
        "AppId" => app_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Key" => key: query,
        "CoType" => co_type: query,
        "CoStatus" => co_status: query,
        "OrderBy" => order_by: query,
        "Reverse" => reverse: query,
    }
}

impl Operation for ListChangeOrdersRequest {
    type Response = ListChangeOrdersResponse;
    type Error = ListChangeOrdersError;
    const INFO: OperationInfo = super::operation("ListChangeOrders")
        .roa("GET", "/pop/v1/sam/changeorder/ListChangeOrders")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListChangeOrdersError] = &[
        ListChangeOrdersError::InvalidParameterNotEmpty,
        ListChangeOrdersError::ResouceNoPermission,
        ListChangeOrdersError::InvalidAppIdNotFound,
    ];
}

impl Paginated for ListChangeOrdersRequest {
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

/// Response to [`ListChangeOrdersRequest`].
#[non_exhaustive]
pub struct ListChangeOrdersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `65E1F-43BA-4D0C-8E61-E4D1337F****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0bb6f815638568884597879d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ChangeOrderData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListChangeOrdersResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ChangeOrderData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the total is or is to be. Example: `1`.
    pub total_size: Option<i32>,
    /// Items of the kind change order that were found or are concerned.
    pub change_order_list: Vec<ChangeOrderList>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

response! {
    ChangeOrderData {
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "ChangeOrderList" => change_order_list: list(""),
        "PageSize" => page_size: value,
    }
}

/// Items of the kind change order that were found or are concerned.
#[non_exhaustive]
pub struct ChangeOrderList {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// When it was finished. Example: `2019-07-11 20:12:58`.
    pub finish_time: Option<String>,
    /// When the item was created. Example: `2019-07-11 15:54:49`.
    pub create_time: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `sae-beta-test`.
    pub user_id: Option<String>,
    /// Where it comes from. Example: `console`.
    pub source: Option<String>,
    /// How many there are of this: batch. Example: `1`.
    pub batch_count: Option<i32>,
    /// ID of the create user that the item belongs to or stands for. Example: `sae-beta-test`.
    pub create_user_id: Option<String>,
    /// Code that stands for the co type, for programs to act on. Example: `CoCreateApp`.
    pub co_type_code: Option<Open<CoType>>,
    /// ID of the change order that the item belongs to or stands for.
    /// Example: `7fa5c0-9ebb-4bb4-b383-1f885447****`.
    pub change_order_id: Option<String>,
    /// Which kind of batch it is or is to be. Example: `auto`.
    pub batch_type: Option<Open<BatchType>>,
    /// ID of the group that the call or the item is about.
    /// Example: `c9ecd2-cf6c-46c3-9f20-525de202****`.
    pub group_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of co it is or is to be. Example: `text`.
    pub co_type: Option<String>,
    /// ID that the service gave the application. Example: `164341c-9708-4967-b3ec-24933767****`.
    pub app_id: Option<String>,
}

response! {
    ChangeOrderList {
        "Status" => status: value,
        "FinishTime" => finish_time: value,
        "CreateTime" => create_time: value,
        "UserId" => user_id: value,
        "Source" => source: value,
        "BatchCount" => batch_count: value,
        "CreateUserId" => create_user_id: value,
        "CoTypeCode" => co_type_code: value,
        "ChangeOrderId" => change_order_id: value,
        "BatchType" => batch_type: value,
        "GroupId" => group_id: value,
        "Description" => description: value,
        "CoType" => co_type: value,
        "AppId" => app_id: value,
    }
}

values! {
    /// Which kind of co it is or is to be.
    pub enum CoType {
        /// A load balancer is attached.
        CoBindSlb = "CoBindSlb",
        /// A load balancer is detached.
        CoUnbindSlb = "CoUnbindSlb",
        /// An application is created.
        CoCreateApp = "CoCreateApp",
        /// An application is deleted.
        CoDeleteApp = "CoDeleteApp",
        /// A version is deployed.
        CoDeploy = "CoDeploy",
        /// An application is restarted.
        CoRestartApplication = "CoRestartApplication",
        /// A change is undone.
        CoRollback = "CoRollback",
        /// Instances are taken away.
        CoScaleIn = "CoScaleIn",
        /// Instances are added.
        CoScaleOut = "CoScaleOut",
        /// An application is started.
        CoStartApplication = "CoStartApplication",
        /// An application is stopped.
        CoStopApplication = "CoStopApplication",
        /// Instances get another size.
        CoRescaleApplicationVertically = "CoRescaleApplicationVertically",
        /// A former version is deployed.
        CoDeployHistroy = "CoDeployHistroy",
        /// A NAS file system is attached.
        CoBindNas = "CoBindNas",
        /// A NAS file system is detached.
        CoUnbindNas = "CoUnbindNas",
        /// Applications are started together.
        CoBatchStartApplication = "CoBatchStartApplication",
        /// Applications are stopped together.
        CoBatchStopApplication = "CoBatchStopApplication",
        /// Instances are restarted.
        CoRestartInstances = "CoRestartInstances",
        /// Instances are deleted.
        CoDeleteInstances = "CoDeleteInstances",
        /// Chosen instances are taken away.
        CoScaleInAppWithInstances = "CoScaleInAppWithInstances",
    }
}

values! {
    /// Which kind of batch it is or is to be.
    pub enum BatchType {
        /// Batches follow each other by themselves.
        Auto = "auto",
        /// Somebody has to start each batch.
        Manual = "manual",
    }
}

/// Errors that the documentation of [`ListChangeOrdersRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`ResouceNoPermission`](super::DocumentedError::ResouceNoPermission)
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type ListChangeOrdersError = super::DocumentedError;
