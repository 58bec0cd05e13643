// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateHaVip`, from `ens/AssociateHaVip.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Binds a high-availability virtual IP address (HAVIP) to an instance or a network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AssociateHaVipRequest::new()
///     .ha_vip_id("...")
///     .instance_id("...");
/// let reply = client.associate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// **Required.** ID of the high-availability virtual IP address that the call is about.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    /// Here: `EnsInstance`, `NetworkInterface`.
    pub instance_type: Option<Open<InstanceType>>,
}

impl AssociateHaVipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HaVipId`, which is required.
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    AssociateHaVipRequest {
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for AssociateHaVipRequest {
    type Response = AssociateHaVipResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AssociateHaVip")
        .required(&["HaVipId", "InstanceId"]);
}

/// Response to [`AssociateHaVipRequest`], which the documentation does not describe.
pub type AssociateHaVipResponse = alicloud_runtime::UndocumentedResponse;
