// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebhookContacts`, from `arms/DescribeWebhookContacts.md`.

use alicloud_runtime::codegen::*;

/// Lists webhook contacts page by page, by name or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeWebhookContactsRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_webhook_contacts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebhookContactsRequest {
    /// Name that the webhook goes by. Example: `text`.
    pub webhook_name: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// IDs of the contacts to work on or to narrow the list down to. Example: `123`.
    pub contact_ids: Option<String>,
}

impl DescribeWebhookContactsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebhookName`.
    pub fn webhook_name(mut self, value: impl Into<String>) -> Self {
        self.webhook_name = Some(value.into());
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
    /// Sets `ContactIds`.
    pub fn contact_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_ids = Some(value.into());
        self
    }
}

request! {
    DescribeWebhookContactsRequest {
        "WebhookName" => webhook_name: query,
        "Page" => page: query,
        "Size" => size: query,
        "ContactIds" => contact_ids: query,
    }
}

impl Operation for DescribeWebhookContactsRequest {
    type Response = DescribeWebhookContactsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebhookContacts")
        .method("GET")
        .required(&["Page", "Size"])
        .read_only();
}

impl Paginated for DescribeWebhookContactsRequest {
    type Item = WebhookContact;
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
        Some(&mut response.page_bean.as_mut()?.webhook_contacts)
    }
}

/// Response to [`DescribeWebhookContactsRequest`].
#[non_exhaustive]
pub struct DescribeWebhookContactsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D6C358A-A58B-4F4B-94CE-F5AAF023****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    DescribeWebhookContactsResponse {
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
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// The webhook contacts that were found or are concerned, one entry each.
    pub webhook_contacts: Vec<WebhookContact>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "WebhookContacts" => webhook_contacts: list(""),
    }
}

/// The webhook contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct WebhookContact {
    /// ID of the webhook that the item belongs to or stands for. Example: `123`.
    pub webhook_id: Option<f64>,
    /// Name that the webhook goes by. Example: `text`.
    pub webhook_name: Option<String>,
    /// Webhook, with its settings.
    pub webhook: Option<Webhook>,
}

response! {
    WebhookContact {
        "WebhookId" => webhook_id: value,
        "WebhookName" => webhook_name: value,
        "Webhook" => webhook: value,
    }
}

/// Webhook, with its settings.
#[non_exhaustive]
pub struct Webhook {
    /// HTTP method or procedure that is used. Example: `Post`.
    pub method: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=91f2f6****`.
    pub url: Option<String>,
    /// The biz headers that are concerned. Example: `[{"Content-Type":"application/json"}]`.
    pub biz_headers: Option<Value>,
    /// The biz params that are concerned. Example: `[{"content:"mike"}]`.
    pub biz_params: Option<Value>,
    /// Body of the request. Example: `text`.
    pub body: Option<String>,
    /// Body of the message that an alert is over. Example: `text`.
    pub recover_body: Option<String>,
}

response! {
    Webhook {
        "Method" => method: value,
        "Url" => url: value,
        "BizHeaders" => biz_headers: value,
        "BizParams" => biz_params: value,
        "Body" => body: value,
        "RecoverBody" => recover_body: value,
    }
}
