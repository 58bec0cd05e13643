// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNotificationPolicies`, from `arms/ListNotificationPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupRule, MatchingCondition, MatchingRule, NotificationPolicy, NotifyObject, NotifyRule, NotifyTemplate};

/// Lists notification policies by ID or name, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListNotificationPoliciesRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_notification_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNotificationPoliciesRequest {
    /// Name that people know the item by. Example: `notificationpolicy_test`.
    pub name: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// Details about the is. Example: `false`.
    pub is_detail: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The ids that are concerned. Example: `12345`.
    pub ids: Option<String>,
    /// Way in which the directed works.
    pub directed_mode: Option<bool>,
}

impl ListNotificationPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `IsDetail`.
    #[inline]
    pub fn is_detail(mut self, value: bool) -> Self {
        self.is_detail = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `DirectedMode`.
    #[inline]
    pub fn directed_mode(mut self, value: bool) -> Self {
        self.directed_mode = Some(value);
        self
    }
}

request! {
    ListNotificationPoliciesRequest {
        "Name" => name: query,
        "Page" => page: query,
        "Size" => size: query,
        "IsDetail" => is_detail: query,
        "RegionId" => region_id: query,
        "Ids" => ids: query,
        "DirectedMode" => directed_mode: query,
    }
}

impl Operation for ListNotificationPoliciesRequest {
    type Response = ListNotificationPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNotificationPolicies")
        .required(&["Page", "Size"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListNotificationPoliciesRequest {
    type Item = NotificationPolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_bean.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.notification_policies)
    }
}

/// Response to [`ListNotificationPoliciesRequest`].
#[non_exhaustive]
pub struct ListNotificationPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    ListNotificationPoliciesResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `24`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// Policies that apply to the notification.
    pub notification_policies: Vec<NotificationPolicy>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "NotificationPolicies" => notification_policies: list(""),
    }
}
