// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDeploymentSetAttributes`, from `ecs/ModifyDeploymentSetAttributes.md`.

use alicloud_runtime::codegen::*;

/// Changes the name and the description of a deployment set.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDeploymentSetAttributesRequest::new()
///     .region_id("cn-hangzhou")
///     .deployment_set_id("ds-bp1frxuzdg87zh4pzqkc")
///     .deployment_set_name("AvailMySet");
/// let reply = client.modify_deployment_set_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDeploymentSetAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a deployment set, as
    /// [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    pub deployment_set_id: Option<String>,
    /// Display name of the deployment set. Length: 2 to 128.
    pub deployment_set_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect. Length: 2 to 256.
    pub description: Option<String>,
}

impl ModifyDeploymentSetAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DeploymentSetId`, which is required.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyDeploymentSetAttributesRequest {
        "RegionId" => region_id: query,
        "DeploymentSetId" => deployment_set_id: query,
        "DeploymentSetName" => deployment_set_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyDeploymentSetAttributesRequest {
    type Response = ModifyDeploymentSetAttributesResponse;
    type Error = ModifyDeploymentSetAttributesError;
    const INFO: OperationInfo = super::operation("ModifyDeploymentSetAttributes")
        .required(&["RegionId", "DeploymentSetId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDeploymentSetAttributesError] = &[
        ModifyDeploymentSetAttributesError::InvalidDescriptionMalformed,
        ModifyDeploymentSetAttributesError::InvalidParameterStrategy,
        ModifyDeploymentSetAttributesError::MissingParameter,
        ModifyDeploymentSetAttributesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyDeploymentSetAttributesRequest`].
pub type ModifyDeploymentSetAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDeploymentSetAttributesRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidParameterStrategy`](super::DocumentedError::InvalidParameterStrategy)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ModifyDeploymentSetAttributesError = super::DocumentedError;
