// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EmptySlsLogstore`, from `ddoscoo/EmptySlsLogstore.md`.

use alicloud_runtime::codegen::*;

/// Empties the Logstore that the full logs are kept in.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::EmptySlsLogstoreRequest::new();
/// let reply = client.empty_sls_logstore(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EmptySlsLogstoreRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl EmptySlsLogstoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    EmptySlsLogstoreRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for EmptySlsLogstoreRequest {
    type Response = EmptySlsLogstoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EmptySlsLogstore");
}

/// Response to [`EmptySlsLogstoreRequest`].
pub type EmptySlsLogstoreResponse = alicloud_runtime::EmptyResponse;
