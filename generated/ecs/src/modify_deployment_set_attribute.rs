// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDeploymentSetAttribute`, from `ecs/ModifyDeploymentSetAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of a deployment set.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDeploymentSetAttributeRequest::new()
///     .deployment_set_id("ds-bp1frxuzdg87zh4p****")
///     .region_id("cn-hangzhou")
///     .deployment_set_name("DeploymentSetTestName");
/// let reply = client.modify_deployment_set_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDeploymentSetAttributeRequest {
    /// **Required.** ID of a deployment set, as
    /// [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    /// Example: `ds-bp1frxuzdg87zh4p****`.
    pub deployment_set_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `TestDescription`.
    pub description: Option<String>,
    /// Display name of the deployment set. Length: 2 to 128. Example: `DeploymentSetTestName`.
    pub deployment_set_name: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl ModifyDeploymentSetAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeploymentSetId`, which is required.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
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
    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    ModifyDeploymentSetAttributeRequest {
        "DeploymentSetId" => deployment_set_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "DeploymentSetName" => deployment_set_name: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for ModifyDeploymentSetAttributeRequest {
    type Response = ModifyDeploymentSetAttributeResponse;
    type Error = ModifyDeploymentSetAttributeError;
    const INFO: OperationInfo = super::operation("ModifyDeploymentSetAttribute")
        .required(&["DeploymentSetId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDeploymentSetAttributeError] = &[
        ModifyDeploymentSetAttributeError::MissingParameter,
        ModifyDeploymentSetAttributeError::InvalidDeploymentSetNameMalformed,
        ModifyDeploymentSetAttributeError::InvalidDescriptionMalformed,
        ModifyDeploymentSetAttributeError::InvalidDeploymentSetIdNotFound,
        ModifyDeploymentSetAttributeError::QuotaExceedDeploymentSetInstanceQuotaFull,
    ];
}

/// Response to [`ModifyDeploymentSetAttributeRequest`].
pub type ModifyDeploymentSetAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDeploymentSetAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDeploymentSetNameMalformed`](super::DocumentedError::InvalidDeploymentSetNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidDeploymentSetIdNotFound`](super::DocumentedError::InvalidDeploymentSetIdNotFound)
/// - [`QuotaExceedDeploymentSetInstanceQuotaFull`](super::DocumentedError::QuotaExceedDeploymentSetInstanceQuotaFull)
pub type ModifyDeploymentSetAttributeError = super::DocumentedError;
