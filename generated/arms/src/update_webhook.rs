// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWebhook`, from `arms/UpdateWebhook.md`.

use alicloud_runtime::codegen::*;

/// Changes URL, method, headers, or body of a webhook alert contact.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateWebhookRequest::new()
///     .contact_id(48716)
///     .region_id("cn-hangzhou")
///     .body("{\"msg_type\": \"text\",\"content\": {\"text\": \"$content\"}}");
/// let reply = client.update_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    /// **Required.** ID of the contact that the call is about.
    /// Range: 0 to 9223372036854776000. Example: `48716`.
    pub contact_id: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the contact goes by. Example: `text`.
    pub contact_name: Option<String>,
    /// HTTP method or procedure that is used. Example: `Post`.
    pub method: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// The HTTP params that are concerned. Example: `[{"name":"mike"}]`.
    pub http_params: Option<String>,
    /// The HTTP headers that are concerned. Example: `[{"Content-Type":"application/json"}]`.
    pub http_headers: Option<String>,
    /// **Required.** Body of the request.
    /// Example: `{"msg_type": "text","content": {"text": "$content"}}`.
    pub body: Option<String>,
    /// Body of the message that an alert is over. Example: `text`.
    pub recover_body: Option<String>,
}

impl UpdateWebhookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ContactName`.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `HttpParams`.
    pub fn http_params(mut self, value: impl Into<String>) -> Self {
        self.http_params = Some(value.into());
        self
    }
    /// Sets `HttpHeaders`.
    pub fn http_headers(mut self, value: impl Into<String>) -> Self {
        self.http_headers = Some(value.into());
        self
    }
    /// Sets `Body`, which is required.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `RecoverBody`.
    pub fn recover_body(mut self, value: impl Into<String>) -> Self {
        self.recover_body = Some(value.into());
        self
    }
}

request! {
    UpdateWebhookRequest {
        "ContactId" => contact_id: query,
        "RegionId" => region_id: query,
        "ContactName" => contact_name: query,
        "Method" => method: query,
        "Url" => url: query,
        "HttpParams" => http_params: query,
        "HttpHeaders" => http_headers: query,
        "Body" => body: query,
        "RecoverBody" => recover_body: query,
    }
}

impl Operation for UpdateWebhookRequest {
    type Response = UpdateWebhookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWebhook")
        .required(&["ContactId", "RegionId", "Body"])
        .success_flag("IsSuccess")
        .region("RegionId");
}

/// Response to [`UpdateWebhookRequest`].
#[non_exhaustive]
pub struct UpdateWebhookResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
}

response! {
    UpdateWebhookResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
