// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDisasterRecoveryPlan`, from `rocketmq/UpdateDisasterRecoveryPlan.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Instance, MessageProperty};

/// Changes name, type, or instances of a disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::UpdateDisasterRecoveryPlanRequest::new()
///     .plan_id(1);
/// let reply = client.update_disaster_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDisasterRecoveryPlanRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// Display text for the disaster recovery plan.
    pub plan_name: Option<String>,
    /// Free text that tells people about the plan.
    pub plan_desc: Option<String>,
    /// Whether copying goes one way or both ways.
    pub plan_type: Option<String>,
    /// The instances to work on or to narrow the list down to.
    pub instances: Vec<Instance>,
    /// Whether progress of consumers is kept in step.
    pub auto_sync_checkpoint: Option<bool>,
    /// Whether the sync checkpoint is switched on.
    pub sync_checkpoint_enabled: Option<bool>,
}

impl UpdateDisasterRecoveryPlanRequest {
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
    /// Sets `planName`.
    pub fn plan_name(mut self, value: impl Into<String>) -> Self {
        self.plan_name = Some(value.into());
        self
    }
    /// Sets `planDesc`.
    pub fn plan_desc(mut self, value: impl Into<String>) -> Self {
        self.plan_desc = Some(value.into());
        self
    }
    /// Sets `planType`.
    pub fn plan_type(mut self, value: impl Into<String>) -> Self {
        self.plan_type = Some(value.into());
        self
    }
    /// Sets `instances`.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<Instance>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `autoSyncCheckpoint`.
    #[inline]
    pub fn auto_sync_checkpoint(mut self, value: bool) -> Self {
        self.auto_sync_checkpoint = Some(value);
        self
    }
    /// Sets `syncCheckpointEnabled`.
    #[inline]
    pub fn sync_checkpoint_enabled(mut self, value: bool) -> Self {
        self.sync_checkpoint_enabled = Some(value);
        self
    }
}

request! {
    UpdateDisasterRecoveryPlanRequest {
        "planId" => plan_id: path,
        "planName" => plan_name: body,
        "planDesc" => plan_desc: body,
        "planType" => plan_type: body,
        "instances" => instances: body,
        "autoSyncCheckpoint" => auto_sync_checkpoint: body,
        "syncCheckpointEnabled" => sync_checkpoint_enabled: body,
    }
}

impl Operation for UpdateDisasterRecoveryPlanRequest {
    type Response = UpdateDisasterRecoveryPlanResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateDisasterRecoveryPlan")
        .roa("PATCH", "/disaster_recovery/{planId}")
        .required(&["planId"]);
}

/// Response to [`UpdateDisasterRecoveryPlanRequest`], which the documentation does not describe.
pub type UpdateDisasterRecoveryPlanResponse = alicloud_runtime::UndocumentedResponse;
