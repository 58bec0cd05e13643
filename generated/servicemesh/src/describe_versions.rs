// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVersions`, from `servicemesh/DescribeVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions that a new ASM instance can have, by edition.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeVersionsRequest::new();
/// let reply = client.describe_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVersionsRequest {}

impl DescribeVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeVersionsRequest {}
}

impl Operation for DescribeVersionsRequest {
    type Response = DescribeVersionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVersions").read_only();
}

/// Response to [`DescribeVersionsRequest`].
#[non_exhaustive]
pub struct DescribeVersionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// What is known about the version.
    pub version_info: Vec<VersionInfo>,
}

response! {
    DescribeVersionsResponse {
        "RequestId" => request_id: value,
        "VersionInfo" => version_info: list(""),
    }
}

/// What is known about the version.
#[non_exhaustive]
pub struct VersionInfo {
    /// Edition of the mesh. Example: `Default`.
    pub edition: Option<String>,
    /// The versions that were found or are concerned, one entry each.
    /// Example: `v1.10.5.40-g2adf45be-aliyun`.
    pub versions: Vec<String>,
}

response! {
    VersionInfo {
        "Edition" => edition: value,
        "Versions" => versions: list(""),
    }
}
