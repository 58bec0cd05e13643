// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplate`, from `ros/GetTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnabledDisabled, ShareType, Tag, VersionOption};

/// Returns a template, as stored or as used by a stack, a stack group or a change set.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetTemplateRequest::new()
///     .region_id("cn-hangzhou")
///     .template_id("5ecd1e10-b0e9-4389-a565-e4c15efc****")
///     .include_permission("Enabled");
/// let reply = client.get_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateRequest {
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Set of planned changes to work on, as [`CreateChangeSet`](super::Client::create_change_set)
    /// returned it. Example: `1f6521a4-05af-4975-afe9-bc4b45ad****`.
    pub change_set_id: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// Whether to return the template as you wrote it or after processing.
    /// Default: `Processed`. Example: `Processed`.
    pub template_stage: Option<Open<TemplateStage>>,
    /// Whether sharing with other accounts is returned too; only the owner of the template may ask.
    /// Default: `Disabled`. Example: `Enabled`.
    pub include_permission: Option<Open<EnabledDisabled>>,
    /// Group of stacks concerned; unique in its region. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Whether the tags of the template are returned; only with a template ID.
    pub include_tags: Option<String>,
}

impl GetTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ChangeSetId`.
    pub fn change_set_id(mut self, value: impl Into<String>) -> Self {
        self.change_set_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `TemplateStage`.
    pub fn template_stage(mut self, value: impl Into<Open<TemplateStage>>) -> Self {
        self.template_stage = Some(value.into());
        self
    }
    /// Sets `IncludePermission`.
    pub fn include_permission(
        mut self,
        value: impl Into<Open<EnabledDisabled>>,
    ) -> Self {
        self.include_permission = Some(value.into());
        self
    }
    /// Sets `StackGroupName`.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `IncludeTags`.
    pub fn include_tags(mut self, value: impl Into<String>) -> Self {
        self.include_tags = Some(value.into());
        self
    }
}

request! {
    GetTemplateRequest {
        "StackId" => stack_id: query,
        "RegionId" => region_id: query,
        "ChangeSetId" => change_set_id: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "TemplateStage" => template_stage: query,
        "IncludePermission" => include_permission: query,
        "StackGroupName" => stack_group_name: query,
        "IncludeTags" => include_tags: query,
    }
}

impl Operation for GetTemplateRequest {
    type Response = GetTemplateResponse;
    type Error = GetTemplateError;
    const INFO: OperationInfo = super::operation("GetTemplate")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTemplateError] = &[
        GetTemplateError::ChangeSetNotFound,
        GetTemplateError::StackNotFound,
        GetTemplateError::TemplateNotFound,
        GetTemplateError::StackGroupNotFound,
    ];
}

/// Response to [`GetTemplateRequest`].
#[non_exhaustive]
pub struct GetTemplateResponse {
    /// Resource name of the template, which other accounts need to use a shared one.
    /// Example: `acs:ros:*:151266687691**:template/a52f81be-496f-4e1c`.
    pub template_arn: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84****`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2020-11-18T08:49:26.000000`.
    pub create_time: Option<String>,
    /// What the group of stacks is called. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Which version of the stored template it is. Example: `v1`.
    pub template_version: Option<String>,
    /// Template text, as stored or as the service has processed or generated it.
    /// Example: `{"ROSTemplateFormatVersion": "2015-09-01"}`.
    pub template_body: Option<String>,
    /// Set of planned changes that was made or is described.
    /// Example: `e85abe0c-6528-43fb-ae93-fdf8de22****`.
    pub change_set_id: Option<String>,
    /// Account that owns the template. Example: `151266687691****`.
    pub owner_id: Option<String>,
    /// When the item was last changed. Example: `2020-12-07T06:11:48.000000`.
    pub update_time: Option<String>,
    /// Other accounts that may use the template, and in which versions.
    pub permissions: Vec<Permission>,
    /// What the stored template is called. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `a52f81be-496f-4e1c-a286-8852ab54****`.
    pub template_id: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Whether the template is the user's own or was shared by others. Example: `Private`.
    pub share_type: Option<Open<ShareType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// How the template is to be shown on screen, as JSON.
    pub interface: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetTemplateResponse {
        "TemplateARN" => template_arn: value,
        "Description" => description: value,
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "StackGroupName" => stack_group_name: value,
        "TemplateVersion" => template_version: value,
        "TemplateBody" => template_body: value,
        "ChangeSetId" => change_set_id: value,
        "OwnerId" => owner_id: value,
        "UpdateTime" => update_time: value,
        "Permissions" => permissions: list(""),
        "TemplateName" => template_name: value,
        "RegionId" => region_id: value,
        "TemplateId" => template_id: value,
        "StackId" => stack_id: value,
        "ShareType" => share_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "Interface" => interface: value,
        "Tags" => tags: list(""),
    }
}

/// Other accounts that may use the template, and in which versions.
#[non_exhaustive]
pub struct Permission {
    /// Which versions of the template the other account sees. Example: `AllVersions`.
    pub version_option: Option<Open<VersionOption>>,
    /// Account that the template is shared with. Example: `142437958638****`.
    pub account_id: Option<String>,
    /// How the template is shared. Example: `ShareToAccounts`.
    pub share_option: Option<String>,
    /// Which version of the stored template it is. Example: `v1`.
    pub template_version: Option<String>,
    /// Where the sharing was set up: in this service or in the resource directory. Example: `ROS`.
    pub share_source: Option<String>,
}

response! {
    Permission {
        "VersionOption" => version_option: value,
        "AccountId" => account_id: value,
        "ShareOption" => share_option: value,
        "TemplateVersion" => template_version: value,
        "ShareSource" => share_source: value,
    }
}

values! {
    /// Whether to return the template as you wrote it or after processing.
    pub enum TemplateStage {
        /// The template after parsing and conversion.
        Processed = "Processed",
        /// The template as the user wrote it.
        Original = "Original",
    }
}

/// Errors that the documentation of [`GetTemplateRequest`] names.
///
/// - [`ChangeSetNotFound`](super::DocumentedError::ChangeSetNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`StackGroupNotFound`](super::DocumentedError::StackGroupNotFound)
pub type GetTemplateError = super::DocumentedError;
