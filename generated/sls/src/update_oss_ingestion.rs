// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateOSSIngestion`, from `sls/UpdateOSSIngestion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OSSIngestionConfiguration, OSSIngestionConfigurationSource, Schedule, ScheduleType};

/// Changes a job that imports files from OSS.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_oss_ingestion::OSSIngestionConfiguration;
///
/// let request = alicloud_sls::UpdateOSSIngestionRequest::new()
///     .project("...")
///     .oss_ingestion_name("...")
///     .display_name("...")
///     .configuration(OSSIngestionConfiguration::new());
/// let reply = client.update_oss_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateOSSIngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that imports files from OSS.
    pub oss_ingestion_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// **Required.** Settings of the item.
    pub configuration: Option<OSSIngestionConfiguration>,
}

impl UpdateOSSIngestionRequest {
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
    /// Sets `ossIngestionName`, which is required.
    pub fn oss_ingestion_name(mut self, value: impl Into<String>) -> Self {
        self.oss_ingestion_name = Some(value.into());
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
}

request! {
    UpdateOSSIngestionRequest {
        "project" => project: host,
        "ossIngestionName" => oss_ingestion_name: path,
        "description" => description: body,
        "displayName" => display_name: body,
        "schedule" => schedule: body,
        "configuration" => configuration: body,
    }
}

impl Operation for UpdateOSSIngestionRequest {
    type Response = UpdateOSSIngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateOSSIngestion")
        .roa("PUT", "/ossingestions/{ossIngestionName}")
        .required(&["project", "ossIngestionName", "displayName", "configuration"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateOSSIngestionRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateOSSIngestionResponse = alicloud_runtime::UndocumentedResponse;
