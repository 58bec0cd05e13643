// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlertWebhook`, from `cms_2024_03_30/UpdateAlertWebhook.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertWebhookMethod, ContentType, Lang};

/// Changes address, method, or headers of a webhook for alert notifications.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdateAlertWebhookRequest::new()
///     .webhook_id("test");
/// let reply = client.update_alert_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAlertWebhookRequest {
    /// **Required.** ID of the webhook that the call is about. Example: `test`.
    pub webhook_id: Option<String>,
    /// Which kind of content it is or is to be. Example: `JSON`.
    pub content_type: Option<Open<ContentType>>,
    /// The headers that are concerned.
    pub headers: BTreeMap<String, String>,
    /// Language of texts, or in which code is written. Example: `zh_CN`.
    pub lang: Option<Open<Lang>>,
    /// HTTP method the webhook is called with. Example: `GET`.
    pub method: Option<Open<AlertWebhookMethod>>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://aliyun.com/test`.
    pub url: Option<String>,
}

impl UpdateAlertWebhookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `webhookId`, which is required.
    pub fn webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = Some(value.into());
        self
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
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

request! {
    UpdateAlertWebhookRequest {
        "webhookId" => webhook_id: path,
        "contentType" => content_type: body,
        "headers" => headers: body,
        "lang" => lang: body,
        "method" => method: body,
        "name" => name: body,
        "url" => url: body,
    }
}

impl Operation for UpdateAlertWebhookRequest {
    type Response = UpdateAlertWebhookResponse;
    type Error = UpdateAlertWebhookError;
    const INFO: OperationInfo = super::operation("UpdateAlertWebhook")
        .roa("PATCH", "/webhook/{webhookId}")
        .required(&["webhookId"]);
    const ERRORS: &'static [UpdateAlertWebhookError] = &[
        UpdateAlertWebhookError::InvalidParameter,
        UpdateAlertWebhookError::ResourceNotFound,
        UpdateAlertWebhookError::InternalUnknownError,
    ];
}

/// Response to [`UpdateAlertWebhookRequest`].
#[non_exhaustive]
pub struct UpdateAlertWebhookResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A33DBEA-*****-*****-*****-*****`.
    pub request_id: Option<String>,
}

response! {
    UpdateAlertWebhookResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateAlertWebhookRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalUnknownError`](super::DocumentedError::InternalUnknownError)
pub type UpdateAlertWebhookError = super::DocumentedError;
