// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterImageSecuritySummary`, from `sas/DescribeClusterImageSecuritySummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the security of images in a cluster, narrowed by repository, tag or digest.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClusterImageSecuritySummaryRequest::new();
/// let reply = client.describe_cluster_image_security_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterImageSecuritySummaryRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Name that the image repo goes by.
    pub image_repo_name: Option<String>,
    /// Namespace that the image repo lies in.
    pub image_repo_namespace: Option<String>,
    /// Tag that the image carries.
    pub image_tag: Option<String>,
    /// Digest by which the content of the image is known.
    pub image_digest: Option<String>,
}

impl DescribeClusterImageSecuritySummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `ImageRepoName`.
    pub fn image_repo_name(mut self, value: impl Into<String>) -> Self {
        self.image_repo_name = Some(value.into());
        self
    }
    /// Sets `ImageRepoNamespace`.
    pub fn image_repo_namespace(mut self, value: impl Into<String>) -> Self {
        self.image_repo_namespace = Some(value.into());
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
}

request! {
    DescribeClusterImageSecuritySummaryRequest {
        "SourceIp" => source_ip: query,
        "ClusterId" => cluster_id: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "ImageRepoName" => image_repo_name: query,
        "ImageRepoNamespace" => image_repo_namespace: query,
        "ImageTag" => image_tag: query,
        "ImageDigest" => image_digest: query,
    }
}

impl Operation for DescribeClusterImageSecuritySummaryRequest {
    type Response = DescribeClusterImageSecuritySummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterImageSecuritySummary")
        .read_only();
}

/// Response to [`DescribeClusterImageSecuritySummaryRequest`], which the documentation does not describe.
pub type DescribeClusterImageSecuritySummaryResponse = alicloud_runtime::UndocumentedResponse;
