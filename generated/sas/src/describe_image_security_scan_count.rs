// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageSecurityScanCount`, from `sas/DescribeImageSecurityScanCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the security findings of image scans, for a given repository, image or cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageSecurityScanCountRequest::new();
/// let reply = client.describe_image_security_scan_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageSecurityScanCountRequest {
    /// Region that the repo lies in.
    pub repo_region_id: Option<String>,
    /// ID of the repo instance that the call is about.
    pub repo_instance_id: Option<String>,
    /// ID of the repo that the call is about.
    pub repo_id: Option<String>,
    /// Tag that the image carries.
    pub image_tag: Option<String>,
    /// Digest by which the content of the image is known.
    pub image_digest: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
    /// The uuids to work on or to narrow the list down to. Items: at most 1000.
    pub uuids: Vec<String>,
}

impl DescribeImageSecurityScanCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RepoRegionId`.
    pub fn repo_region_id(mut self, value: impl Into<String>) -> Self {
        self.repo_region_id = Some(value.into());
        self
    }
    /// Sets `RepoInstanceId`.
    pub fn repo_instance_id(mut self, value: impl Into<String>) -> Self {
        self.repo_instance_id = Some(value.into());
        self
    }
    /// Sets `RepoId`.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `ImageTag`.
    pub fn image_tag(mut self, value: impl Into<String>) -> Self {
        self.image_tag = Some(value.into());
        self
    }
    /// Sets `ImageDigest`.
    pub fn image_digest(mut self, value: impl Into<String>) -> Self {
        self.image_digest = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `ImageUuid`.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeImageSecurityScanCountRequest {
        "RepoRegionId" => repo_region_id: query,
        "RepoInstanceId" => repo_instance_id: query,
        "RepoId" => repo_id: query,
        "ImageTag" => image_tag: query,
        "ImageDigest" => image_digest: query,
        "Dealed" => dealed: query,
        "ImageUuid" => image_uuid: query,
        "ClusterId" => cluster_id: query,
        "ScanRange" => scan_range: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for DescribeImageSecurityScanCountRequest {
    type Response = DescribeImageSecurityScanCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImageSecurityScanCount")
        .read_only();
}

/// Response to [`DescribeImageSecurityScanCountRequest`], which the documentation does not describe.
pub type DescribeImageSecurityScanCountResponse = alicloud_runtime::UndocumentedResponse;
