// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDisasterRecoveryCheckpoints`, from `rocketmq/ListDisasterRecoveryCheckpoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the synchronization checkpoints of an item in a disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListDisasterRecoveryCheckpointsRequest::new()
///     .plan_id("...")
///     .item_id("...")
///     .instance_id("...");
/// let reply = client.list_disaster_recovery_checkpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<String>,
    /// **Required.** Pair of topics in a disaster recovery plan.
    pub item_id: Option<String>,
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Text to search for.
    pub filter: Option<String>,
    /// Number that counts or picks out the page.
    pub page_number: Option<i32>,
    /// How large the page is or is to be.
    pub page_size: Option<i32>,
}

impl ListDisasterRecoveryCheckpointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `planId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `itemId`, which is required.
    pub fn item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = Some(value.into());
        self
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListDisasterRecoveryCheckpointsRequest {
        "planId" => plan_id: path,
        "itemId" => item_id: path,
        "instanceId" => instance_id: query,
        "filter" => filter: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
    }
}

impl Operation for ListDisasterRecoveryCheckpointsRequest {
    type Response = ListDisasterRecoveryCheckpointsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListDisasterRecoveryCheckpoints")
        .roa("GET", "/disaster_recovery/{planId}/items/{itemId}/checkpoints")
        .required(&["planId", "itemId", "instanceId"])
        .read_only();
}

/// Response to [`ListDisasterRecoveryCheckpointsRequest`], which the documentation does not describe.
pub type ListDisasterRecoveryCheckpointsResponse = alicloud_runtime::UndocumentedResponse;
