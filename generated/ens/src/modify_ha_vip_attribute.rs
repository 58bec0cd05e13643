// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHaVipAttribute`, from `ens/ModifyHaVipAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the attributes of a high-availability virtual IP address (HAVIP).
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyHaVipAttributeRequest::new()
///     .ha_vip_id("...");
/// let reply = client.modify_ha_vip_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHaVipAttributeRequest {
    /// **Required.** ID of the high-availability virtual IP address that the call is about.
    pub ha_vip_id: Option<String>,
    /// Name that people know the item by. Length: 1 to 128.
    pub name: Option<String>,
}

impl ModifyHaVipAttributeRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifyHaVipAttributeRequest {
        "HaVipId" => ha_vip_id: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyHaVipAttributeRequest {
    type Response = ModifyHaVipAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHaVipAttribute")
        .required(&["HaVipId"]);
}

/// Response to [`ModifyHaVipAttributeRequest`], which the documentation does not describe.
pub type ModifyHaVipAttributeResponse = alicloud_runtime::UndocumentedResponse;
