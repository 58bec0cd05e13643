// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDisasterRecoveryItem`, from `rocketmq/GetDisasterRecoveryItem.md`.

use alicloud_runtime::codegen::*;

/// Returns one topic item of a disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetDisasterRecoveryItemRequest::new()
///     .plan_id(1)
///     .item_id(1);
/// let reply = client.get_disaster_recovery_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDisasterRecoveryItemRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// **Required.** Pair of topics in a disaster recovery plan.
    pub item_id: Option<i64>,
}

impl GetDisasterRecoveryItemRequest {
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
    GetDisasterRecoveryItemRequest {
        "planId" => plan_id: path,
        "itemId" => item_id: path,
    }
}

impl Operation for GetDisasterRecoveryItemRequest {
    type Response = GetDisasterRecoveryItemResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetDisasterRecoveryItem")
        .roa("GET", "/disaster_recovery/{planId}/items/{itemId}")
        .required(&["planId", "itemId"])
        .read_only();
}

/// Response to [`GetDisasterRecoveryItemRequest`], which the documentation does not describe.
pub type GetDisasterRecoveryItemResponse = alicloud_runtime::UndocumentedResponse;
