// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationMseService`, from `sae/DescribeApplicationMseService.md`.

use alicloud_runtime::codegen::*;

/// Returns the state of Microservices Engine (MSE) for an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationMseServiceRequest::new()
///     .app_id("...")
///     .enable_ahas(true);
/// let reply = client.describe_application_mse_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationMseServiceRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Whether this is switched on: ahas.
    pub enable_ahas: Option<bool>,
}

impl DescribeApplicationMseServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `EnableAhas`, which is required.
    #[inline]
    pub fn enable_ahas(mut self, value: bool) -> Self {
        self.enable_ahas = Some(value);
        self
    }
}

request! {
    DescribeApplicationMseServiceRequest {
        "AppId" => app_id: query,
        "EnableAhas" => enable_ahas: query,
    }
}

impl Operation for DescribeApplicationMseServiceRequest {
    type Response = DescribeApplicationMseServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationMseService")
        .roa("GET", "/pop/v1/sam/app/applicationMseService")
        .required(&["AppId", "EnableAhas"])
        .read_only();
}

/// Response to [`DescribeApplicationMseServiceRequest`], which the documentation does not describe.
pub type DescribeApplicationMseServiceResponse = alicloud_runtime::UndocumentedResponse;
