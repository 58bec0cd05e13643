// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplate`, from `oos/GetTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns one template with its content, optionally an older version.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetTemplateRequest::new()
///     .template_name("...");
/// let reply = client.get_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
}

impl GetTemplateRequest {
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
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
}

request! {
    GetTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "TemplateVersion" => template_version: query,
    }
}

impl Operation for GetTemplateRequest {
    type Response = GetTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTemplate")
        .required(&["TemplateName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetTemplateRequest`].
#[non_exhaustive]
pub struct GetTemplateResponse {
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BBE2663-A18E-5261-9BBB-F4832F5294D9`.
    pub request_id: Option<String>,
    /// Template, with its facts.
    pub template: Option<Template>,
}

response! {
    GetTemplateResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}

/// Template, with its facts.
#[non_exhaustive]
pub struct Template {
    /// Checksum of the content.
    /// Example: `40fb5e3e08ef6c8a499ff7cd8441194f518028ad08338a84cb70c023a64576f1`.
    pub hash: Option<String>,
    /// Day or moment of the updated. Example: `2022-04-26T08:37:07Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `ACS`.
    pub updated_by: Option<String>,
    /// Which kind of template it is or is to be. Example: `Automation`.
    pub template_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"k2","k2":"v2"}`.
    pub tags: Option<Value>,
    /// Name that the template was given. Example: `ACS-ECS-CreateImage`.
    pub template_name: Option<String>,
    /// Which version of the template is meant. Example: `v15`.
    pub template_version: Option<String>,
    /// Notation or file format of the template. Example: `YAML`.
    pub template_format: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// User who created the item. Example: `ACS`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2019-05-16T10:26:14Z`.
    pub created_date: Option<Timestamp>,
    /// Name that the version goes by. Example: `version15`.
    pub version_name: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `t-4bdb1745c171401883a2`.
    pub template_id: Option<String>,
    /// Whether the template has a trigger. Example: `false`.
    pub has_trigger: Option<bool>,
    /// Which kind of share it is or is to be. Example: `Public`.
    pub share_type: Option<String>,
}

response! {
    Template {
        "Hash" => hash: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "TemplateType" => template_type: value,
        "Tags" => tags: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "TemplateFormat" => template_format: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "VersionName" => version_name: value,
        "TemplateId" => template_id: value,
        "HasTrigger" => has_trigger: value,
        "ShareType" => share_type: value,
    }
}
