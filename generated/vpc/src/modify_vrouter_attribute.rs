// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVRouterAttribute`, from `vpc/ModifyVRouterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a VRouter or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVRouterAttributeRequest::new()
///     .vrouter_id("vrt-bp1lhl0taikrteen8****");
/// let reply = client.modify_vrouter_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVRouterAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the VRouter of a VPC. Example: `vrt-bp1lhl0taikrteen8****`.
    pub vrouter_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `My VRouter`.
    pub description: Option<String>,
    /// Name by which people tell the VRouter from others. Length: 2 to 128. Example: `VRouter-1`.
    pub vrouter_name: Option<String>,
}

impl ModifyVRouterAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VRouterId`, which is required.
    pub fn vrouter_id(mut self, value: impl Into<String>) -> Self {
        self.vrouter_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VRouterName`.
    pub fn vrouter_name(mut self, value: impl Into<String>) -> Self {
        self.vrouter_name = Some(value.into());
        self
    }
}

request! {
    ModifyVRouterAttributeRequest {
        "RegionId" => region_id: query,
        "VRouterId" => vrouter_id: query,
        "Description" => description: query,
        "VRouterName" => vrouter_name: query,
    }
}

impl Operation for ModifyVRouterAttributeRequest {
    type Response = ModifyVRouterAttributeResponse;
    type Error = ModifyVRouterAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVRouterAttribute")
        .required(&["VRouterId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyVRouterAttributeError] = &[
        ModifyVRouterAttributeError::InvalidVRouterIdNotFound,
        ModifyVRouterAttributeError::InvalidVRouterNameMalformed,
        ModifyVRouterAttributeError::InvalidVRouterDiscriptionMalformed,
        ModifyVRouterAttributeError::MissingParameter,
        ModifyVRouterAttributeError::InvalidVRouterDescriptionMalformed,
        ModifyVRouterAttributeError::InvalidDescriptionMalformed,
        ModifyVRouterAttributeError::ForbiddenVRouterNotFound,
    ];
}

/// Response to [`ModifyVRouterAttributeRequest`].
pub type ModifyVRouterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVRouterAttributeRequest`] names.
///
/// - [`InvalidVRouterIdNotFound`](super::DocumentedError::InvalidVRouterIdNotFound), here with HTTP status 404
/// - [`InvalidVRouterNameMalformed`](super::DocumentedError::InvalidVRouterNameMalformed)
/// - [`InvalidVRouterDiscriptionMalformed`](super::DocumentedError::InvalidVRouterDiscriptionMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidVRouterDescriptionMalformed`](super::DocumentedError::InvalidVRouterDescriptionMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`ForbiddenVRouterNotFound`](super::DocumentedError::ForbiddenVRouterNotFound)
pub type ModifyVRouterAttributeError = super::DocumentedError;
