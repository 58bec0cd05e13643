// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEventBridgeIntegrations`, from `arms/ListEventBridgeIntegrations.md`.

use alicloud_runtime::codegen::*;

/// Lists the integrations that send alert notifications to EventBridge.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEventBridgeIntegrationsRequest::new()
///     .page(1)
///     .size(15);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_event_bridge_integrations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `15`.
    pub size: Option<i64>,
    /// Name that people know the item by. Example: `EventBridge_Test`.
    pub name: Option<String>,
}

impl ListEventBridgeIntegrationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ListEventBridgeIntegrationsRequest {
        "Page" => page: query,
        "Size" => size: query,
        "Name" => name: query,
    }
}

impl Operation for ListEventBridgeIntegrationsRequest {
    type Response = ListEventBridgeIntegrationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEventBridgeIntegrations")
        .method("GET")
        .required(&["Page", "Size"])
        .read_only();
}

impl Paginated for ListEventBridgeIntegrationsRequest {
    type Item = EventBridgeIntegration;
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
        Some(&mut response.page_bean.as_mut()?.event_bridge_integrations)
    }
}

/// Response to [`ListEventBridgeIntegrationsRequest`].
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2B289756-E791-5842-BCBD-AD414C******`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    ListEventBridgeIntegrationsResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `15`.
    pub size: Option<i64>,
    /// The event bridge integrations that were found or are concerned, one entry each.
    pub event_bridge_integrations: Vec<EventBridgeIntegration>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "EventBridgeIntegrations" => event_bridge_integrations: list(""),
    }
}

/// The event bridge integrations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EventBridgeIntegration {
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `EventBridge_Test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
}

response! {
    EventBridgeIntegration {
        "Id" => id: value,
        "Name" => name: value,
        "Description" => description: value,
    }
}
