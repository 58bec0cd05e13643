// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApsWebhook`, from `adb/CreateApsWebhook.md`.

use alicloud_runtime::codegen::*;

/// Adds webhooks, with URL and key, for one type of APS job of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateApsWebhookRequest::new()
///     .db_cluster_id("...")
///     .region_id("...")
///     .job_type("...");
/// let reply = client.create_aps_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApsWebhookRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of job it is or is to be.
    pub job_type: Option<String>,
    /// Addresses that are called when something happens.
    pub webhook: Vec<Webhook>,
}

impl CreateApsWebhookRequest {
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
    /// Sets `JobType`, which is required.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
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
    CreateApsWebhookRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "JobType" => job_type: form,
        "Webhook" => webhook: form_json,
    }
}

impl Operation for CreateApsWebhookRequest {
    type Response = CreateApsWebhookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApsWebhook")
        .required(&["DBClusterId", "RegionId", "JobType"]);
}

/// Response to [`CreateApsWebhookRequest`], which the documentation does not describe.
pub type CreateApsWebhookResponse = alicloud_runtime::UndocumentedResponse;

/// Addresses that are called when something happens.
#[non_exhaustive]
pub struct Webhook {
    /// **Required.** Which kind of webhook it is or is to be.
    pub webhook_type: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl Webhook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebhookType`, which is required.
    pub fn webhook_type(mut self, value: impl Into<String>) -> Self {
        self.webhook_type = Some(value.into());
        self
    }
    /// Sets `Url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
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
        "WebhookType" => webhook_type: field,
        "Url" => url: field,
        "Key" => key: field,
        "Name" => name: field,
    }
}
