// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDisasterRecoveryItem`, from `rocketmq/UpdateDisasterRecoveryItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Topic};

/// Changes the topics of an item in a disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::UpdateDisasterRecoveryItemRequest::new()
///     .plan_id(1)
///     .item_id(1);
/// let reply = client.update_disaster_recovery_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDisasterRecoveryItemRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// **Required.** Pair of topics in a disaster recovery plan.
    pub item_id: Option<i64>,
    /// The topics to work on or to narrow the list down to.
    pub topics: Vec<Topic>,
}

impl UpdateDisasterRecoveryItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `planId`, which is required.
    #[inline]
    pub fn plan_id(mut self, value: i64) -> Self {
        self.plan_id = Some(value);
        self
    }
    /// Sets `itemId`, which is required.
    #[inline]
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = Some(value);
        self
    }
    /// Sets `topics`.
    pub fn topics(mut self, value: impl IntoIterator<Item = impl Into<Topic>>) -> Self {
        self.topics = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateDisasterRecoveryItemRequest {
        "planId" => plan_id: path,
        "itemId" => item_id: path,
        "topics" => topics: body,
    }
}

impl Operation for UpdateDisasterRecoveryItemRequest {
    type Response = UpdateDisasterRecoveryItemResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateDisasterRecoveryItem")
        .roa("PATCH", "/disaster_recovery/{planId}/items/{itemId}")
        .required(&["planId", "itemId"]);
}

/// Response to [`UpdateDisasterRecoveryItemRequest`], which the documentation does not describe.
pub type UpdateDisasterRecoveryItemResponse = alicloud_runtime::UndocumentedResponse;
