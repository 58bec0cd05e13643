// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLaunchTemplateVersion`, from `ecs/DeleteLaunchTemplateVersion.md`.

use alicloud_runtime::codegen::*;

/// Deletes versions of a launch template other than the default one, which goes only with the
/// template.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteLaunchTemplateVersionRequest::new()
///     .delete_version([1])
///     .region_id("cn-hangzhou")
///     .launch_template_id("lt-bp1apo0bbbkuy0rj3b9X")
///     .launch_template_name("JoshuaWinPostPaid");
/// let reply = client.delete_launch_template_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionRequest {
    /// **Required.** Numbers of the template versions to delete. Items: at most 1000. Example: `2`.
    pub delete_version: Vec<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-bp1apo0bbbkuy0rj3b9X`.
    pub launch_template_id: Option<String>,
    /// Display name of the launch template. Example: `JoshuaWinPostPaid`.
    pub launch_template_name: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DeleteLaunchTemplateVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeleteVersion`, which is required.
    pub fn delete_version(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.delete_version = value.into_iter().map(Into::into).collect();
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
    DeleteLaunchTemplateVersionRequest {
        "DeleteVersion" => delete_version: query,
        "RegionId" => region_id: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DeleteLaunchTemplateVersionRequest {
    type Response = DeleteLaunchTemplateVersionResponse;
    type Error = DeleteLaunchTemplateVersionError;
    const INFO: OperationInfo = super::operation("DeleteLaunchTemplateVersion")
        .required(&["DeleteVersion", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLaunchTemplateVersionError] = &[
        DeleteLaunchTemplateVersionError::InvalidRegionNotExist,
        DeleteLaunchTemplateVersionError::MissingParameter,
        DeleteLaunchTemplateVersionError::InvalidParameter2,
        DeleteLaunchTemplateVersionError::InnerServiceFailed,
        DeleteLaunchTemplateVersionError::InvalidOperationDeleteDefaultVersion,
    ];
}

/// Response to [`DeleteLaunchTemplateVersionRequest`].
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// The launch template versions that were found or are concerned, one entry each.
    pub launch_template_versions: Vec<LaunchTemplateVersion>,
}

response! {
    DeleteLaunchTemplateVersionResponse {
        "RequestId" => request_id: value,
        "LaunchTemplateVersions" => launch_template_versions: list("LaunchTemplateVersion"),
    }
}

/// The launch template versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LaunchTemplateVersion {
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-m5eiaupmvm2op9d****`.
    pub launch_template_id: Option<String>,
    /// Number that the new version has received. Example: `2`.
    pub launch_template_version_number: Option<i64>,
}

response! {
    LaunchTemplateVersion {
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateVersionNumber" => launch_template_version_number: value,
    }
}

/// Errors that the documentation of [`DeleteLaunchTemplateVersionRequest`] names.
///
/// - [`InvalidRegionNotExist`](super::DocumentedError::InvalidRegionNotExist)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InnerServiceFailed`](super::DocumentedError::InnerServiceFailed)
/// - [`InvalidOperationDeleteDefaultVersion`](super::DocumentedError::InvalidOperationDeleteDefaultVersion)
pub type DeleteLaunchTemplateVersionError = super::DocumentedError;
