// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImagePermission`, from `ecd/DescribeImagePermission.md`.

use alicloud_runtime::codegen::*;

/// Lists the Alibaba Cloud accounts with which an image is shared.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeImagePermissionRequest::new()
///     .image_id("...");
/// let reply = client.describe_image_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImagePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
}

impl DescribeImagePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

request! {
    DescribeImagePermissionRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
    }
}

impl Operation for DescribeImagePermissionRequest {
    type Response = DescribeImagePermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImagePermission")
        .required(&["RegionId", "ImageId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeImagePermissionRequest`].
#[non_exhaustive]
pub struct DescribeImagePermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// The ali uids that were found or are concerned, one entry each. Example: `176102063125****`.
    pub ali_uids: Vec<String>,
}

response! {
    DescribeImagePermissionResponse {
        "RequestId" => request_id: value,
        "AliUids" => ali_uids: list(""),
    }
}
