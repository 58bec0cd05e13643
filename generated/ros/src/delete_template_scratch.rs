// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplateScratch`, from `ros/DeleteTemplateScratch.md`.

use alicloud_runtime::codegen::*;

/// Deletes a resource scenario, from which templates were generated.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeleteTemplateScratchRequest::new()
///     .template_scratch_id("...");
/// let reply = client.delete_template_scratch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplateScratchRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource scenario to use, as
    /// [`ListTemplateScratches`](super::Client::list_template_scratches) shows it.
    pub template_scratch_id: Option<String>,
}

impl DeleteTemplateScratchRequest {
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
    /// Sets `TemplateScratchId`, which is required.
    pub fn template_scratch_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_id = Some(value.into());
        self
    }
}

request! {
    DeleteTemplateScratchRequest {
        "RegionId" => region_id: query,
        "TemplateScratchId" => template_scratch_id: query,
    }
}

impl Operation for DeleteTemplateScratchRequest {
    type Response = DeleteTemplateScratchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTemplateScratch")
        .required(&["RegionId", "TemplateScratchId"])
        .region("RegionId");
}

/// Response to [`DeleteTemplateScratchRequest`].
pub type DeleteTemplateScratchResponse = alicloud_runtime::EmptyResponse;
