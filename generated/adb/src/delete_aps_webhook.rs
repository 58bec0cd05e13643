// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApsWebhook`, from `adb/DeleteApsWebhook.md`.

use alicloud_runtime::codegen::*;

/// Deletes a webhook that pipeline jobs called.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteApsWebhookRequest::new()
///     .db_cluster_id("...")
///     .region_id("...")
///     .webhook_id("...");
/// let reply = client.delete_aps_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApsWebhookRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the webhook that the call is about.
    pub webhook_id: Option<String>,
}

impl DeleteApsWebhookRequest {
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
    /// Sets `WebhookId`, which is required.
    pub fn webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = Some(value.into());
        self
    }
}

request! {
    DeleteApsWebhookRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "WebhookId" => webhook_id: form,
    }
}

impl Operation for DeleteApsWebhookRequest {
    type Response = DeleteApsWebhookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApsWebhook")
        .required(&["DBClusterId", "RegionId", "WebhookId"]);
}

/// Response to [`DeleteApsWebhookRequest`], which the documentation does not describe.
pub type DeleteApsWebhookResponse = alicloud_runtime::UndocumentedResponse;
