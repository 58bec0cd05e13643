// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTemplates`, from `elasticsearch/DescribeTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateName};

/// Shows the scenario templates with the cluster settings of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeTemplatesRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.describe_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTemplatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
}

impl DescribeTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeTemplatesRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeTemplatesRequest {
    type Response = DescribeTemplatesResponse;
    type Error = DescribeTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeTemplates")
        .roa("GET", "/openapi/instances/{InstanceId}/templates")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeTemplatesError] = &[
        DescribeTemplatesError::InstanceNotFound,
    ];
}

/// Response to [`DescribeTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<TemplateResult>,
}

response! {
    DescribeTemplatesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct TemplateResult {
    /// Text of the file or of the settings. Example: `text`.
    pub content: Option<String>,
    /// Name that the template goes by. Example: `dynamicSettings`.
    pub template_name: Option<Open<TemplateName>>,
}

response! {
    TemplateResult {
        "content" => content: value,
        "templateName" => template_name: value,
    }
}

/// Errors that the documentation of [`DescribeTemplatesRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type DescribeTemplatesError = super::DocumentedError;
