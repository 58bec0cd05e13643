// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstancePackageState`, from `oos/UpdateInstancePackageState.md`.

use alicloud_runtime::codegen::*;

/// Installs a package on an instance or removes it, by template and action.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::UpdateInstancePackageStateRequest::new()
///     .template_name("...")
///     .instance_id("...")
///     .configure_action("...");
/// let reply = client.update_instance_package_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstancePackageStateRequest {
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
    /// **Required.** What is done, or is to be done, about the configure.
    pub configure_action: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
    /// What is known about the configuration.
    pub configuration_info: Option<String>,
}

impl UpdateInstancePackageStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `ConfigureAction`, which is required.
    pub fn configure_action(mut self, value: impl Into<String>) -> Self {
        self.configure_action = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ConfigurationInfo`.
    pub fn configuration_info(mut self, value: impl Into<String>) -> Self {
        self.configuration_info = Some(value.into());
        self
    }
}

request! {
    UpdateInstancePackageStateRequest {
        "TemplateName" => template_name: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "TemplateVersion" => template_version: query,
        "ConfigureAction" => configure_action: query,
        "Parameters" => parameters: query_json,
        "ConfigurationInfo" => configuration_info: query,
    }
}

impl Operation for UpdateInstancePackageStateRequest {
    type Response = UpdateInstancePackageStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateInstancePackageState")
        .required(&["TemplateName", "InstanceId", "ConfigureAction"])
        .region("RegionId");
}

/// Response to [`UpdateInstancePackageStateRequest`], which the documentation does not describe.
pub type UpdateInstancePackageStateResponse = alicloud_runtime::UndocumentedResponse;
