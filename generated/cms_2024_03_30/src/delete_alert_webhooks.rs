// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlertWebhooks`, from `cms_2024_03_30/DeleteAlertWebhooks.md`.

use alicloud_runtime::codegen::*;

/// Deletes webhooks; alerts no longer call their URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteAlertWebhooksRequest::new()
///     .webhook_ids(["test"]);
/// let reply = client.delete_alert_webhooks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertWebhooksRequest {
    /// **Required.** IDs of the webhooks to work on or to narrow the list down to. Example: `test`.
    pub webhook_ids: Vec<String>,
}

impl DeleteAlertWebhooksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `webhookIds`, which is required.
    pub fn webhook_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAlertWebhooksRequest {
        "webhookIds" => webhook_ids: query_json,
    }
}

impl Operation for DeleteAlertWebhooksRequest {
    type Response = DeleteAlertWebhooksResponse;
    type Error = DeleteAlertWebhooksError;
    const INFO: OperationInfo = super::operation("DeleteAlertWebhooks")
        .roa("DELETE", "/webhooks")
        .required(&["webhookIds"]);
    const ERRORS: &'static [DeleteAlertWebhooksError] = &[
        DeleteAlertWebhooksError::InvalidParameter,
        DeleteAlertWebhooksError::InternalUnknownError,
    ];
}

/// Response to [`DeleteAlertWebhooksRequest`].
#[non_exhaustive]
pub struct DeleteAlertWebhooksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5B1D3D4-BB28-5996-8AD2-***********`.
    pub request_id: Option<String>,
}

response! {
    DeleteAlertWebhooksResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteAlertWebhooksRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalUnknownError`](super::DocumentedError::InternalUnknownError)
pub type DeleteAlertWebhooksError = super::DocumentedError;
