// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryJenkinsImageRegistryPersistenceDay`, from `sas/QueryJenkinsImageRegistryPersistenceDay.md`.

use alicloud_runtime::codegen::*;

/// Shows for how many days a Jenkins image registry's images are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::QueryJenkinsImageRegistryPersistenceDayRequest::new();
/// let reply = client.query_jenkins_image_registry_persistence_day(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryJenkinsImageRegistryPersistenceDayRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl QueryJenkinsImageRegistryPersistenceDayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    QueryJenkinsImageRegistryPersistenceDayRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for QueryJenkinsImageRegistryPersistenceDayRequest {
    type Response = QueryJenkinsImageRegistryPersistenceDayResponse;
    type Error = QueryJenkinsImageRegistryPersistenceDayError;
    const INFO: OperationInfo = super::operation(
            "QueryJenkinsImageRegistryPersistenceDay",
        )
        .read_only();
    const ERRORS: &'static [QueryJenkinsImageRegistryPersistenceDayError] = &[
        QueryJenkinsImageRegistryPersistenceDayError::NoPermission,
        QueryJenkinsImageRegistryPersistenceDayError::ServerError,
    ];
}

/// Response to [`QueryJenkinsImageRegistryPersistenceDayRequest`].
#[non_exhaustive]
pub struct QueryJenkinsImageRegistryPersistenceDayResponse {
    /// What the call returns besides its status. Example: `30`.
    pub data: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA4AC8B7-0C18-5BC1-9DA4-798B3BE4****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    QueryJenkinsImageRegistryPersistenceDayResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// Errors that the documentation of [`QueryJenkinsImageRegistryPersistenceDayRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type QueryJenkinsImageRegistryPersistenceDayError = super::DocumentedError;
