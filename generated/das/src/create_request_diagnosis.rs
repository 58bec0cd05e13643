// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRequestDiagnosis`, from `das/CreateRequestDiagnosis.md`.

use alicloud_runtime::codegen::*;

/// Starts the diagnosis of one SQL statement and gives an ID for fetching its result.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateRequestDiagnosisRequest::new()
///     .instance_id("...")
///     .database("...")
///     .sql("...");
/// let reply = client.create_request_diagnosis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRequestDiagnosisRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Database that the call or the item is about.
    pub database: Option<String>,
    /// **Required.** SQL statement.
    pub sql: Option<String>,
}

impl CreateRequestDiagnosisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `Sql`, which is required.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
}

request! {
    CreateRequestDiagnosisRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "Database" => database: query,
        "Sql" => sql: query,
    }
}

impl Operation for CreateRequestDiagnosisRequest {
    type Response = CreateRequestDiagnosisResponse;
    type Error = CreateRequestDiagnosisError;
    const INFO: OperationInfo = super::operation("CreateRequestDiagnosis")
        .required(&["InstanceId", "Database", "Sql"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateRequestDiagnosisError] = &[
        CreateRequestDiagnosisError::InvalidParams,
        CreateRequestDiagnosisError::NoPermission,
    ];
}

/// Response to [`CreateRequestDiagnosisRequest`].
#[non_exhaustive]
pub struct CreateRequestDiagnosisResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `61820b594664275c4429****`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `800FBAF5-A539-5B97-A09E-C63AB2F7****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateRequestDiagnosisResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateRequestDiagnosisRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateRequestDiagnosisError = super::DocumentedError;
