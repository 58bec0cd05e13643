// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStoreView`, from `sls/DeleteStoreView.md`.

use alicloud_runtime::codegen::*;

/// Deletes a dataset that joins several stores in one view; the stores stay.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteStoreViewRequest::new()
///     .project("...")
///     .name("...");
/// let reply = client.delete_store_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStoreViewRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl DeleteStoreViewRequest {
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
}

request! {
    DeleteStoreViewRequest {
        "project" => project: host,
        "name" => name: path,
    }
}

impl Operation for DeleteStoreViewRequest {
    type Response = DeleteStoreViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteStoreView")
        .roa("DELETE", "/storeviews/{name}")
        .required(&["project", "name"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteStoreViewRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteStoreViewResponse = alicloud_runtime::UndocumentedResponse;
