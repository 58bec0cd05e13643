// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLaunchTemplate`, from `ecs/DeleteLaunchTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a launch template with all its versions.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteLaunchTemplateRequest::new()
///     .region_id("cn-hangzhou")
///     .launch_template_id("lt-bp1apo0bbbkuy0rj3b9X")
///     .launch_template_name("JoshuaWinPostPaid");
/// let reply = client.delete_launch_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLaunchTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-bp1apo0bbbkuy0rj3b9X`.
    pub launch_template_id: Option<String>,
    /// Display name of the launch template. Example: `JoshuaWinPostPaid`.
    pub launch_template_name: Option<String>,
}

impl DeleteLaunchTemplateRequest {
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
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
}

request! {
    DeleteLaunchTemplateRequest {
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
    }
}

impl Operation for DeleteLaunchTemplateRequest {
    type Response = DeleteLaunchTemplateResponse;
    type Error = DeleteLaunchTemplateError;
    const INFO: OperationInfo = super::operation("DeleteLaunchTemplate")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLaunchTemplateError] = &[
        DeleteLaunchTemplateError::InvalidRegionNotExist,
        DeleteLaunchTemplateError::MissingParameter,
        DeleteLaunchTemplateError::InvalidParameter2,
        DeleteLaunchTemplateError::InnerServiceFailed,
    ];
}

/// Response to [`DeleteLaunchTemplateRequest`].
#[non_exhaustive]
pub struct DeleteLaunchTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a launch template, as [`CreateLaunchTemplate`](super::Client::create_launch_template) or
    /// [`DescribeLaunchTemplates`](super::Client::describe_launch_templates) returned it.
    /// Example: `lt-bp1apo0bbbkuy0rj****`.
    pub launch_template_id: Option<String>,
    /// The launch template version numbers that were found or are concerned, one entry each.
    pub launch_template_version_numbers: Vec<i64>,
}

response! {
    DeleteLaunchTemplateResponse {
        "RequestId" => request_id: value,
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateVersionNumbers" => launch_template_version_numbers: list("versionNumbers"),
    }
}

/// Errors that the documentation of [`DeleteLaunchTemplateRequest`] names.
///
/// - [`InvalidRegionNotExist`](super::DocumentedError::InvalidRegionNotExist)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InnerServiceFailed`](super::DocumentedError::InnerServiceFailed)
pub type DeleteLaunchTemplateError = super::DocumentedError;
