// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVodPackagingConfiguration`, from `ice/GetVodPackagingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Shows one VOD packaging configuration with protocol, segments and DRM.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetVodPackagingConfigurationRequest::new();
/// let reply = client.get_vod_packaging_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVodPackagingConfigurationRequest {
    /// Name that the configuration goes by.
    pub configuration_name: Option<String>,
}

impl GetVodPackagingConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigurationName`.
    pub fn configuration_name(mut self, value: impl Into<String>) -> Self {
        self.configuration_name = Some(value.into());
        self
    }
}

request! {
    GetVodPackagingConfigurationRequest {
        "ConfigurationName" => configuration_name: query,
    }
}

impl Operation for GetVodPackagingConfigurationRequest {
    type Response = GetVodPackagingConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVodPackagingConfiguration")
        .read_only();
}

/// Response to [`GetVodPackagingConfigurationRequest`], which the documentation does not describe.
pub type GetVodPackagingConfigurationResponse = alicloud_runtime::UndocumentedResponse;
