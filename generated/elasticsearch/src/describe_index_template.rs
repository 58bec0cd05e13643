// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIndexTemplate`, from `elasticsearch/DescribeIndexTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IndexTemplateResult, Template};

/// Shows one index template in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeIndexTemplateRequest::new()
///     .index_template("data-stream-default")
///     .instance_id("es-cn-n6w24n9u900am****");
/// let reply = client.describe_index_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIndexTemplateRequest {
    /// **Required.** Index template that the call works on. Example: `data-stream-default`.
    pub index_template: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w24n9u900am****`.
    pub instance_id: Option<String>,
}

impl DescribeIndexTemplateRequest {
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
    DescribeIndexTemplateRequest {
        "IndexTemplate" => index_template: path,
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeIndexTemplateRequest {
    type Response = DescribeIndexTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIndexTemplate")
        .roa("GET", "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}")
        .required(&["IndexTemplate", "InstanceId"])
        .read_only();
}

/// Response to [`DescribeIndexTemplateRequest`].
#[non_exhaustive]
pub struct DescribeIndexTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25DB38F8-82E4-4D16-82BB-FF077C7F****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<IndexTemplateResult>,
}

response! {
    DescribeIndexTemplateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
