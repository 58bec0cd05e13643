// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterBasicInfo`, from `sas/DescribeClusterBasicInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows basic data of a container cluster, found by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeClusterBasicInfoRequest::new()
///     .cluster_id("...")
///     .type_("...")
///     .target_type("...");
/// let reply = client.describe_cluster_basic_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterBasicInfoRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
}

impl DescribeClusterBasicInfoRequest {
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
}

request! {
    DescribeClusterBasicInfoRequest {
        "ClusterId" => cluster_id: query,
        "Type" => type_: query,
        "TargetType" => target_type: query,
    }
}

impl Operation for DescribeClusterBasicInfoRequest {
    type Response = DescribeClusterBasicInfoResponse;
    type Error = DescribeClusterBasicInfoError;
    const INFO: OperationInfo = super::operation("DescribeClusterBasicInfo")
        .required(&["ClusterId", "Type", "TargetType"])
        .read_only();
    const ERRORS: &'static [DescribeClusterBasicInfoError] = &[
        DescribeClusterBasicInfoError::NoPermission,
        DescribeClusterBasicInfoError::ServerError,
    ];
}

/// Response to [`DescribeClusterBasicInfoRequest`].
#[non_exhaustive]
pub struct DescribeClusterBasicInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// What is known about the cluster.
    pub cluster_info: Option<ClusterInfo>,
}

response! {
    DescribeClusterBasicInfoResponse {
        "RequestId" => request_id: value,
        "ClusterInfo" => cluster_info: value,
    }
}

/// What is known about the cluster.
#[non_exhaustive]
pub struct ClusterInfo {
    /// How many there are of this: instance. Example: `10`.
    pub instance_count: Option<i32>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `kubernetes`.
    pub cluster_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub state: Option<String>,
    /// When the item was created. Example: `1662038134000`.
    pub create_time: Option<i64>,
    /// Name that the cluster goes by. Example: `testackpro`.
    pub cluster_name: Option<String>,
    /// Which version of the current is meant. Example: `1.22.10-aliyun.1`.
    pub current_version: Option<String>,
    /// Result of the step or check named target. Example: `true`.
    pub target_result: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c870ec78ecbcb41d2a35c679823ef****`.
    pub cluster_id: Option<String>,
}

response! {
    ClusterInfo {
        "InstanceCount" => instance_count: value,
        "ClusterType" => cluster_type: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "ClusterName" => cluster_name: value,
        "CurrentVersion" => current_version: value,
        "TargetResult" => target_result: value,
        "RegionId" => region_id: value,
        "ClusterId" => cluster_id: value,
    }
}

/// Errors that the documentation of [`DescribeClusterBasicInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeClusterBasicInfoError = super::DocumentedError;
