// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHaVipAttribute`, from `vpc/ModifyHaVipAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a HAVIP.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyHaVipAttributeRequest::new()
///     .ha_vip_id("havip-2zeo05qre24nhrqp****")
///     .region_id("cn-shanghai");
/// let reply = client.modify_ha_vip_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHaVipAttributeRequest {
    /// **Required.** HAVIP, that is a floating private address, to change.
    /// Example: `havip-2zeo05qre24nhrqp****`.
    pub ha_vip_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e0****`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Example: `This is my HaVip.`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyHaVipAttributeRequest {
    type Response = ModifyHaVipAttributeResponse;
    type Error = ModifyHaVipAttributeError;
    const INFO: OperationInfo = super::operation("ModifyHaVipAttribute")
        .required(&["HaVipId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyHaVipAttributeError] = &[
        ModifyHaVipAttributeError::InvalidHaVipIdNotFound,
        ModifyHaVipAttributeError::IncorrectStatus,
        ModifyHaVipAttributeError::InvalidDescriptionMalformed,
        ModifyHaVipAttributeError::AbsVpcInvalidNameMalformed,
        ModifyHaVipAttributeError::ForbiddenHaVip,
        ModifyHaVipAttributeError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyHaVipAttributeRequest`].
pub type ModifyHaVipAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHaVipAttributeRequest`] names.
///
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`AbsVpcInvalidNameMalformed`](super::DocumentedError::AbsVpcInvalidNameMalformed)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ModifyHaVipAttributeError = super::DocumentedError;
