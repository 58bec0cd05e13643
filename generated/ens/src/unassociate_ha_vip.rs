// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateHaVip`, from `ens/UnassociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a high-availability virtual IP address (HAVIP) from an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UnassociateHaVipRequest::new()
///     .ha_vip_id("...")
///     .instance_id("...");
/// let reply = client.unassociate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
    /// **Required.** ID of the high-availability virtual IP address that the call is about.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl UnassociateHaVipRequest {
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
}

request! {
    UnassociateHaVipRequest {
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for UnassociateHaVipRequest {
    type Response = UnassociateHaVipResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnassociateHaVip")
        .required(&["HaVipId", "InstanceId"]);
}

/// Response to [`UnassociateHaVipRequest`], which the documentation does not describe.
pub type UnassociateHaVipResponse = alicloud_runtime::UndocumentedResponse;
