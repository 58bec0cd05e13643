// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceConfigurationSample`, from `config/GetResourceConfigurationSample.md`.

use alicloud_runtime::codegen::*;

/// Gets a sample of how the configuration of a resource type looks.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetResourceConfigurationSampleRequest::new()
///     .resource_type("...");
/// let reply = client.get_resource_configuration_sample(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceConfigurationSampleRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Whether to return made-up data even if there is a real resource.
    pub mock_only: Option<String>,
}

impl GetResourceConfigurationSampleRequest {
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
    /// Sets `MockOnly`.
    pub fn mock_only(mut self, value: impl Into<String>) -> Self {
        self.mock_only = Some(value.into());
        self
    }
}

request! {
    GetResourceConfigurationSampleRequest {
        "ResourceType" => resource_type: query,
        "MockOnly" => mock_only: query,
    }
}

impl Operation for GetResourceConfigurationSampleRequest {
    type Response = GetResourceConfigurationSampleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetResourceConfigurationSample")
        .required(&["ResourceType"])
        .read_only();
}

/// Response to [`GetResourceConfigurationSampleRequest`], which the documentation does not describe.
pub type GetResourceConfigurationSampleResponse = alicloud_runtime::UndocumentedResponse;
