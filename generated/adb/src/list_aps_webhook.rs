// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApsWebhook`, from `adb/ListApsWebhook.md`.

use alicloud_runtime::codegen::*;

/// Lists the webhooks for one type of APS job of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListApsWebhookRequest::new()
///     .db_cluster_id("...")
///     .region_id("...");
/// let reply = client.list_aps_webhook(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApsWebhookRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of job it is or is to be.
    pub job_type: Option<String>,
}

impl ListApsWebhookRequest {
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
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
}

request! {
    ListApsWebhookRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "JobType" => job_type: form,
    }
}

impl Operation for ListApsWebhookRequest {
    type Response = ListApsWebhookResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApsWebhook")
        .required(&["DBClusterId", "RegionId"])
        .read_only();
}

/// Response to [`ListApsWebhookRequest`], which the documentation does not describe.
pub type ListApsWebhookResponse = alicloud_runtime::UndocumentedResponse;
