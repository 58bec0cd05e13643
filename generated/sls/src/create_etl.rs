// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateETL`, from `sls/CreateETL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ETLConfiguration, ETLConfigurationSink};

/// Creates a data transformation job that reads one Logstore and writes to others.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_etl::ETLConfiguration;
///
/// let request = alicloud_sls::CreateETLRequest::new()
///     .project("...")
///     .name("...")
///     .display_name("...")
///     .configuration(ETLConfiguration::new());
/// let reply = client.create_etl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateETLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<ETLConfiguration>,
}

impl CreateETLRequest {
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
    pub fn configuration(mut self, value: impl Into<ETLConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    CreateETLRequest {
        "project" => project: host,
        "name" => name: body,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for CreateETLRequest {
    type Response = CreateETLResponse;
    type Error = CreateETLError;
    const INFO: OperationInfo = super::operation("CreateETL")
        .roa("POST", "/etls")
        .required(&["project", "name", "displayName", "configuration"])
        .foreign_protocol("SLS");
    const ERRORS: &'static [CreateETLError] = &[CreateETLError::AuthorizationRequired];
}

/// Response to [`CreateETLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateETLResponse = alicloud_runtime::UndocumentedResponse;

/// Errors that the documentation of [`CreateETLRequest`] names.
///
/// - [`AuthorizationRequired`](super::DocumentedError::AuthorizationRequired)
pub type CreateETLError = super::DocumentedError;
