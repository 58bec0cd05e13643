// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGtmRecoveryPlan`, from `alidns/UpdateGtmRecoveryPlan.md`.

use alicloud_runtime::codegen::*;

/// Changes remark and faulty address pools of a GTM 1.0 disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateGtmRecoveryPlanRequest::new()
///     .recovery_plan_id(1);
/// let reply = client.update_gtm_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGtmRecoveryPlanRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of a disaster recovery plan, as
    /// [`AddGtmRecoveryPlan`](super::Client::add_gtm_recovery_plan) returned it. Example: `10*******`.
    pub recovery_plan_id: Option<i64>,
    /// Label of the disaster recovery plan that people recognize it by. Example: `abc`.
    pub name: Option<String>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// Address pools that the plan treats as failed, as a JSON list of IDs. Example: `["hra0**"]`.
    pub fault_addr_pool: Option<String>,
}

impl UpdateGtmRecoveryPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RecoveryPlanId`, which is required.
    #[inline]
    pub fn recovery_plan_id(mut self, value: i64) -> Self {
        self.recovery_plan_id = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `FaultAddrPool`.
    pub fn fault_addr_pool(mut self, value: impl Into<String>) -> Self {
        self.fault_addr_pool = Some(value.into());
        self
    }
}

request! {
    UpdateGtmRecoveryPlanRequest {
        "Lang" => lang: query,
        "RecoveryPlanId" => recovery_plan_id: query,
        "Name" => name: query,
        "Remark" => remark: query,
        "FaultAddrPool" => fault_addr_pool: query,
    }
}

impl Operation for UpdateGtmRecoveryPlanRequest {
    type Response = UpdateGtmRecoveryPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGtmRecoveryPlan")
        .required(&["RecoveryPlanId"]);
}

/// Response to [`UpdateGtmRecoveryPlanRequest`].
pub type UpdateGtmRecoveryPlanResponse = alicloud_runtime::EmptyResponse;
