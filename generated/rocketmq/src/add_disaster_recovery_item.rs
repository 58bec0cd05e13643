// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDisasterRecoveryItem`, from `rocketmq/AddDisasterRecoveryItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Topic};

/// Adds topics to a disaster recovery plan, to be synchronized between its instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::AddDisasterRecoveryItemRequest::new()
///     .plan_id(1);
/// let reply = client.add_disaster_recovery_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDisasterRecoveryItemRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// The topics to work on or to narrow the list down to.
    pub topics: Vec<Topic>,
}

impl AddDisasterRecoveryItemRequest {
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
    /// Sets `topics`.
    pub fn topics(mut self, value: impl IntoIterator<Item = impl Into<Topic>>) -> Self {
        self.topics = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddDisasterRecoveryItemRequest {
        "planId" => plan_id: path,
        "topics" => topics: body,
    }
}

impl Operation for AddDisasterRecoveryItemRequest {
    type Response = AddDisasterRecoveryItemResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddDisasterRecoveryItem")
        .roa("POST", "/disaster_recovery/{planId}/items")
        .required(&["planId"]);
}

/// Response to [`AddDisasterRecoveryItemRequest`], which the documentation does not describe.
pub type AddDisasterRecoveryItemResponse = alicloud_runtime::UndocumentedResponse;
