// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSolutionInstanceConfiguration`, from `ebs/DescribeSolutionInstanceConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Reads the default configuration of a solution for given parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeSolutionInstanceConfigurationRequest::new()
///     .solution_id("...");
/// let reply = client.describe_solution_instance_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfigurationRequest {
    /// **Required.** ID of the solution that the call is about.
    pub solution_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The parameters to work on or to narrow the list down to. Items: at most 100.
    pub parameters: Vec<Parameter>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeSolutionInstanceConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SolutionId`, which is required.
    pub fn solution_id(mut self, value: impl Into<String>) -> Self {
        self.solution_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeSolutionInstanceConfigurationRequest {
        "SolutionId" => solution_id: query,
        "RegionId" => region_id: query,
        "Parameters" => parameters: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeSolutionInstanceConfigurationRequest {
    type Response = DescribeSolutionInstanceConfigurationResponse;
    type Error = DescribeSolutionInstanceConfigurationError;
    const INFO: OperationInfo = super::operation("DescribeSolutionInstanceConfiguration")
        .required(&["SolutionId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSolutionInstanceConfigurationError] = &[
        DescribeSolutionInstanceConfigurationError::InvalidParameter,
        DescribeSolutionInstanceConfigurationError::InvalidParameterConflict,
        DescribeSolutionInstanceConfigurationError::InvalidParameterFormat,
        DescribeSolutionInstanceConfigurationError::MissingParameter,
        DescribeSolutionInstanceConfigurationError::Forbidden,
        DescribeSolutionInstanceConfigurationError::ForbiddenAction,
        DescribeSolutionInstanceConfigurationError::InvalidAccountStatusNotEnoughBalance,
        DescribeSolutionInstanceConfigurationError::LastTokenProcessing,
        DescribeSolutionInstanceConfigurationError::NoPermissionSlr,
        DescribeSolutionInstanceConfigurationError::OperationDenied,
        DescribeSolutionInstanceConfigurationError::InvalidApiNotFound,
        DescribeSolutionInstanceConfigurationError::NoSuchResource,
        DescribeSolutionInstanceConfigurationError::InternalError,
        DescribeSolutionInstanceConfigurationError::RequestTimeout,
    ];
}

/// Response to [`DescribeSolutionInstanceConfigurationRequest`].
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfigurationResponse {
    /// What the call found, one entry each.
    pub data: Vec<BTreeMap<String, Value>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11B55F58-D3A4-4A9B-9596-342420D0****`.
    pub request_id: Option<String>,
}

response! {
    DescribeSolutionInstanceConfigurationResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// The parameters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Parameter {
    /// **Required.** Key that opens, signs or picks out the parameter.
    pub parameter_key: Option<String>,
    /// **Required.** Value of the parameter named beside it.
    pub parameter_value: Option<String>,
}

impl Parameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterKey`, which is required.
    pub fn parameter_key(mut self, value: impl Into<String>) -> Self {
        self.parameter_key = Some(value.into());
        self
    }
    /// Sets `ParameterValue`, which is required.
    pub fn parameter_value(mut self, value: impl Into<String>) -> Self {
        self.parameter_value = Some(value.into());
        self
    }
}

request! {
    Parameter {
        "ParameterKey" => parameter_key: field,
        "ParameterValue" => parameter_value: field,
    }
}

/// Errors that the documentation of [`DescribeSolutionInstanceConfigurationRequest`] names.
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
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeSolutionInstanceConfigurationError = super::DocumentedError;
