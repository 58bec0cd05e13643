// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSolutionInstanceAttribute`, from `ebs/UpdateSolutionInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes attributes of a solution instance, such as its description.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::UpdateSolutionInstanceAttributeRequest::new()
///     .solution_instance_id("...");
/// let reply = client.update_solution_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSolutionInstanceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the solution instance that the call is about.
    pub solution_instance_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateSolutionInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SolutionInstanceId`, which is required.
    pub fn solution_instance_id(mut self, value: impl Into<String>) -> Self {
        self.solution_instance_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateSolutionInstanceAttributeRequest {
        "RegionId" => region_id: query,
        "SolutionInstanceId" => solution_instance_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpdateSolutionInstanceAttributeRequest {
    type Response = UpdateSolutionInstanceAttributeResponse;
    type Error = UpdateSolutionInstanceAttributeError;
    const INFO: OperationInfo = super::operation("UpdateSolutionInstanceAttribute")
        .required(&["RegionId", "SolutionInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateSolutionInstanceAttributeError] = &[
        UpdateSolutionInstanceAttributeError::InvalidParameter,
        UpdateSolutionInstanceAttributeError::InvalidParameterConflict,
        UpdateSolutionInstanceAttributeError::InvalidParameterFormat,
        UpdateSolutionInstanceAttributeError::MissingParameter,
        UpdateSolutionInstanceAttributeError::Forbidden,
        UpdateSolutionInstanceAttributeError::ForbiddenAction,
        UpdateSolutionInstanceAttributeError::InvalidAccountStatusNotEnoughBalance,
        UpdateSolutionInstanceAttributeError::LastTokenProcessing,
        UpdateSolutionInstanceAttributeError::NoPermissionSlr,
        UpdateSolutionInstanceAttributeError::OperationDenied,
        UpdateSolutionInstanceAttributeError::InvalidApiNotFound,
        UpdateSolutionInstanceAttributeError::NoSuchResourceSlnInst,
        UpdateSolutionInstanceAttributeError::NoSuchResource,
        UpdateSolutionInstanceAttributeError::InternalError,
        UpdateSolutionInstanceAttributeError::RequestTimeout,
    ];
}

/// Response to [`UpdateSolutionInstanceAttributeRequest`].
pub type UpdateSolutionInstanceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateSolutionInstanceAttributeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResourceSlnInst`](super::DocumentedError::NoSuchResourceSlnInst)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type UpdateSolutionInstanceAttributeError = super::DocumentedError;
