// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHaVipAttribute`, from `ecs/ModifyHaVipAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a HAVIP.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyHaVipAttributeRequest::new()
///     .ha_vip_id("...");
/// let reply = client.modify_ha_vip_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyHaVipAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the high-availability virtual IP address that the call is about.
    pub ha_vip_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
}

impl ModifyHaVipAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HaVipId`, which is required.
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyHaVipAttributeRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyHaVipAttributeRequest {
    type Response = ModifyHaVipAttributeResponse;
    type Error = ModifyHaVipAttributeError;
    const INFO: OperationInfo = super::operation("ModifyHaVipAttribute")
        .required(&["RegionId", "HaVipId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyHaVipAttributeError] = &[
        ModifyHaVipAttributeError::IncorrectStatus,
        ModifyHaVipAttributeError::InvalidDescriptionMalformed,
        ModifyHaVipAttributeError::InvalidRegionIdNotFound,
        ModifyHaVipAttributeError::InvalidHaVipIdNotFound,
    ];
}

/// Response to [`ModifyHaVipAttributeRequest`].
pub type ModifyHaVipAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHaVipAttributeRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
pub type ModifyHaVipAttributeError = super::DocumentedError;
