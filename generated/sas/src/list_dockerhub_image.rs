// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDockerhubImage`, from `sas/ListDockerhubImage.md`.

use alicloud_runtime::codegen::*;

/// Searches Docker Hub images by a query string.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListDockerhubImageRequest::new()
///     .query("...");
/// let reply = client.list_dockerhub_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDockerhubImageRequest {
    /// **Required.** Text or conditions to search for.
    pub query: Option<String>,
}

impl ListDockerhubImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}

request! {
    ListDockerhubImageRequest {
        "Query" => query: query,
    }
}

impl Operation for ListDockerhubImageRequest {
    type Response = ListDockerhubImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDockerhubImage")
        .required(&["Query"])
        .read_only();
}

/// Response to [`ListDockerhubImageRequest`], which the documentation does not describe.
pub type ListDockerhubImageResponse = alicloud_runtime::UndocumentedResponse;
