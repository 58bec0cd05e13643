// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCloudResource`, from `cms_2024_03_30/GetCloudResource.md`.

use alicloud_runtime::codegen::*;

/// Shows the cloud resource center of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetCloudResourceRequest::new();
/// let reply = client.get_cloud_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCloudResourceRequest {}

impl GetCloudResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetCloudResourceRequest {}
}

impl Operation for GetCloudResourceRequest {
    type Response = GetCloudResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCloudResource")
        .roa("GET", "/cloudresource")
        .read_only();
}

/// Response to [`GetCloudResourceRequest`].
#[non_exhaustive]
pub struct GetCloudResourceResponse {
    /// ID of the region that the item belongs to or stands for. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
}

response! {
    GetCloudResourceResponse {
        "regionId" => region_id: value,
        "requestId" => request_id: value,
    }
}
