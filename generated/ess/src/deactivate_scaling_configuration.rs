// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactivateScalingConfiguration`, from `ess/DeactivateScalingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Takes the active scaling configuration of a group out of use without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DeactivateScalingConfigurationRequest::new()
///     .scaling_configuration_id("...");
/// let reply = client.deactivate_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactivateScalingConfigurationRequest {
    /// **Required.** ID of a scaling configuration, the template for new instances.
    pub scaling_configuration_id: Option<String>,
}

impl DeactivateScalingConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingConfigurationId`, which is required.
    pub fn scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_id = Some(value.into());
        self
    }
}

request! {
    DeactivateScalingConfigurationRequest {
        "ScalingConfigurationId" => scaling_configuration_id: query,
    }
}

impl Operation for DeactivateScalingConfigurationRequest {
    type Response = DeactivateScalingConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeactivateScalingConfiguration")
        .required(&["ScalingConfigurationId"]);
}

/// Response to [`DeactivateScalingConfigurationRequest`].
pub type DeactivateScalingConfigurationResponse = alicloud_runtime::EmptyResponse;
