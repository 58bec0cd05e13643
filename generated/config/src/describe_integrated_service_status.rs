// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIntegratedServiceStatus`, from `config/DescribeIntegratedServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the integration status of one cloud service by its service code.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DescribeIntegratedServiceStatusRequest::new()
///     .service_code("...");
/// let reply = client.describe_integrated_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIntegratedServiceStatusRequest {
    /// **Required.** Code that stands for the service, for programs to act on.
    pub service_code: Option<String>,
}

impl DescribeIntegratedServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceCode`, which is required.
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }
}

request! {
    DescribeIntegratedServiceStatusRequest {
        "ServiceCode" => service_code: form,
    }
}

impl Operation for DescribeIntegratedServiceStatusRequest {
    type Response = DescribeIntegratedServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIntegratedServiceStatus")
        .required(&["ServiceCode"])
        .read_only();
}

/// Response to [`DescribeIntegratedServiceStatusRequest`], which the documentation does not describe.
pub type DescribeIntegratedServiceStatusResponse = alicloud_runtime::UndocumentedResponse;
