// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressCloudConnectionAttribute`, from `vpc/ModifyExpressCloudConnectionAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of an Express Cloud Connect service.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyExpressCloudConnectionAttributeRequest::new()
///     .ecc_id("ecc-bp1t9osmuln*******")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_express_cloud_connection_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionAttributeRequest {
    /// **Required.** ID of an Express Cloud Connect (ECC) service. Example: `ecc-bp1t9osmuln*******`.
    pub ecc_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text that says what the resource is for. Example: `ECC`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `doctest`.
    pub name: Option<String>,
}

impl ModifyExpressCloudConnectionAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EccId`, which is required.
    pub fn ecc_id(mut self, value: impl Into<String>) -> Self {
        self.ecc_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ModifyExpressCloudConnectionAttributeRequest {
        "EccId" => ecc_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyExpressCloudConnectionAttributeRequest {
    type Response = ModifyExpressCloudConnectionAttributeResponse;
    type Error = ModifyExpressCloudConnectionAttributeError;
    const INFO: OperationInfo = super::operation("ModifyExpressCloudConnectionAttribute")
        .required(&["EccId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyExpressCloudConnectionAttributeError] = &[
        ModifyExpressCloudConnectionAttributeError::ForbbidenSubUser,
        ModifyExpressCloudConnectionAttributeError::Forbidden,
    ];
}

/// What [`ModifyExpressCloudConnectionAttributeRequest`] is answered with.
pub type ModifyExpressCloudConnectionAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyExpressCloudConnectionAttributeRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type ModifyExpressCloudConnectionAttributeError = super::DocumentedError;
