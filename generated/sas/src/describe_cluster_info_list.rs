// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterInfoList`, from `sas/DescribeClusterInfoList.md`.

use alicloud_runtime::codegen::*;

/// Lists container clusters with type, state and region.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClusterInfoListRequest::new()
///     .type_("...")
///     .target_type("...");
/// let reply = client.describe_cluster_info_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterInfoListRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl DescribeClusterInfoListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    DescribeClusterInfoListRequest {
        "Type" => type_: query,
        "TargetType" => target_type: query,
        "Target" => target: query,
    }
}

impl Operation for DescribeClusterInfoListRequest {
    type Response = DescribeClusterInfoListResponse;
    type Error = DescribeClusterInfoListError;
    const INFO: OperationInfo = super::operation("DescribeClusterInfoList")
        .required(&["Type", "TargetType"])
        .read_only();
    const ERRORS: &'static [DescribeClusterInfoListError] = &[
        DescribeClusterInfoListError::NoPermission,
        DescribeClusterInfoListError::ServerError,
    ];
}

/// Response to [`DescribeClusterInfoListRequest`].
#[non_exhaustive]
pub struct DescribeClusterInfoListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Items of the kind cluster that were found or are concerned.
    pub cluster_list: Vec<ClusterList>,
}

response! {
    DescribeClusterInfoListResponse {
        "RequestId" => request_id: value,
        "ClusterList" => cluster_list: list(""),
    }
}

/// Items of the kind cluster that were found or are concerned.
#[non_exhaustive]
pub struct ClusterList {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub state: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// Name that the cluster goes by. Example: `test111`.
    pub cluster_name: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cfeb7a9f99ce740e98c5595d0fe37****`.
    pub cluster_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Result of the step or check named target. Example: `true`.
    pub target_result: Option<bool>,
}

response! {
    ClusterList {
        "State" => state: value,
        "ClusterType" => cluster_type: value,
        "ClusterName" => cluster_name: value,
        "ClusterId" => cluster_id: value,
        "RegionId" => region_id: value,
        "TargetResult" => target_result: value,
    }
}

/// Errors that the documentation of [`DescribeClusterInfoListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeClusterInfoListError = super::DocumentedError;
