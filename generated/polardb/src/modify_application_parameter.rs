// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApplicationParameter`, from `polardb/ModifyApplicationParameter.md`.

use alicloud_runtime::codegen::*;

/// Sets one or more parameters of a PolarDB application.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyApplicationParameterRequest::new()
///     .application_id("...");
/// let reply = client.modify_application_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApplicationParameterRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
    /// Name of one adjustable setting.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it.
    pub parameter_value: Option<String>,
    /// The parameters to work on or to narrow the list down to.
    pub parameters: Vec<Parameter>,
}

impl ModifyApplicationParameterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `ParameterName`.
    pub fn parameter_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_name = Some(value.into());
        self
    }
    /// Sets `ParameterValue`.
    pub fn parameter_value(mut self, value: impl Into<String>) -> Self {
        self.parameter_value = Some(value.into());
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
}

request! {
    ModifyApplicationParameterRequest {
        "ApplicationId" => application_id: query,
        "ParameterName" => parameter_name: query,
        "ParameterValue" => parameter_value: query,
        "Parameters" => parameters: query_json,
    }
}

impl Operation for ModifyApplicationParameterRequest {
    type Response = ModifyApplicationParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApplicationParameter")
        .required(&["ApplicationId"]);
}

/// Response to [`ModifyApplicationParameterRequest`], which the documentation does not describe.
pub type ModifyApplicationParameterResponse = alicloud_runtime::UndocumentedResponse;

/// The parameters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Parameter {
    /// Name of one adjustable setting.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it.
    pub parameter_value: Option<String>,
}

impl Parameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterName`.
    pub fn parameter_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_name = Some(value.into());
        self
    }
    /// Sets `ParameterValue`.
    pub fn parameter_value(mut self, value: impl Into<String>) -> Self {
        self.parameter_value = Some(value.into());
        self
    }
}

request! {
    Parameter {
        "ParameterName" => parameter_name: field,
        "ParameterValue" => parameter_value: field,
    }
}
