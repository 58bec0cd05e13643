// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeprecatedTemplate`, from `elasticsearch/DescribeDeprecatedTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeprecatedTemplateResult, Template};

/// Shows one legacy index template in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeDeprecatedTemplateRequest::new()
///     .instance_id("...")
///     .name("...");
/// let reply = client.describe_deprecated_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl DescribeDeprecatedTemplateRequest {
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
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DescribeDeprecatedTemplateRequest {
        "InstanceId" => instance_id: path,
        "name" => name: path,
    }
}

impl Operation for DescribeDeprecatedTemplateRequest {
    type Response = DescribeDeprecatedTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDeprecatedTemplate")
        .roa("GET", "/openapi/instances/{InstanceId}/deprecated-templates/{name}")
        .required(&["InstanceId", "name"])
        .read_only();
}

/// Response to [`DescribeDeprecatedTemplateRequest`].
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<DeprecatedTemplateResult>,
}

response! {
    DescribeDeprecatedTemplateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
