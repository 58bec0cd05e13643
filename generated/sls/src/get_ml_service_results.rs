// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMLServiceResults`, from `sls/GetMLServiceResults.md`.

use alicloud_runtime::codegen::*;

/// Runs a model of the log service on input data, as for anomaly detection, and returns its
/// results.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetMLServiceResultsRequest::new()
///     .service_name("...");
/// let reply = client.get_ml_service_results(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMLServiceResultsRequest {
    /// **Required.** Name that the service goes by.
    pub service_name: Option<String>,
    /// Whether models that the service offers may be used.
    pub allow_builtin: Option<bool>,
    /// Which version of the software or the item is meant.
    pub version: Option<String>,
    /// Settings of the model.
    pub parameter: BTreeMap<String, String>,
    /// Data that the model works on.
    pub input: Vec<BTreeMap<String, String>>,
}

impl GetMLServiceResultsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `serviceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `allowBuiltin`.
    #[inline]
    pub fn allow_builtin(mut self, value: bool) -> Self {
        self.allow_builtin = Some(value);
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `parameter`.
    pub fn parameter(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.parameter = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `input`.
    pub fn input(
        mut self,
        value: impl IntoIterator<Item = impl Into<BTreeMap<String, String>>>,
    ) -> Self {
        self.input = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetMLServiceResultsRequest {
        "serviceName" => service_name: path,
        "allowBuiltin" => allow_builtin: query,
        "version" => version: query,
        "parameter" => parameter: body,
        "input" => input: body,
    }
}

impl Operation for GetMLServiceResultsRequest {
    type Response = GetMLServiceResultsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMLServiceResults")
        .roa("POST", "/ml/service/{serviceName}/analysis")
        .required(&["serviceName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetMLServiceResultsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetMLServiceResultsResponse {
    /// The status that are concerned.
    pub status: BTreeMap<String, String>,
    /// What the call found, one entry each.
    pub data: Vec<BTreeMap<String, String>>,
}

response! {
    GetMLServiceResultsResponse {
        "status" => status: map,
        "data" => data: list(""),
    }
}
