// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceTypeTemplate`, from `ros/GetResourceTypeTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns a sample template for a resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetResourceTypeTemplateRequest::new()
///     .resource_type("ALIYUN::ECS::VPC");
/// let reply = client.get_resource_type_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceTypeTemplateRequest {
    /// **Required.** Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
    /// Version of the resource type; without it the type as a whole is meant.
    pub version_id: Option<String>,
}

impl GetResourceTypeTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    GetResourceTypeTemplateRequest {
        "ResourceType" => resource_type: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for GetResourceTypeTemplateRequest {
    type Response = GetResourceTypeTemplateResponse;
    type Error = GetResourceTypeTemplateError;
    const INFO: OperationInfo = super::operation("GetResourceTypeTemplate")
        .required(&["ResourceType"])
        .read_only();
    const ERRORS: &'static [GetResourceTypeTemplateError] = &[
        GetResourceTypeTemplateError::ResourceTypeNotFound,
    ];
}

/// Response to [`GetResourceTypeTemplateRequest`].
#[non_exhaustive]
pub struct GetResourceTypeTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `87F54B2B-AEF0-4C33-A72A-3F8856A575E9`.
    pub request_id: Option<String>,
    /// Template text, as stored or as the service has processed or generated it.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: BTreeMap<String, Value>,
    /// Template for the resource type, as a structure.
    /// Example: `{ "ROSTemplateFormatVersion": "2015-09-01" }`.
    pub template_content: Option<String>,
}

response! {
    GetResourceTypeTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateBody" => template_body: map,
        "TemplateContent" => template_content: value,
    }
}

/// Errors that the documentation of [`GetResourceTypeTemplateRequest`] names.
///
/// - [`ResourceTypeNotFound`](super::DocumentedError::ResourceTypeNotFound)
pub type GetResourceTypeTemplateError = super::DocumentedError;
