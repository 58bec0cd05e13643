// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIndexTemplate`, from `elasticsearch/DeleteIndexTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes an index template. Data streams that depend on it must go first.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteIndexTemplateRequest::new()
///     .index_template("index-name")
///     .instance_id("es-cn-nif24adwc0082****");
/// let reply = client.delete_index_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIndexTemplateRequest {
    /// **Required.** Index template that the call works on. Example: `index-name`.
    pub index_template: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082****`.
    pub instance_id: Option<String>,
}

impl DeleteIndexTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IndexTemplate`, which is required.
    pub fn index_template(mut self, value: impl Into<String>) -> Self {
        self.index_template = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteIndexTemplateRequest {
        "IndexTemplate" => index_template: path,
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DeleteIndexTemplateRequest {
    type Response = DeleteIndexTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIndexTemplate")
        .roa("DELETE", "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}")
        .required(&["IndexTemplate", "InstanceId"]);
}

/// Response to [`DeleteIndexTemplateRequest`].
#[non_exhaustive]
pub struct DeleteIndexTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A0761F7E-0B50-46B9-8CAA-EBB3A420****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteIndexTemplateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
