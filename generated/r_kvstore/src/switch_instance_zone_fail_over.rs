// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchInstanceZoneFailOver`, from `r-kvstore/SwitchInstanceZoneFailOver.md`.

use alicloud_runtime::codegen::*;

/// Moves the master to another zone, as in a failure of its zone.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::SwitchInstanceZoneFailOverRequest::new()
///     .instance_id("...");
/// let reply = client.switch_instance_zone_fail_over(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchInstanceZoneFailOverRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// ID of the zone that the target lies in.
    pub target_zone_id: Option<String>,
    /// How long the simulated failure of the zone lasts.
    pub site_fault_time: Option<String>,
}

impl SwitchInstanceZoneFailOverRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TargetZoneId`.
    pub fn target_zone_id(mut self, value: impl Into<String>) -> Self {
        self.target_zone_id = Some(value.into());
        self
    }
    /// Sets `SiteFaultTime`.
    pub fn site_fault_time(mut self, value: impl Into<String>) -> Self {
        self.site_fault_time = Some(value.into());
        self
    }
}

request! {
    SwitchInstanceZoneFailOverRequest {
        "InstanceId" => instance_id: query,
        "TargetZoneId" => target_zone_id: query,
        "SiteFaultTime" => site_fault_time: query,
    }
}

impl Operation for SwitchInstanceZoneFailOverRequest {
    type Response = SwitchInstanceZoneFailOverResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchInstanceZoneFailOver")
        .required(&["InstanceId"]);
}

/// Response to [`SwitchInstanceZoneFailOverRequest`], which the documentation does not describe.
pub type SwitchInstanceZoneFailOverResponse = alicloud_runtime::UndocumentedResponse;
