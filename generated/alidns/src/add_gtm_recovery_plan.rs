// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGtmRecoveryPlan`, from `alidns/AddGtmRecoveryPlan.md`.

use alicloud_runtime::codegen::*;

/// Creates a disaster recovery plan that names the GTM 1.0 address pools taken as faulty.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::AddGtmRecoveryPlanRequest::new()
///     .name("name-example")
///     .remark("remark")
///     .fault_addr_pool("[\"hra0or\"]");
/// let reply = client.add_gtm_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGtmRecoveryPlanRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Label of the disaster recovery plan that people recognize it by.
    /// Example: `name-example`.
    pub name: Option<String>,
    /// **Required.** Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// **Required.** Address pools that the plan treats as failed, as a JSON list of IDs.
    /// Example: `["hra0or"]`.
    pub fault_addr_pool: Option<String>,
}

impl AddGtmRecoveryPlanRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `FaultAddrPool`, which is required.
    pub fn fault_addr_pool(mut self, value: impl Into<String>) -> Self {
        self.fault_addr_pool = Some(value.into());
        self
    }
}

request! {
    AddGtmRecoveryPlanRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "Remark" => remark: query,
        "FaultAddrPool" => fault_addr_pool: query,
    }
}

impl Operation for AddGtmRecoveryPlanRequest {
    type Response = AddGtmRecoveryPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddGtmRecoveryPlan")
        .required(&["Name", "Remark", "FaultAddrPool"]);
}

/// Response to [`AddGtmRecoveryPlanRequest`].
#[non_exhaustive]
pub struct AddGtmRecoveryPlanResponse {
    /// ID of a disaster recovery plan, as [`AddGtmRecoveryPlan`](super::Client::add_gtm_recovery_plan)
    /// returned it. Example: `100`.
    pub recovery_plan_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
}

response! {
    AddGtmRecoveryPlanResponse {
        "RecoveryPlanId" => recovery_plan_id: value,
        "RequestId" => request_id: value,
    }
}
