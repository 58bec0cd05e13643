// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchDBInstanceHA`, from `rds/SwitchDBInstanceHA.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime, YesNo};

/// Swaps the roles of primary and secondary.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::SwitchDBInstanceHARequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx")
///     .node_id("349054");
/// let reply = client.switch_db_instance_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchDBInstanceHARequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of one node of the cluster or the instance. Example: `349054`.
    pub node_id: Option<String>,
    /// Whether the roles are switched even if the replica has not caught up.
    /// Default: `No`. Example: `No`.
    pub force: Option<Open<YesNo>>,
    /// When the change takes effect. Here: `Immediate`, `MaintainTime`.
    /// Default: `Immediate`. Example: `Immediate`.
    pub effective_time: Option<Open<EffectiveTime>>,
}

impl SwitchDBInstanceHARequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`, which is required.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    pub fn force(mut self, value: impl Into<Open<YesNo>>) -> Self {
        self.force = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}

request! {
    SwitchDBInstanceHARequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "Force" => force: query,
        "EffectiveTime" => effective_time: query,
    }
}

impl Operation for SwitchDBInstanceHARequest {
    type Response = SwitchDBInstanceHAResponse;
    type Error = SwitchDBInstanceHAError;
    const INFO: OperationInfo = super::operation("SwitchDBInstanceHA")
        .required(&["DBInstanceId", "NodeId"]);
    const ERRORS: &'static [SwitchDBInstanceHAError] = &[
        SwitchDBInstanceHAError::GeneralInsCreating,
        SwitchDBInstanceHAError::GeneralInsMaintaining,
        SwitchDBInstanceHAError::GeneralInsSwitching,
        SwitchDBInstanceHAError::OrderComboInstanceNotAllowOperate,
        SwitchDBInstanceHAError::PricePricingPlanResultNotFound,
        SwitchDBInstanceHAError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`SwitchDBInstanceHARequest`].
pub type SwitchDBInstanceHAResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SwitchDBInstanceHARequest`] names.
///
/// - [`GeneralInsCreating`](super::DocumentedError::GeneralInsCreating)
/// - [`GeneralInsMaintaining`](super::DocumentedError::GeneralInsMaintaining)
/// - [`GeneralInsSwitching`](super::DocumentedError::GeneralInsSwitching)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type SwitchDBInstanceHAError = super::DocumentedError;
