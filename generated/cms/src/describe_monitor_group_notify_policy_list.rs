// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorGroupNotifyPolicyList`, from `cms/DescribeMonitorGroupNotifyPolicyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the policies that pause notifications of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitorGroupNotifyPolicyListRequest::new()
///     .policy_type("PauseNotify")
///     .region_id("text");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_monitor_group_notify_policy_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorGroupNotifyPolicyListRequest {
    /// **Required.** Which kind of policy it is or is to be. Example: `PauseNotify`.
    pub policy_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `text`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `100`.
    pub page_size: Option<i32>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123****`.
    pub group_id: Option<String>,
}

impl DescribeMonitorGroupNotifyPolicyListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMonitorGroupNotifyPolicyListRequest {
        "PolicyType" => policy_type: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeMonitorGroupNotifyPolicyListRequest {
    type Response = DescribeMonitorGroupNotifyPolicyListResponse;
    type Error = DescribeMonitorGroupNotifyPolicyListError;
    const INFO: OperationInfo = super::operation("DescribeMonitorGroupNotifyPolicyList")
        .required(&["PolicyType", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMonitorGroupNotifyPolicyListError] = &[
        DescribeMonitorGroupNotifyPolicyListError::Any,
        DescribeMonitorGroupNotifyPolicyListError::InternalError,
    ];
}

impl Paginated for DescribeMonitorGroupNotifyPolicyListRequest {
    type Item = NotifyPolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.notify_policy_list)
    }
}

/// Response to [`DescribeMonitorGroupNotifyPolicyListRequest`].
#[non_exhaustive]
pub struct DescribeMonitorGroupNotifyPolicyListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Policies that pause notifications, one entry each.
    pub notify_policy_list: Vec<NotifyPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6072F026-C441-41A6-B114-35A1E8F8FDD3`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// How many records there are in all. Example: `11`.
    pub total: Option<i32>,
}

response! {
    DescribeMonitorGroupNotifyPolicyListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "NotifyPolicyList" => notify_policy_list: list("NotifyPolicy"),
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Policies that pause notifications, one entry each.
#[non_exhaustive]
pub struct NotifyPolicy {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1551761781273`.
    pub end_time: Option<i64>,
    /// Application group that the item belongs to or that was created. Example: `123****`.
    pub group_id: Option<String>,
    /// Identifier of the item within its collection. Example: `123****`.
    pub id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1551761781273`.
    pub start_time: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `PauseNotify`. Example: `PauseNotify`.
    pub type_: Option<String>,
}

response! {
    NotifyPolicy {
        "EndTime" => end_time: value,
        "GroupId" => group_id: value,
        "Id" => id: value,
        "StartTime" => start_time: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`DescribeMonitorGroupNotifyPolicyListRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorGroupNotifyPolicyListError = super::DocumentedError;
