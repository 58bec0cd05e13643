// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlertWebhook`, from `cms_2024_03_30/CreateAlertWebhook.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertWebhookMethod, ContentType, Lang};

/// Creates a webhook to which alert notifications can be sent.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateAlertWebhookRequest::new()
///     .name("test")
///     .url("https://aliyun.com/test");
/// let reply = client.create_alert_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlertWebhookRequest {
    /// Which kind of content it is or is to be. Default: `JSON`. Example: `JSON`.
    pub content_type: Option<Open<ContentType>>,
    /// The headers that are concerned.
    pub headers: BTreeMap<String, String>,
    /// Language of texts, or in which code is written. Example: `zh_CN`.
    pub lang: Option<Open<Lang>>,
    /// HTTP method the webhook is called with. Default: `POST`. Example: `GET`.
    pub method: Option<Open<AlertWebhookMethod>>,
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    /// Example: `https://aliyun.com/test`.
    pub url: Option<String>,
    /// ID of the webhook that the call is about. Example: `test`.
    pub webhook_id: Option<String>,
}

impl CreateAlertWebhookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `contentType`.
    pub fn content_type(mut self, value: impl Into<Open<ContentType>>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `headers`.
    pub fn headers(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `method`.
    pub fn method(mut self, value: impl Into<Open<AlertWebhookMethod>>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `webhookId`.
    pub fn webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = Some(value.into());
        self
    }
}

request! {
    CreateAlertWebhookRequest {
        "contentType" => content_type: body,
        "headers" => headers: body,
        "lang" => lang: body,
        "method" => method: body,
        "name" => name: body,
        "url" => url: body,
        "webhookId" => webhook_id: body,
    }
}

impl Operation for CreateAlertWebhookRequest {
    type Response = CreateAlertWebhookResponse;
    type Error = CreateAlertWebhookError;
    const INFO: OperationInfo = super::operation("CreateAlertWebhook")
        .roa("POST", "/webhook")
        .required(&["name", "url"]);
    const ERRORS: &'static [CreateAlertWebhookError] = &[
        CreateAlertWebhookError::ResourceExist,
        CreateAlertWebhookError::InvalidParameter,
        CreateAlertWebhookError::InternalUnknownError,
    ];
}

/// Response to [`CreateAlertWebhookRequest`].
#[non_exhaustive]
pub struct CreateAlertWebhookResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// ID of the alert webhook that the item belongs to or stands for. Example: `test`.
    pub alert_webhook_id: Option<String>,
}

response! {
    CreateAlertWebhookResponse {
        "requestId" => request_id: value,
        "alertWebhookId" => alert_webhook_id: value,
    }
}

/// Errors that the documentation of [`CreateAlertWebhookRequest`] names.
///
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalUnknownError`](super::DocumentedError::InternalUnknownError)
pub type CreateAlertWebhookError = super::DocumentedError;
