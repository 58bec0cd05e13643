// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDisasterRecoveryItem`, from `rocketmq/StopDisasterRecoveryItem.md`.

use alicloud_runtime::codegen::*;

/// Stops synchronizing one topic item of a disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::StopDisasterRecoveryItemRequest::new()
///     .plan_id(1)
///     .item_id(1);
/// let reply = client.stop_disaster_recovery_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDisasterRecoveryItemRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// **Required.** Pair of topics in a disaster recovery plan.
    pub item_id: Option<i64>,
}

impl StopDisasterRecoveryItemRequest {
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
}

request! {
    StopDisasterRecoveryItemRequest {
        "planId" => plan_id: path,
        "itemId" => item_id: path,
    }
}

impl Operation for StopDisasterRecoveryItemRequest {
    type Response = StopDisasterRecoveryItemResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("StopDisasterRecoveryItem")
        .roa("POST", "/disaster_recovery/{planId}/items/{itemId}/stop")
        .required(&["planId", "itemId"]);
}

/// Response to [`StopDisasterRecoveryItemRequest`], which the documentation does not describe.
pub type StopDisasterRecoveryItemResponse = alicloud_runtime::UndocumentedResponse;
