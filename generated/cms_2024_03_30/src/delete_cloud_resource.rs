// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudResource`, from `cms_2024_03_30/DeleteCloudResource.md`.

use alicloud_runtime::codegen::*;

/// Removes the access to cloud resources that
/// [`CreateCloudResource`](super::Client::create_cloud_resource) set up; it takes no parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DeleteCloudResourceRequest::new();
/// let reply = client.delete_cloud_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudResourceRequest {}

impl DeleteCloudResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DeleteCloudResourceRequest {}
}

impl Operation for DeleteCloudResourceRequest {
    type Response = DeleteCloudResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudResource")
        .roa("DELETE", "/cloudresource");
}

/// Response to [`DeleteCloudResourceRequest`].
#[non_exhaustive]
pub struct DeleteCloudResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    DeleteCloudResourceResponse {
        "requestId" => request_id: value,
    }
}
