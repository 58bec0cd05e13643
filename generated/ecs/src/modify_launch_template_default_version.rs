// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLaunchTemplateDefaultVersion`, from `ecs/ModifyLaunchTemplateDefaultVersion.md`.

use alicloud_runtime::codegen::*;

/// Sets the version of a launch template that is used when a call names none.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyLaunchTemplateDefaultVersionRequest::new()
///     .default_version_number(2)
///     .region_id("cn-hangzhou")
///     .launch_template_id("lt-templateid1")
///     .launch_template_name("lt-name1");
/// let reply = client.modify_launch_template_default_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionRequest {
    /// **Required.** Number of the version that is used when no version is named. Example: `2`.
    pub default_version_number: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-templateid1`.
    pub launch_template_id: Option<String>,
    /// Display name of the launch template. Example: `lt-name1`.
    pub launch_template_name: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl ModifyLaunchTemplateDefaultVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefaultVersionNumber`, which is required.
    #[inline]
    pub fn default_version_number(mut self, value: i64) -> Self {
        self.default_version_number = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    ModifyLaunchTemplateDefaultVersionRequest {
        "DefaultVersionNumber" => default_version_number: query,
        "RegionId" => region_id: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for ModifyLaunchTemplateDefaultVersionRequest {
    type Response = ModifyLaunchTemplateDefaultVersionResponse;
    type Error = ModifyLaunchTemplateDefaultVersionError;
    const INFO: OperationInfo = super::operation("ModifyLaunchTemplateDefaultVersion")
        .required(&["DefaultVersionNumber", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLaunchTemplateDefaultVersionError] = &[
        ModifyLaunchTemplateDefaultVersionError::InvalidRegionNotExist,
        ModifyLaunchTemplateDefaultVersionError::InvalidLaunchTemplateNotFound,
        ModifyLaunchTemplateDefaultVersionError::MissingParameter,
        ModifyLaunchTemplateDefaultVersionError::InvalidParameter2,
        ModifyLaunchTemplateDefaultVersionError::InnerServiceFailed,
        ModifyLaunchTemplateDefaultVersionError::InvalidLaunchTemplateVersionNotFound,
    ];
}

/// Response to [`ModifyLaunchTemplateDefaultVersionRequest`].
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-bp1apo0bbbkuy0rj****`.
    pub launch_template_id: Option<String>,
}

response! {
    ModifyLaunchTemplateDefaultVersionResponse {
        "RequestId" => request_id: value,
        "LaunchTemplateId" => launch_template_id: value,
    }
}

/// Errors that the documentation of [`ModifyLaunchTemplateDefaultVersionRequest`] names.
///
/// - [`InvalidRegionNotExist`](super::DocumentedError::InvalidRegionNotExist)
/// - [`InvalidLaunchTemplateNotFound`](super::DocumentedError::InvalidLaunchTemplateNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InnerServiceFailed`](super::DocumentedError::InnerServiceFailed)
/// - [`InvalidLaunchTemplateVersionNotFound`](super::DocumentedError::InvalidLaunchTemplateVersionNotFound)
pub type ModifyLaunchTemplateDefaultVersionError = super::DocumentedError;
