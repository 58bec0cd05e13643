// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateWebhookContact`, from `arms/CreateOrUpdateWebhookContact.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a webhook contact that receives alerts as HTTP requests.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateWebhookContactRequest::new()
///     .webhook_name("text")
///     .method("Post")
///     .url("...");
/// let reply = client.create_or_update_webhook_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContactRequest {
    /// ID of the webhook that the call is about. Example: `123`.
    pub webhook_id: Option<i64>,
    /// **Required.** Name that the webhook goes by. Example: `text`.
    pub webhook_name: Option<String>,
    /// **Required.** HTTP method or procedure that is used. Example: `Post`.
    pub method: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=e1a049121******`.
    pub url: Option<String>,
    /// The biz headers that are concerned.
    /// Example: `[{"Content-Type":"application/json;charset=utf-8"}]`.
    pub biz_headers: Option<String>,
    /// The biz params that are concerned. Example: `[{"content":"mike"}]`.
    pub biz_params: Option<String>,
    /// Body of the request. Example: `text`.
    pub body: Option<String>,
    /// Body of the message that an alert is over. Example: `text`.
    pub recover_body: Option<String>,
}

impl CreateOrUpdateWebhookContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebhookId`.
    #[inline]
    pub fn webhook_id(mut self, value: i64) -> Self {
        self.webhook_id = Some(value);
        self
    }
    /// Sets `WebhookName`, which is required.
    pub fn webhook_name(mut self, value: impl Into<String>) -> Self {
        self.webhook_name = Some(value.into());
        self
    }
    /// Sets `Method`, which is required.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `BizHeaders`.
    pub fn biz_headers(mut self, value: impl Into<String>) -> Self {
        self.biz_headers = Some(value.into());
        self
    }
    /// Sets `BizParams`.
    pub fn biz_params(mut self, value: impl Into<String>) -> Self {
        self.biz_params = Some(value.into());
        self
    }
    /// Sets `Body`.
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
    CreateOrUpdateWebhookContactRequest {
        "WebhookId" => webhook_id: form,
        "WebhookName" => webhook_name: form,
        "Method" => method: form,
        "Url" => url: form,
        "BizHeaders" => biz_headers: form,
        "BizParams" => biz_params: form,
        "Body" => body: form,
        "RecoverBody" => recover_body: form,
    }
}

impl Operation for CreateOrUpdateWebhookContactRequest {
    type Response = CreateOrUpdateWebhookContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateWebhookContact")
        .required(&["WebhookName", "Method", "Url"]);
}

/// Response to [`CreateOrUpdateWebhookContactRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContactResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
    /// Webhook, with its facts.
    pub webhook_contact: Option<WebhookContact>,
}

response! {
    CreateOrUpdateWebhookContactResponse {
        "RequestId" => request_id: value,
        "WebhookContact" => webhook_contact: value,
    }
}

/// Webhook, with its facts.
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
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=e1a049121******`.
    pub url: Option<String>,
    /// The biz headers that are concerned.
    /// Example: `[{"Content-Type":"application/json;charset=utf-8"}]`.
    pub biz_headers: Option<String>,
    /// The biz params that are concerned. Example: `[{"content":"mike"}]`.
    pub biz_params: Option<String>,
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
