// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApsWebhook`, from `adb/UpdateApsWebhook.md`.

use alicloud_runtime::codegen::*;

/// Changes name, type, URL and key of APS webhooks of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::UpdateApsWebhookRequest::new()
///     .db_cluster_id("...")
///     .region_id("...");
/// let reply = client.update_aps_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApsWebhookRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Addresses that are called when something happens.
    pub webhook: Vec<Webhook>,
}

impl UpdateApsWebhookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(
        mut self,
        value: impl IntoIterator<Item = impl Into<Webhook>>,
    ) -> Self {
        self.webhook = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateApsWebhookRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "Webhook" => webhook: form_json,
    }
}

impl Operation for UpdateApsWebhookRequest {
    type Response = UpdateApsWebhookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateApsWebhook")
        .required(&["DBClusterId", "RegionId"]);
}

/// Response to [`UpdateApsWebhookRequest`], which the documentation does not describe.
pub type UpdateApsWebhookResponse = alicloud_runtime::UndocumentedResponse;

/// Addresses that are called when something happens.
#[non_exhaustive]
pub struct Webhook {
    /// **Required.** ID of the webhook that the call is about.
    pub webhook_id: Option<i64>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Which kind of webhook it is or is to be.
    pub webhook_type: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl Webhook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebhookId`, which is required.
    #[inline]
    pub fn webhook_id(mut self, value: i64) -> Self {
        self.webhook_id = Some(value);
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `WebhookType`.
    pub fn webhook_type(mut self, value: impl Into<String>) -> Self {
        self.webhook_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    Webhook {
        "WebhookId" => webhook_id: field,
        "Url" => url: field,
        "Key" => key: field,
        "WebhookType" => webhook_type: field,
        "Name" => name: field,
    }
}
