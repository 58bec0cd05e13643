// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateStackTemplateByResources`, from `ros/UpdateStackTemplateByResources.md`.

use alicloud_runtime::codegen::*;

/// Brings the template of a drifted stack in line with its resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::UpdateStackTemplateByResourcesRequest::new()
///     .stack_id("...");
/// let reply = client.update_stack_template_by_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateStackTemplateByResourcesRequest {
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the template comes back as JSON or YAML.
    pub template_format: Option<String>,
    /// Resource as the template calls it. Items: at most 200.
    pub logical_resource_id: Vec<String>,
}

impl UpdateStackTemplateByResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TemplateFormat`.
    pub fn template_format(mut self, value: impl Into<String>) -> Self {
        self.template_format = Some(value.into());
        self
    }
    /// Sets `LogicalResourceId`.
    pub fn logical_resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logical_resource_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateStackTemplateByResourcesRequest {
        "StackId" => stack_id: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "TemplateFormat" => template_format: query,
        "LogicalResourceId" => logical_resource_id: query,
    }
}

impl Operation for UpdateStackTemplateByResourcesRequest {
    type Response = UpdateStackTemplateByResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateStackTemplateByResources")
        .required(&["StackId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`UpdateStackTemplateByResourcesRequest`].
#[non_exhaustive]
pub struct UpdateStackTemplateByResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// Template after it has been brought in line with the resources. Example: `text`.
    pub new_template_body: Option<String>,
    /// Template as it was before the correction. Example: `text`.
    pub old_template_body: Option<String>,
}

response! {
    UpdateStackTemplateByResourcesResponse {
        "RequestId" => request_id: value,
        "NewTemplateBody" => new_template_body: value,
        "OldTemplateBody" => old_template_body: value,
    }
}
