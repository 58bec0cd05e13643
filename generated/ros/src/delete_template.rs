// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplate`, from `ros/DeleteTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a template; it must not be shared with other accounts any more.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeleteTemplateRequest::new()
///     .template_id("5ecd1e10-b0e9-4389-a565-e4c15efc****");
/// let reply = client.delete_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplateRequest {
    /// **Required.** ID of a stored template; for a template that another account shares, its resource
    /// name. Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
}

impl DeleteTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DeleteTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteTemplateRequest {
    type Response = DeleteTemplateResponse;
    type Error = DeleteTemplateError;
    const INFO: OperationInfo = super::operation("DeleteTemplate")
        .required(&["TemplateId"]);
    const ERRORS: &'static [DeleteTemplateError] = &[
        DeleteTemplateError::TemplateNotFound,
        DeleteTemplateError::TemplateBeingProcessed,
    ];
}

/// Response to [`DeleteTemplateRequest`].
pub type DeleteTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTemplateRequest`] names.
///
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`TemplateBeingProcessed`](super::DocumentedError::TemplateBeingProcessed)
pub type DeleteTemplateError = super::DocumentedError;
