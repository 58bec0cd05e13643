// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyParameter`, from `polardbx/ModifyParameter.md`.

use alicloud_runtime::codegen::*;

/// Sets parameters of the compute layer or the storage layer of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyParameterRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyParameterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Level that the param has on its scale.
    pub param_level: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the parameter group that the call is about.
    pub parameter_group_id: Option<String>,
}

impl ModifyParameterRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ParamLevel`.
    pub fn param_level(mut self, value: impl Into<String>) -> Self {
        self.param_level = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ParameterGroupId`.
    pub fn parameter_group_id(mut self, value: impl Into<String>) -> Self {
        self.parameter_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyParameterRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ParamLevel" => param_level: query,
        "Parameters" => parameters: query,
        "ClientToken" => client_token: query,
        "ParameterGroupId" => parameter_group_id: query,
    }
}

impl Operation for ModifyParameterRequest {
    type Response = ModifyParameterResponse;
    type Error = ModifyParameterError;
    const INFO: OperationInfo = super::operation("ModifyParameter")
        .required(&["RegionId", "DBInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyParameterError] = &[
        ModifyParameterError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`ModifyParameterRequest`].
pub type ModifyParameterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyParameterRequest`] names.
///
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type ModifyParameterError = super::DocumentedError;
