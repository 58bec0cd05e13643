// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplication`, from `polardb/DeleteApplication.md`.

use alicloud_runtime::codegen::*;

/// Deletes an application that was set up for clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteApplicationRequest::new()
///     .application_id("...");
/// let reply = client.delete_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApplicationRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
}

impl DeleteApplicationRequest {
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
}

request! {
    DeleteApplicationRequest {
        "ApplicationId" => application_id: query,
    }
}

impl Operation for DeleteApplicationRequest {
    type Response = DeleteApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApplication")
        .required(&["ApplicationId"]);
}

/// Response to [`DeleteApplicationRequest`], which the documentation does not describe.
pub type DeleteApplicationResponse = alicloud_runtime::UndocumentedResponse;
