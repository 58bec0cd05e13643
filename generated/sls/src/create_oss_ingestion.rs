// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOSSIngestion`, from `sls/CreateOSSIngestion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OSSIngestionConfiguration, OSSIngestionConfigurationSource, Schedule, ScheduleType};

/// Creates a job that imports files of an OSS bucket into a Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_oss_ingestion::OSSIngestionConfiguration;
///
/// let request = alicloud_sls::CreateOSSIngestionRequest::new()
///     .project("...")
///     .display_name("...")
///     .configuration(OSSIngestionConfiguration::new())
///     .name("...");
/// let reply = client.create_oss_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOSSIngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// **Required.** Settings of the item.
    pub configuration: Option<OSSIngestionConfiguration>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl CreateOSSIngestionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `schedule`.
    pub fn schedule(mut self, value: impl Into<Schedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(mut self, value: impl Into<OSSIngestionConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateOSSIngestionRequest {
        "project" => project: host,
        "description" => description: body,
        "displayName" => display_name: body,
        "schedule" => schedule: body,
        "configuration" => configuration: body,
        "name" => name: body,
    }
}

impl Operation for CreateOSSIngestionRequest {
    type Response = CreateOSSIngestionResponse;
    type Error = CreateOSSIngestionError;
    const INFO: OperationInfo = super::operation("CreateOSSIngestion")
        .roa("POST", "/ossingestions")
        .required(&["project", "displayName", "configuration", "name"])
        .foreign_protocol("SLS");
    const ERRORS: &'static [CreateOSSIngestionError] = &[
        CreateOSSIngestionError::AuthorizationRequired,
    ];
}

/// Response to [`CreateOSSIngestionRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateOSSIngestionResponse = alicloud_runtime::UndocumentedResponse;

/// Errors that the documentation of [`CreateOSSIngestionRequest`] names.
///
/// - [`AuthorizationRequired`](super::DocumentedError::AuthorizationRequired)
pub type CreateOSSIngestionError = super::DocumentedError;
