// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDisasterRecoveryPlan`, from `rocketmq/CreateDisasterRecoveryPlan.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Instance, MessageProperty};

/// Creates a disaster recovery plan between instances, with roles, authentication, and networks.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::CreateDisasterRecoveryPlanRequest::new();
/// let reply = client.create_disaster_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDisasterRecoveryPlanRequest {
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

impl CreateDisasterRecoveryPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    CreateDisasterRecoveryPlanRequest {
        "planName" => plan_name: body,
        "planDesc" => plan_desc: body,
        "planType" => plan_type: body,
        "instances" => instances: body,
        "autoSyncCheckpoint" => auto_sync_checkpoint: body,
        "syncCheckpointEnabled" => sync_checkpoint_enabled: body,
    }
}

impl Operation for CreateDisasterRecoveryPlanRequest {
    type Response = CreateDisasterRecoveryPlanResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateDisasterRecoveryPlan")
        .roa("POST", "/disaster_recovery");
}

/// Response to [`CreateDisasterRecoveryPlanRequest`], which the documentation does not describe.
pub type CreateDisasterRecoveryPlanResponse = alicloud_runtime::UndocumentedResponse;
