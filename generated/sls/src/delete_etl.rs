// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteETL`, from `sls/DeleteETL.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data transformation job; its results stay.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteETLRequest::new()
///     .project("...")
///     .etl_name("...");
/// let reply = client.delete_etl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteETLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Data transformation job that is meant.
    pub etl_name: Option<String>,
}

impl DeleteETLRequest {
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
    /// Sets `etlName`, which is required.
    pub fn etl_name(mut self, value: impl Into<String>) -> Self {
        self.etl_name = Some(value.into());
        self
    }
}

request! {
    DeleteETLRequest {
        "project" => project: host,
        "etlName" => etl_name: path,
    }
}

impl Operation for DeleteETLRequest {
    type Response = DeleteETLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteETL")
        .roa("DELETE", "/etls/{etlName}")
        .required(&["project", "etlName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteETLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteETLResponse = alicloud_runtime::UndocumentedResponse;
