// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterHostSecuritySummary`, from `sas/DescribeClusterHostSecuritySummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the security of the hosts in a container cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClusterHostSecuritySummaryRequest::new();
/// let reply = client.describe_cluster_host_security_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterHostSecuritySummaryRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
}

impl DescribeClusterHostSecuritySummaryRequest {
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
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}

request! {
    DescribeClusterHostSecuritySummaryRequest {
        "SourceIp" => source_ip: query,
        "ClusterId" => cluster_id: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "TargetType" => target_type: query,
    }
}

impl Operation for DescribeClusterHostSecuritySummaryRequest {
    type Response = DescribeClusterHostSecuritySummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusterHostSecuritySummary")
        .read_only();
}

/// Response to [`DescribeClusterHostSecuritySummaryRequest`], which the documentation does not describe.
pub type DescribeClusterHostSecuritySummaryResponse = alicloud_runtime::UndocumentedResponse;
