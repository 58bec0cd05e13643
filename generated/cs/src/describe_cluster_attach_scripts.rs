// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterAttachScripts`, from `cs/DescribeClusterAttachScripts.md`.

use alicloud_runtime::codegen::*;

/// Returns the script to run on an existing machine so that it joins the cluster as a node.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterAttachScriptsRequest::new()
///     .cluster_id("ca375a93a30474552ad2a0ebe183e****");
/// let reply = client.describe_cluster_attach_scripts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterAttachScriptsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `ca375a93a30474552ad2a0ebe183e****`.
    pub cluster_id: Option<String>,
    /// Node pool meant, as [`CreateClusterNodePool`](super::Client::create_cluster_node_pool) or
    /// [`DescribeClusterNodePools`](super::Client::describe_cluster_node_pools) returns it.
    /// Example: `np1c9229d9be2d432c93f77a88fca0****`.
    pub nodepool_id: Option<String>,
    /// Whether container data and images go onto a data disk, which is formatted for it when needed;
    /// existing data is lost then. Default: `false`. Example: `false`.
    pub format_disk: Option<bool>,
    /// Whether existing instances keep their names when they join the cluster.
    /// Default: `true`. Example: `true`.
    pub keep_instance_name: Option<bool>,
    /// ApsaraDB RDS instances whose allowlists the nodes are added to, so that they can connect.
    /// Example: `rm-xxx`.
    pub rds_instances: Vec<String>,
    /// **Required** under conditions. CPU architecture of the node that the script is to run on.
    /// Default: `amd64`. Example: `amd64`.
    pub arch: Option<Open<Arch>>,
    /// Further settings of the script or check, as JSON text. Example: `text`.
    pub options: Option<String>,
    /// When the token in the generated script runs out, as Unix time. Example: `1740037333`.
    pub expired: Option<i64>,
    /// Whether the token in the generated script can be used only once.
    pub one_time_token: Option<bool>,
}

impl DescribeClusterAttachScriptsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `nodepool_id`.
    pub fn nodepool_id(mut self, value: impl Into<String>) -> Self {
        self.nodepool_id = Some(value.into());
        self
    }
    /// Sets `format_disk`.
    #[inline]
    pub fn format_disk(mut self, value: bool) -> Self {
        self.format_disk = Some(value);
        self
    }
    /// Sets `keep_instance_name`.
    #[inline]
    pub fn keep_instance_name(mut self, value: bool) -> Self {
        self.keep_instance_name = Some(value);
        self
    }
    /// Sets `rds_instances`.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `arch`.
    pub fn arch(mut self, value: impl Into<Open<Arch>>) -> Self {
        self.arch = Some(value.into());
        self
    }
    /// Sets `options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `expired`.
    #[inline]
    pub fn expired(mut self, value: i64) -> Self {
        self.expired = Some(value);
        self
    }
    /// Sets `one_time_token`.
    #[inline]
    pub fn one_time_token(mut self, value: bool) -> Self {
        self.one_time_token = Some(value);
        self
    }
}

request! {
    DescribeClusterAttachScriptsRequest {
        "ClusterId" => cluster_id: path,
        "nodepool_id" => nodepool_id: body,
        "format_disk" => format_disk: body,
        "keep_instance_name" => keep_instance_name: body,
        "rds_instances" => rds_instances: body,
        "arch" => arch: body,
        "options" => options: body,
        "expired" => expired: body,
        "one_time_token" => one_time_token: body,
    }
}

impl Operation for DescribeClusterAttachScriptsRequest {
    type Response = DescribeClusterAttachScriptsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterAttachScripts")
        .roa("POST", "/clusters/{ClusterId}/attachscript")
        .required(&["ClusterId"]);
}

/// Response to [`DescribeClusterAttachScriptsRequest`].
#[non_exhaustive]
pub struct DescribeClusterAttachScriptsResponse {
    /// The body of the response.
    pub body: Option<String>,
}

response! {
    DescribeClusterAttachScriptsResponse {
        "" => body: value,
    }
}

values! {
    /// CPU architecture of the node that the script is to run on.
    pub enum Arch {
        /// 64-bit x86 processors.
        Amd64 = "amd64",
        /// 32-bit Arm processors.
        Arm = "arm",
        /// 64-bit Arm processors.
        Arm64 = "arm64",
    }
}
