// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScalingConfiguration`, from `ess_2022_02_22/DeleteScalingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scaling configuration for ECS that is not active and that no instance was made from.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteScalingConfigurationRequest::new()
///     .scaling_configuration_id("...");
/// let reply = client.delete_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScalingConfigurationRequest {
    /// **Required.** ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
}

impl DeleteScalingConfigurationRequest {
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
    DeleteScalingConfigurationRequest {
        "ScalingConfigurationId" => scaling_configuration_id: query,
    }
}

impl Operation for DeleteScalingConfigurationRequest {
    type Response = DeleteScalingConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScalingConfiguration")
        .required(&["ScalingConfigurationId"]);
}

/// Response to [`DeleteScalingConfigurationRequest`].
pub type DeleteScalingConfigurationResponse = alicloud_runtime::EmptyResponse;
