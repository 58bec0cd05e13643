// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlertWebhooks`, from `cms_2024_03_30/ListAlertWebhooks.md`.

use alicloud_runtime::codegen::*;

/// Lists the webhooks for alert notifications, filtered by ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListAlertWebhooksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alert_webhooks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlertWebhooksRequest {
    /// How large the page is or is to be. Default: `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Number that counts or picks out the page. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// IDs of the webhooks to work on or to narrow the list down to. Example: `wh-def456uvw012`.
    pub webhook_ids: Vec<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
}

impl ListAlertWebhooksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `webhookIds`.
    pub fn webhook_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ListAlertWebhooksRequest {
        "pageSize" => page_size: query,
        "pageNumber" => page_number: query,
        "webhookIds" => webhook_ids: query_json,
        "name" => name: query,
    }
}

impl Operation for ListAlertWebhooksRequest {
    type Response = ListAlertWebhooksResponse;
    type Error = ListAlertWebhooksError;
    const INFO: OperationInfo = super::operation("ListAlertWebhooks")
        .roa("GET", "/webhooks")
        .read_only();
    const ERRORS: &'static [ListAlertWebhooksError] = &[
        ListAlertWebhooksError::InvalidParameter,
        ListAlertWebhooksError::InternalUnknownError,
    ];
}

impl Paginated for ListAlertWebhooksRequest {
    type Item = Webhook;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.webhooks)
    }
}

/// Response to [`ListAlertWebhooksRequest`].
#[non_exhaustive]
pub struct ListAlertWebhooksResponse {
    /// Number that counts or picks out the page. Example: `1`.
    pub page_number: Option<i64>,
    /// How large the page is or is to be. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A33DBEA-*****-*****-*****-*****`.
    pub request_id: Option<String>,
    /// How many items match in all. Example: `8`.
    pub total: Option<i64>,
    /// The webhooks that were found or are concerned, one entry each.
    pub webhooks: Vec<Webhook>,
}

response! {
    ListAlertWebhooksResponse {
        "pageNumber" => page_number: value,
        "pageSize" => page_size: value,
        "requestId" => request_id: value,
        "total" => total: value,
        "webhooks" => webhooks: list(""),
    }
}

/// The webhooks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Webhook {
    /// Which kind of content it is or is to be. Example: `JSON`.
    pub content_type: Option<String>,
    /// The headers that are concerned. Example: `key`.
    pub headers: Option<Value>,
    /// Language of texts, or in which code is written. Example: `zh_CN`.
    pub lang: Option<String>,
    /// HTTP method the webhook is called with. Example: `GET`.
    pub method: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://aliyun.com/test`.
    pub url: Option<String>,
    /// ID of the webhook that the item belongs to or stands for. Example: `test`.
    pub webhook_id: Option<String>,
}

response! {
    Webhook {
        "contentType" => content_type: value,
        "headers" => headers: value,
        "lang" => lang: value,
        "method" => method: value,
        "name" => name: value,
        "url" => url: value,
        "webhookId" => webhook_id: value,
    }
}

/// Errors that the documentation of [`ListAlertWebhooksRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalUnknownError`](super::DocumentedError::InternalUnknownError)
pub type ListAlertWebhooksError = super::DocumentedError;
