// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyElasticityAssuranceAutoRenewAttribute`, from `ecs/ModifyElasticityAssuranceAutoRenewAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ElasticityAssuranceAutoRenewPrivatePoolOptions};

/// Sets whether elasticity assurances renew automatically and for what period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyElasticityAssuranceAutoRenewAttributeRequest::new();
/// let reply = client.modify_elasticity_assurance_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyElasticityAssuranceAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good. Takes
    /// precedence over `AutoRenew`.
    pub renewal_status: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<ElasticityAssuranceAutoRenewPrivatePoolOptions>,
}

impl ModifyElasticityAssuranceAutoRenewAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<ElasticityAssuranceAutoRenewPrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
}

request! {
    ModifyElasticityAssuranceAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "RenewalStatus" => renewal_status: query,
        "PrivatePoolOptions" => private_pool_options: query,
    }
}

impl Operation for ModifyElasticityAssuranceAutoRenewAttributeRequest {
    type Response = ModifyElasticityAssuranceAutoRenewAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ModifyElasticityAssuranceAutoRenewAttribute",
        )
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyElasticityAssuranceAutoRenewAttributeRequest`], which the documentation does not describe.
pub type ModifyElasticityAssuranceAutoRenewAttributeResponse = alicloud_runtime::UndocumentedResponse;
