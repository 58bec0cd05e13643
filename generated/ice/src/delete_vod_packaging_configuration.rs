// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVodPackagingConfiguration`, from `ice/DeleteVodPackagingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Deletes a packaging configuration by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteVodPackagingConfigurationRequest::new();
/// let reply = client.delete_vod_packaging_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVodPackagingConfigurationRequest {
    /// Name that the configuration goes by.
    pub configuration_name: Option<String>,
}

impl DeleteVodPackagingConfigurationRequest {
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
    DeleteVodPackagingConfigurationRequest {
        "ConfigurationName" => configuration_name: query,
    }
}

impl Operation for DeleteVodPackagingConfigurationRequest {
    type Response = DeleteVodPackagingConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVodPackagingConfiguration");
}

/// Response to [`DeleteVodPackagingConfigurationRequest`], which the documentation does not describe.
pub type DeleteVodPackagingConfigurationResponse = alicloud_runtime::UndocumentedResponse;
