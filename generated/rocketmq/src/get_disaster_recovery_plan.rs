// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDisasterRecoveryPlan`, from `rocketmq/GetDisasterRecoveryPlan.md`.

use alicloud_runtime::codegen::*;

/// Returns a disaster recovery plan with its instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetDisasterRecoveryPlanRequest::new()
///     .plan_id(1);
/// let reply = client.get_disaster_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDisasterRecoveryPlanRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
}

impl GetDisasterRecoveryPlanRequest {
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
    GetDisasterRecoveryPlanRequest {
        "planId" => plan_id: path,
    }
}

impl Operation for GetDisasterRecoveryPlanRequest {
    type Response = GetDisasterRecoveryPlanResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetDisasterRecoveryPlan")
        .roa("GET", "/disaster_recovery/{planId}")
        .required(&["planId"])
        .read_only();
}

/// Response to [`GetDisasterRecoveryPlanRequest`], which the documentation does not describe.
pub type GetDisasterRecoveryPlanResponse = alicloud_runtime::UndocumentedResponse;
