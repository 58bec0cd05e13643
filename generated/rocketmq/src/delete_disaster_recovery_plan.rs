// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDisasterRecoveryPlan`, from `rocketmq/DeleteDisasterRecoveryPlan.md`.

use alicloud_runtime::codegen::*;

/// Deletes a disaster recovery plan between instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::DeleteDisasterRecoveryPlanRequest::new()
///     .plan_id(1);
/// let reply = client.delete_disaster_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDisasterRecoveryPlanRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
}

impl DeleteDisasterRecoveryPlanRequest {
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
}

request! {
    DeleteDisasterRecoveryPlanRequest {
        "planId" => plan_id: path,
    }
}

impl Operation for DeleteDisasterRecoveryPlanRequest {
    type Response = DeleteDisasterRecoveryPlanResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteDisasterRecoveryPlan")
        .roa("DELETE", "/disaster_recovery/{planId}")
        .required(&["planId"]);
}

/// Response to [`DeleteDisasterRecoveryPlanRequest`], which the documentation does not describe.
pub type DeleteDisasterRecoveryPlanResponse = alicloud_runtime::UndocumentedResponse;
