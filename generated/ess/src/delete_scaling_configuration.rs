// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScalingConfiguration`, from `ess/DeleteScalingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scaling configuration. It must not be active, nor may instances made from it remain.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DeleteScalingConfigurationRequest::new()
///     .scaling_configuration_id("asc-bp1bx8mzur534edp****");
/// let reply = client.delete_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScalingConfigurationRequest {
    /// **Required.** ID of a scaling configuration, the template for new instances.
    /// Example: `asc-bp1bx8mzur534edp****`.
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
    type Error = DeleteScalingConfigurationError;
    const INFO: OperationInfo = super::operation("DeleteScalingConfiguration")
        .required(&["ScalingConfigurationId"]);
    const ERRORS: &'static [DeleteScalingConfigurationError] = &[
        DeleteScalingConfigurationError::InvalidScalingConfigurationIdNotFound,
        DeleteScalingConfigurationError::IncorrectScalingConfigurationLifecycleState,
        DeleteScalingConfigurationError::InstanceInUse,
    ];
}

/// Response to [`DeleteScalingConfigurationRequest`].
pub type DeleteScalingConfigurationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteScalingConfigurationRequest`] names.
///
/// - [`InvalidScalingConfigurationIdNotFound`](super::DocumentedError::InvalidScalingConfigurationIdNotFound)
/// - [`IncorrectScalingConfigurationLifecycleState`](super::DocumentedError::IncorrectScalingConfigurationLifecycleState)
/// - [`InstanceInUse`](super::DocumentedError::InstanceInUse)
pub type DeleteScalingConfigurationError = super::DocumentedError;
