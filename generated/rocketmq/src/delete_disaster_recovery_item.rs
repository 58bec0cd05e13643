// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDisasterRecoveryItem`, from `rocketmq/DeleteDisasterRecoveryItem.md`.

use alicloud_runtime::codegen::*;

/// Takes one item out of a disaster recovery plan; its messages are no longer copied.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::DeleteDisasterRecoveryItemRequest::new()
///     .plan_id(1)
///     .item_id(1);
/// let reply = client.delete_disaster_recovery_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDisasterRecoveryItemRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// **Required.** Pair of topics in a disaster recovery plan.
    pub item_id: Option<i64>,
}

impl DeleteDisasterRecoveryItemRequest {
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
    DeleteDisasterRecoveryItemRequest {
        "planId" => plan_id: path,
        "itemId" => item_id: path,
    }
}

impl Operation for DeleteDisasterRecoveryItemRequest {
    type Response = DeleteDisasterRecoveryItemResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteDisasterRecoveryItem")
        .roa("DELETE", "/disaster_recovery/{planId}/items/{itemId}")
        .required(&["planId", "itemId"]);
}

/// Response to [`DeleteDisasterRecoveryItemRequest`], which the documentation does not describe.
pub type DeleteDisasterRecoveryItemResponse = alicloud_runtime::UndocumentedResponse;
