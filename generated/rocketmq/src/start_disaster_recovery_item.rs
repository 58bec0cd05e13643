// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDisasterRecoveryItem`, from `rocketmq/StartDisasterRecoveryItem.md`.

use alicloud_runtime::codegen::*;

/// Starts one item of a disaster recovery plan, whose messages are copied from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::StartDisasterRecoveryItemRequest::new()
///     .plan_id(1)
///     .item_id(1);
/// let reply = client.start_disaster_recovery_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDisasterRecoveryItemRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// **Required.** Pair of topics in a disaster recovery plan.
    pub item_id: Option<i64>,
}

impl StartDisasterRecoveryItemRequest {
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
    StartDisasterRecoveryItemRequest {
        "planId" => plan_id: path,
        "itemId" => item_id: path,
    }
}

impl Operation for StartDisasterRecoveryItemRequest {
    type Response = StartDisasterRecoveryItemResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("StartDisasterRecoveryItem")
        .roa("POST", "/disaster_recovery/{planId}/items/{itemId}/start")
        .required(&["planId", "itemId"]);
}

/// Response to [`StartDisasterRecoveryItemRequest`], which the documentation does not describe.
pub type StartDisasterRecoveryItemResponse = alicloud_runtime::UndocumentedResponse;
