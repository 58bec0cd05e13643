// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVRouterAttribute`, from `ecs/ModifyVRouterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name and description of a vRouter.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyVRouterAttributeRequest::new()
///     .vrouter_id("...");
/// let reply = client.modify_vrouter_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyVRouterAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the vRouter that the call is about.
    pub vrouter_id: Option<String>,
    /// Name that the vRouter goes by.
    pub vrouter_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
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
    /// Sets `VRouterName`.
    pub fn vrouter_name(mut self, value: impl Into<String>) -> Self {
        self.vrouter_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyVRouterAttributeRequest {
        "RegionId" => region_id: query,
        "VRouterId" => vrouter_id: query,
        "VRouterName" => vrouter_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyVRouterAttributeRequest {
    type Response = ModifyVRouterAttributeResponse;
    type Error = ModifyVRouterAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVRouterAttribute")
        .required(&["VRouterId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyVRouterAttributeError] = &[
        ModifyVRouterAttributeError::InvalidVRouterNameMalformed,
        ModifyVRouterAttributeError::InvalidVRouterDiscriptionMalformed,
        ModifyVRouterAttributeError::MissingParameter,
        ModifyVRouterAttributeError::InvalidDescriptionMalformed,
        ModifyVRouterAttributeError::ForbiddenVRouterNotFound,
        ModifyVRouterAttributeError::InvalidVRouterIdNotFound,
    ];
}

/// Response to [`ModifyVRouterAttributeRequest`].
pub type ModifyVRouterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVRouterAttributeRequest`] names.
///
/// - [`InvalidVRouterNameMalformed`](super::DocumentedError::InvalidVRouterNameMalformed)
/// - [`InvalidVRouterDiscriptionMalformed`](super::DocumentedError::InvalidVRouterDiscriptionMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`ForbiddenVRouterNotFound`](super::DocumentedError::ForbiddenVRouterNotFound)
/// - [`InvalidVRouterIdNotFound`](super::DocumentedError::InvalidVRouterIdNotFound)
pub type ModifyVRouterAttributeError = super::DocumentedError;
