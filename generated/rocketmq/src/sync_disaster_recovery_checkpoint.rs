// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SyncDisasterRecoveryCheckpoint`, from `rocketmq/SyncDisasterRecoveryCheckpoint.md`.

use alicloud_runtime::codegen::*;

/// Carries a consumption checkpoint over within a disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::SyncDisasterRecoveryCheckpointRequest::new()
///     .plan_id(1)
///     .item_id(1)
///     .checkpoint_id(1);
/// let reply = client.sync_disaster_recovery_checkpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SyncDisasterRecoveryCheckpointRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// **Required.** Pair of topics in a disaster recovery plan.
    pub item_id: Option<i64>,
    /// **Required.** Point of progress to copy between the instances.
    pub checkpoint_id: Option<i64>,
}

impl SyncDisasterRecoveryCheckpointRequest {
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
    /// Sets `checkpointId`, which is required.
    #[inline]
    pub fn checkpoint_id(mut self, value: i64) -> Self {
        self.checkpoint_id = Some(value);
        self
    }
}

request! {
    SyncDisasterRecoveryCheckpointRequest {
        "planId" => plan_id: path,
        "itemId" => item_id: path,
        "checkpointId" => checkpoint_id: path,
    }
}

impl Operation for SyncDisasterRecoveryCheckpointRequest {
    type Response = SyncDisasterRecoveryCheckpointResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SyncDisasterRecoveryCheckpoint")
        .roa(
            "POST",
            "/disaster_recovery/{planId}/items/{itemId}/checkpoints/{checkpointId}",
        )
        .required(&["planId", "itemId", "checkpointId"]);
}

/// Response to [`SyncDisasterRecoveryCheckpointRequest`], which the documentation does not describe.
pub type SyncDisasterRecoveryCheckpointResponse = alicloud_runtime::UndocumentedResponse;
