// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateHaVip`, from `ens/UnassociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a high-availability virtual IP address (HAVIP) from an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UnassociateHaVipRequest::new();
/// let reply = client.unassociate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
    /// **Required.** ID of the high-availability virtual IP address that the call or the item is about.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of the instance concerned.
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
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UnassociateHaVip")
        .required(&["HaVipId", "InstanceId"]);
}

/// What [`UnassociateHaVipRequest`] is answered with.
#[non_exhaustive]
pub struct UnassociateHaVipResponse {}

response! {
    UnassociateHaVipResponse {}
}
