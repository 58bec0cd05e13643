// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEciScalingConfiguration`, from `ess_2022_02_22/DeleteEciScalingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scaling configuration for ECI that is not active and that no instance was made from.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteEciScalingConfigurationRequest::new()
///     .scaling_configuration_id("...");
/// let reply = client.delete_eci_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEciScalingConfigurationRequest {
    /// **Required.** ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteEciScalingConfigurationRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteEciScalingConfigurationRequest {
        "ScalingConfigurationId" => scaling_configuration_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteEciScalingConfigurationRequest {
    type Response = DeleteEciScalingConfigurationResponse;
    type Error = DeleteEciScalingConfigurationError;
    const INFO: OperationInfo = super::operation("DeleteEciScalingConfiguration")
        .required(&["ScalingConfigurationId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteEciScalingConfigurationError] = &[
        DeleteEciScalingConfigurationError::ForbiddenRiskControl,
    ];
}

/// Response to [`DeleteEciScalingConfigurationRequest`].
pub type DeleteEciScalingConfigurationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEciScalingConfigurationRequest`] names.
///
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
pub type DeleteEciScalingConfigurationError = super::DocumentedError;
