// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudResource`, from `cms_2024_03_30/CreateCloudResource.md`.

use alicloud_runtime::codegen::*;

/// Creates the cloud resource center of the account; the request takes no parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateCloudResourceRequest::new();
/// let reply = client.create_cloud_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudResourceRequest {}

impl CreateCloudResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CreateCloudResourceRequest {}
}

impl Operation for CreateCloudResourceRequest {
    type Response = CreateCloudResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudResource")
        .roa("POST", "/cloudresource");
}

/// Response to [`CreateCloudResourceRequest`].
#[non_exhaustive]
pub struct CreateCloudResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    CreateCloudResourceResponse {
        "requestId" => request_id: value,
    }
}
