// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateWebhook`, from `arms/CreateWebhook.md`.

use alicloud_runtime::codegen::*;

/// Creates an alert contact of the webhook type, with URL, method, headers, and body.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateWebhookRequest::new()
///     .contact_name("text")
///     .region_id("cn-hangzhou")
///     .url("https://oapi.dingtalk.com/robot/send")
///     .body("{\"msg_type\": \"text\",\"content\": {\"text\": \"$content\"}}");
/// let reply = client.create_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateWebhookRequest {
    /// **Required.** Name that the contact goes by. Example: `text`.
    pub contact_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// HTTP method or procedure that is used. Example: `Post`.
    pub method: Option<String>,
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

impl CreateWebhookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactName`, which is required.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
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
    CreateWebhookRequest {
        "ContactName" => contact_name: query,
        "RegionId" => region_id: query,
        "Url" => url: query,
        "Method" => method: query,
        "HttpParams" => http_params: query,
        "HttpHeaders" => http_headers: query,
        "Body" => body: query,
        "RecoverBody" => recover_body: query,
    }
}

impl Operation for CreateWebhookRequest {
    type Response = CreateWebhookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateWebhook")
        .required(&["ContactName", "RegionId", "Url", "Body"])
        .region("RegionId");
}

/// Response to [`CreateWebhookRequest`].
#[non_exhaustive]
pub struct CreateWebhookResponse {
    /// ID of the contact that the item belongs to or stands for. Example: `48716`.
    pub contact_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
}

response! {
    CreateWebhookResponse {
        "ContactId" => contact_id: value,
        "RequestId" => request_id: value,
    }
}
