// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOSSExport`, from `sls/CreateOSSExport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OSSExportConfiguration, Sink};

/// Creates a job that ships logs of a Logstore to an OSS bucket.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_oss_export::OSSExportConfiguration;
///
/// let request = alicloud_sls::CreateOSSExportRequest::new()
///     .project("...")
///     .name("...")
///     .display_name("...")
///     .configuration(OSSExportConfiguration::new());
/// let reply = client.create_oss_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOSSExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<OSSExportConfiguration>,
}

impl CreateOSSExportRequest {
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
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(mut self, value: impl Into<OSSExportConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    CreateOSSExportRequest {
        "project" => project: host,
        "name" => name: body,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for CreateOSSExportRequest {
    type Response = CreateOSSExportResponse;
    type Error = CreateOSSExportError;
    const INFO: OperationInfo = super::operation("CreateOSSExport")
        .roa("POST", "/ossexports")
        .required(&["project", "name", "displayName", "configuration"])
        .foreign_protocol("SLS");
    const ERRORS: &'static [CreateOSSExportError] = &[
        CreateOSSExportError::AuthorizationRequired,
    ];
}

/// Response to [`CreateOSSExportRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateOSSExportResponse = alicloud_runtime::UndocumentedResponse;

/// Errors that the documentation of [`CreateOSSExportRequest`] names.
///
/// - [`AuthorizationRequired`](super::DocumentedError::AuthorizationRequired)
pub type CreateOSSExportError = super::DocumentedError;
